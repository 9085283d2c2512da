// A member's life in the fake: requests, standings, ties, households, documents, merging, erasing.

import type { AdmissionDraft, AnswerDraft, Attention, ConsentKind, DocumentDraft, EndDraft, ErasePreview, HomeDraft, Household, MemberName, MemberPage, MergePreview, RequestDraft, StandDraft, StandingKind, StayDraft, TieDraft } from "$lib/bindings";
import { alone, inCents, livesIn, NOBODY, paid, cents, refuse, spell, spoken, standing, status, TODAY, units, type Coop, type Home, type Member } from "./coop";

/** A grey square. */
export const PHOTO = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNMr/9fDwAFzAKcZpwq2wAAAABJRU5ErkJggg==";

const CONSENTS: ConsentKind[] = ["messages", "photos", "directory", "data"];
const name = (m: Member): MemberName => ({ id: m.id, number: m.number, name: spoken(m) });

export function household(coop: Coop, home: Home, on = TODAY): Household {
	return { ...home, members: coop.members.filter((m) => livesIn(m, on) === home.id).map(name) };
}

function needs(coop: Coop, m: Member, on: string): Attention[] {
	const found: Attention[] = [];
	const { kind } = status(m, on);
	const request = m.standings.find((s) => s.kind === "application" && s.to === null);
	if (request) found.push({ what: "request", since: request.from });
	const trial = m.standings.find((s) => s.kind === "probation" && s.to !== null && s.to >= on);
	if (trial?.to) found.push({ what: "trial", until: trial.to });
	const held = units(m, on);
	const owed = held * 5000 - paid(m, on);
	if (kind === "former" && held !== 0 && m.standings.some((s) => s.kind === "death")) found.push({ what: "succession", units: held });
	else if (kind === "former" && held !== 0) found.push({ what: "to-settle", units: held });
	else if (kind !== "former" && owed > 0) found.push({ what: "shares-owed", amount: cents(owed) });
	if (kind === "former") return found;
	if (m.profile.document === null) found.push({ what: "document-missing" });
	const others = coop.members.filter((o) => o.id !== m.id && o.profile.document !== null && o.profile.document.number === m.profile.document?.number);
	if (others.length > 0) found.push({ what: "document-shared", numbers: others.map((o) => o.number) });
	return found;
}

/** What stands around a member, for its page. */
export function around(coop: Coop, m: Member, on: string): Pick<MemberPage, "formerly" | "died" | "attention" | "household" | "stays" | "ties" | "documents" | "consents"> {
	const home = coop.homes.find((h) => h.id === livesIn(m, on));
	const own = m.ties.map(({ otherId, ...tie }) => {
		const other = coop.members.find((o) => o.id === otherId);
		return { ...tie, own: true, member: other ? name(other) : null };
	});
	const others = coop.members.flatMap((o) => o.ties.filter((t) => t.otherId === m.id).map(({ otherId: _, ...tie }) => ({ ...tie, own: false, member: name(o), name: "" })));
	return {
		formerly: m.formerly,
		died: m.standings.find((s) => s.kind === "death")?.from ?? null,
		attention: needs(coop, m, on),
		household: home ? household(coop, home, on) : null,
		stays: m.stays.toReversed().map(({ id, home, from, to }) => ({ id, number: coop.homes.find((h) => h.id === home)?.number ?? 0, name: coop.homes.find((h) => h.id === home)?.home.name ?? "", from, to })),
		ties: [...own, ...others],
		documents: m.documents,
		consents: CONSENTS.map((kind) => m.consents.findLast((c) => c.kind === kind) ?? { kind, given: false, on: null }),
	};
}

export function applyNew(coop: Coop, draft: RequestDraft): string {
	if (draft.profile.family.trim() === "") return refuse("text-empty");
	const number = Math.max(0, ...coop.members.map((m) => m.number)) + 1;
	const member: Member = { id: coop.id(), number, folio: null, kind: draft.kind, profile: draft.profile, spells: [], standings: [{ ...standing(coop.id(), "application", draft.on), classId: draft.classId }], entries: [], ...alone() };
	coop.act("apply", "members", member, { date: draft.on, asks: "no", class: "" }, [], () => void coop.members.push(member));
	return member.id;
}

export function apply(coop: Coop, id: string, classId: string | null, on: string): void {
	if (on > TODAY) return refuse("day-ahead", { day: on });
	coop.act("apply", "members", coop.member(id), { date: on, asks: "no", class: "" }, [], () => void coop.member(id).standings.push({ ...standing(coop.id(), "application", on), classId }));
}

