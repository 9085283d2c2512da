// Members and shares of the fake.

import type { DaysDraft, Decision, DoubtDraft, Doubts, MemberDraft, MemberKind, MemberPage, Profile, SpellEnd, StandingKind } from "$lib/bindings";
import { alone, cents, classesOf, inCents, paid, refuse, shareLine, spell, spoken, standing, status, TODAY, units, type Coop, type Member } from "./coop";
import { around } from "./life";

export function memberPage(coop: Coop, id: string, asOf: string | null): MemberPage {
	const on = asOf ?? TODAY;
	const m = coop.member(id);
	const at = coop.members.indexOf(m);
	const near = (other: Member | undefined) => (other ? { id: other.id, number: other.number, name: spoken(other) } : null);
	const acts = coop.acts.filter((a) => a.touched.includes(id)).reverse();
	const { kind, since } = status(m, on);
	return {
		...structuredClone({ id, number: m.number, folio: m.folio, kind: m.kind, profile: m.profile, spells: m.spells, standings: m.standings, entries: m.entries.map((entry) => shareLine(entry, m.entries)) }),
		certificates: coop.acts.filter((a) => a.key === "journal-print-paper" && a.touched.includes(id)).map((a) => ({ number: m.number + 198, on: a.at.slice(0, 10), void: m.entries.some((e) => e.on > a.at.slice(0, 10)) })),
		name: spoken(m),
		status: status(m, on),
		since: m.spells[0]?.from ?? null,
		left: kind === "former" ? since : null,
		classes: classesOf(m, on),
		units: units(m, on),
		paid: cents(paid(m, on)),
		subscribed: cents(units(m, on) * 5000),
		...around(coop, m, on),
		timeline: acts.slice(0, 8),
		acts: acts.length,
		previous: near(coop.members[at - 1]),
		next: near(coop.members[at + 1]),
	};
}

export function admit(coop: Coop, draft: MemberDraft): string {
	if (draft.profile.family.trim() === "") return refuse("text-empty");
	const number = draft.number ?? Math.max(0, ...coop.members.map((m) => m.number)) + 1;
	const member: Member = { id: coop.id(), number, folio: draft.folio.trim() || null, kind: draft.kind, profile: draft.profile, spells: [{ ...spell(coop.id(), draft.classId, draft.from), decision: draft.decision }], standings: draft.trialUntil ? [standing(coop.id(), "probation", draft.from, draft.trialUntil)] : [], entries: [], ...alone() };
	if (draft.shares) {
		const { units, paid } = draft.shares;
		member.entries.push({ id: coop.id(), on: draft.from, kind: "subscribe", classId: draft.classId, units, paid: cents(inCents(paid)), par: "50.00", value: cents(units * 5000) });
	}
	coop.act("admit-member", "members", member, { number: String(number) }, [], () => void coop.members.push(member));
	return member.id;
}

export function changeProfile(coop: Coop, id: string, profile: Profile): void {
	const member = coop.member(id);
	const names = (["given", "family"] as const).filter((f) => member.profile[f] !== profile[f]);
	const plain = (["born", "phone", "whatsapp", "email", "address", "sector", "note"] as const).filter((f) => (member.profile[f] ?? "") !== (profile[f] ?? ""));
	const fields = [...(names.length > 0 ? ["name"] : []), ...plain];
	if (fields.length === 0) return refuse("nothing-changed");
	const changes = [...names, ...plain].map((field) => ({ table: "member", row: "", label: "", field, before: member.profile[field] || null, after: profile[field] || null }));
	coop.act("change-profile", "members", member, { fields: fields.join(",") }, changes, () => (coop.member(id).profile = profile));
}

export function setStanding(coop: Coop, id: string, kind: StandingKind, from: string, to: string | null): void {
	const args = { kind, date: from, ends: to ? "yes" : "no", ...(to ? { until: to } : {}) };
	coop.act("set-standing", "members", coop.member(id), args, [{ table: "standing", row: "", label: "", field: "from_day", before: null, after: from }], () => void coop.member(id).standings.push(standing(coop.id(), kind, from, to)));
}

export function startSpell(coop: Coop, id: string, classId: string, from: string, decision: Decision | null): void {
	const name = coop.classes.find((c) => c.id === classId)?.name ?? refuse("no-such-class");
	if (coop.member(id).spells.some((s) => s.classId === classId && (s.to === null || s.to >= from))) return refuse("spell-overlaps");
	coop.act("start-spell", "members", coop.member(id), { class: name, date: from }, [], () => void coop.member(id).spells.push({ ...spell(coop.id(), classId, from), decision }));
}

export function endSpell(coop: Coop, id: string, spellId: string, { to, reason, decision }: SpellEnd): void {
	const spell = coop.member(id).spells.find((s) => s.id === spellId);
	if (!spell) return;
	if (to < spell.from) return refuse("spell-backwards");
	const name = coop.classes.find((c) => c.id === spell.classId)?.name ?? "";
	coop.act("end-spell", "members", coop.member(id), { class: name, date: to }, [{ table: "spell", row: "", label: "", field: "to_day", before: null, after: to }], () => void Object.assign(spell, { to, reason, decision: decision ?? spell.decision }));
}

/** Days put right, of a time in a class or of another fact. */
export function correctDays(coop: Coop, id: string, factId: string, { from, to, why }: DaysDraft): void {
	const member = coop.member(id);
	const spell = member.spells.find((s) => s.id === factId);
	const fact = spell ?? member.standings.find((s) => s.id === factId) ?? refuse("no-such-entry");
	if (from !== null && to !== null && to < from) return refuse("spell-backwards");
	if (from === null && fact.from <= TODAY) return refuse("begun-already", { day: fact.from });
	const args = { struck: from === null ? "yes" : "no", ends: to === null ? "no" : "yes", date: from ?? "", until: to ?? "", why };
	const run = () => {
		const now = coop.member(id);
		if (from === null) {
			now.spells = now.spells.filter((s) => s.id !== factId);
			now.standings = now.standings.filter((s) => s.id !== factId);
		} else for (const known of [...now.spells, ...now.standings]) if (known.id === factId) Object.assign(known, { from, to });
	};
	if (spell) coop.act("correct-spell", "members", member, { ...args, class: coop.classes.find((c) => c.id === spell.classId)?.name ?? "" }, [], run);
	else coop.act("correct-standing", "members", member, { ...args, kind: member.standings.find((s) => s.id === factId)?.kind ?? "" }, [], run);
}

/** What there is to think about before someone is written down: of check digits the fake knows nothing. */
export function doubts(coop: Coop, { id, given, family, document }: DoubtDraft): Doubts {
	const others = coop.members.filter((m) => m.id !== id);
	const key = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	const name = `${given} ${family}`.trim().toLowerCase();
	const told = (m: Member) => ({ id: m.id, number: m.number, name: spoken(m) });
	const number = key(document?.number ?? "");
	return {
		wrong: false,
		sharing: number === "" ? [] : others.filter((m) => key(m.profile.document?.number ?? "") === number).map(told),
		namesakes: name === "" ? [] : others.filter((m) => spoken(m).toLowerCase() === name).map(told),
	};
}

export function changeRecord(coop: Coop, id: string, kind: MemberKind, folio: string): void {
	const kept = folio.trim() || null;
	if (coop.member(id).kind === kind && coop.member(id).folio === kept) return refuse("nothing-changed");
	coop.act("change-record", "members", coop.member(id), { kind }, [], () => void Object.assign(coop.member(id), { kind, folio: kept }));
}