export function approve(coop: Coop, id: string, draft: AdmissionDraft, op = "approve"): void {
	if (coop.admits !== "office" && draft.decision === null) return refuse("decision-missing", { asked: coop.admits });
	if (draft.decision?.minute.trim() === "") return refuse("decision-no-minute");
	const member = coop.member(id);
	const klass = coop.classes.find((c) => c.id === draft.classId)?.name ?? refuse("no-such-class");
	const args = { class: klass, date: draft.from, ends: draft.trialUntil ? "yes" : "no", until: draft.trialUntil ?? "", units: String(draft.shares?.units ?? 0) };
	coop.act(op, "members", member, args, [], () => {
		for (const fact of member.standings) if (fact.to === null) fact.to = draft.from;
		member.spells.push({ ...spell(coop.id(), draft.classId, draft.from), decision: draft.decision });
		if (draft.trialUntil) member.standings.push(standing(coop.id(), "probation", draft.from, draft.trialUntil));
		if (draft.shares) member.entries.push({ id: coop.id(), on: draft.from, kind: "subscribe", classId: draft.classId, units: draft.shares.units, paid: cents(inCents(draft.shares.paid)), par: "50.00", value: cents(draft.shares.units * 5000) });
	});
}

export function closeRequest(coop: Coop, id: string, { on, reason, decision }: AnswerDraft): void {
	const request = coop.member(id).standings.find((s) => s.kind === "application" && s.to === null) ?? refuse("asks-nothing");
	coop.act("close-request", "members", coop.member(id), { date: on, withdrawn: decision ? "no" : "yes" }, [], () => Object.assign(request, { to: on, reason, decision }));
}

export function standAside(coop: Coop, id: string, { kind, from, to, reason, decision }: StandDraft): void {
	const meets = coop.member(id).standings.find((s) => s.kind === kind && (s.to === null || from <= s.to));
	if (meets) return refuse("standing-meets", { day: meets.from });
	coop.act("set-standing", "members", coop.member(id), { kind, date: from, ends: to ? "yes" : "no", until: to ?? "" }, [], () => void coop.member(id).standings.push({ ...standing(coop.id(), kind, from, to), reason, decision }));
}

export function endStanding(coop: Coop, id: string, { kind, last, decision }: EndDraft): void {
	const lasting = (k: StandingKind) => coop.member(id).standings.find((s) => s.kind === k && (s.to === null || last < s.to));
	const found = lasting(kind) ?? refuse("nothing-to-end", { day: last });
	coop.act("end-standing", "members", coop.member(id), { kind, date: last }, [], () => Object.assign(found, { to: last, decision }));
}

export function addTie(coop: Coop, id: string, draft: TieDraft): void {
	if (draft.otherId === id) return refuse("tie-oneself");
	const { otherId, assetId, ...rest } = draft;
	if (assetId) rest.name = coop.common.assets.find((a) => a.id === assetId)?.told.name ?? refuse("no-such-asset");
	coop.act("add-tie", "members", coop.member(id), { kind: draft.kind, date: draft.from }, [], () => void coop.member(id).ties.push({ ...rest, id: coop.id(), own: true, member: null, holds: true, otherId }));
}

export function endTie(coop: Coop, tieId: string, last: string): void {
	const owner = coop.members.find((m) => m.ties.some((t) => t.id === tieId)) ?? refuse("no-such-entry");
	const tie = owner.ties.find((t) => t.id === tieId);
	if (tie) coop.act("end-tie", "members", owner, { kind: tie.kind, date: last }, [], () => Object.assign(tie, { to: last, holds: last >= TODAY }));
}

/** The day before. */
const eve = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** From a day on somebody lives in a household, or in none. */
function live(coop: Coop, member: Member, home: string | null, from: string | null): void {
	const kept = member.stays.filter((stay) => from !== null && (stay.from ?? "") < from).map((stay) => (from !== null && (stay.to ?? "9999") >= from ? { ...stay, to: eve(from) } : stay));
	member.stays = home ? [...kept, { id: coop.id(), home, from, to: null }] : kept;
}

/** The values of an act that may be dated. */
const dated = (from: string | null) => (from ? { dated: "yes", date: from } : { dated: "no", date: "" });

export function foundHousehold(coop: Coop, id: string, home: HomeDraft, from: string | null): void {
	const number = Math.max(0, ...coop.homes.map((h) => h.number)) + 1;
	const made = { id: coop.id(), number, home };
	coop.act("found-household", "members", coop.member(id), { number: String(number), members: "1", ...dated(from) }, [], () => {
		coop.homes.push(made);
		live(coop, coop.member(id), made.id, from);
	});
}

export function changeHousehold(coop: Coop, id: string, home: HomeDraft): void {
	const found = coop.homes.find((h) => h.id === id) ?? refuse("no-such-household");
	coop.act("change-household", "members", null, { number: String(found.number) }, [], () => (found.home = home));
}

export function moveHouse(coop: Coop, id: string, householdId: string | null, from: string | null): void {
	const member = coop.member(id);
	const here = livesIn(member, from ?? TODAY);
	const home = coop.homes.find((h) => h.id === (householdId ?? here)) ?? refuse("lives-nowhere");
	if (householdId === here) return refuse("lives-there");
	const later = member.stays.find((stay) => (stay.from ?? "") > (from ?? ""));
	if (later?.from) return refuse("lives-elsewhere", { day: later.from });
	coop.act(householdId ? "join-household" : "leave-household", "members", member, { number: String(home.number), ...dated(from) }, [], () => live(coop, member, householdId, from));
}

export function correctStay(coop: Coop, id: string, stayId: string, { from, to, gone, why }: StayDraft): void {
	const member = coop.member(id);
	const stay = member.stays.find((s) => s.id === stayId) ?? refuse("no-such-entry");
	if (from && to && to < from) return refuse("spell-backwards");
	const number = String(coop.homes.find((h) => h.id === stay.home)?.number ?? 0);
	const days = gone ? "none" : from && to ? "both" : from ? "from" : to ? "until" : "always";
	coop.act("correct-stay", "members", member, { number, days, date: from ?? "", until: to ?? "", why }, [], () => {
		member.stays = gone ? member.stays.filter((s) => s !== stay) : member.stays.map((s) => (s === stay ? { ...s, from, to } : s));
	});
}

export function keepDocument(coop: Coop, id: string, { kind, name, on, closed }: DocumentDraft): void {
	coop.act("keep-document", "members", coop.member(id), { kind }, [], () => void coop.member(id).documents.push({ id: coop.id(), kind, name: name || "Carta", on, closed, size: 48_200 }));
}

export function changeDocument(coop: Coop, id: string, change: { name: string; closed: boolean } | null): void {
	const owner = coop.members.find((m) => m.documents.some((d) => d.id === id)) ?? refuse("no-such-entry");
	const document = owner.documents.find((d) => d.id === id);
	if (!document) return;
	coop.act(change ? "change-document" : "remove-document", "members", owner, { kind: document.kind }, [], () => {
		if (change) Object.assign(document, change);
		else owner.documents = owner.documents.filter((d) => d.id !== id);
	});
}

export function setConsent(coop: Coop, id: string, kind: ConsentKind, given: boolean, on: string): void {
	coop.act("set-consent", "members", coop.member(id), { kind, given: given ? "yes" : "no", date: on }, [], () => void coop.member(id).consents.push({ kind, given, on }));
}

export function mergePreview(coop: Coop, id: string, otherId: string): MergePreview {
	const [kept, other] = [coop.member(id), coop.member(otherId)];
	if (id === otherId) return refuse("not-to-merge");
	if (kept.kind !== other.kind) return refuse("two-kinds");
	const met = other.spells.filter((s) => kept.spells.some((k) => k.classId === s.classId)).length;
	return { kept: name(kept), other: name(other), fields: other.profile.email && !kept.profile.email ? ["email"] : [], units: [units(kept, TODAY), units(other, TODAY)], timesUnited: met, acts: coop.acts.filter((a) => a.touched.includes(otherId)).length };
}

export function mergeMembers(coop: Coop, id: string, otherId: string): void {
	const [kept, other] = [coop.member(id), coop.member(otherId)];
	coop.act("merge", "members", kept, { number: String(other.number) }, [], () => {
		kept.entries.push(...other.entries);
		kept.formerly.push(other.number);
		coop.members = coop.members.filter((m) => m.id !== otherId);
	});
}

export function erasePreview(coop: Coop, id: string): ErasePreview {
	const m = coop.member(id);
	if (status(m, TODAY).kind !== "former") return refuse("still-a-member");
	const held = units(m, TODAY);
	if (held !== 0) return refuse("shares-to-settle", { units: String(held) });
	return { documents: m.documents.length, ties: m.ties.length, backups: 6, acts: coop.acts.filter((a) => a.touched.includes(id)).length };
}

export function eraseMember(coop: Coop, id: string): void {
	erasePreview(coop, id);
	coop.act("erase", "members", null, {}, [], () => Object.assign(coop.member(id), { profile: NOBODY, documents: [], ties: [] }));
}
