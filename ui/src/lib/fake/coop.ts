// A co-op that lives in the page: enough of the rules to see and test every screen, none of the shell.
// Deterministic: the same people, dates and acts each time.

import type { Body, Change, ClassHead, CoopHead, CustomField, Decision, TermsDraft, MemberKind, ConsentLine, DocumentLine, HomeDraft, Person, Profile, SavedList, ShareLine, Spell, Standing, StandingKind, Status, TieLine, ActLine, ActLabel, Fault } from "$lib/bindings";
import type { Common } from "./commons";
import { FAMILY, GIVEN, ORGANISATIONS } from "./names";

export const TODAY = "2027-03-04";

/** Where someone lives, whom they are tied to, what they agreed to, their papers. */
/** Time in a household, by its identity. */
export type Stay = { id: string; home: string; from: string | null; to: string | null };
export type Around = { stays: Stay[]; ties: (TieLine & { otherId: string | null })[]; documents: DocumentLine[]; consents: ConsentLine[]; formerly: number[] };
export type Member = Around & { id: string; number: number; folio: string | null; kind: MemberKind; profile: Profile; spells: Spell[]; standings: Standing[]; entries: Entry[] };
/** A line as it is kept: what the page is told beside it follows from the others. */
export type Entry = Omit<ShareLine, "decision" | "stands"> & { decision?: Decision | null; reverses?: string };
export type Home = { id: string; number: number; home: HomeDraft };

/** An act with what undoing it brings back. */
export type Act = ActLine & { changes: Change[]; touched: string[]; before: Before | null };
/** What undoing an act brings back. */
export type Before = { members: Member[]; common: Common };

export class Refusal extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
	}
}
export const refuse = (code: string, args: Record<string, string> = {}): never => {
	throw new Refusal({ code, args });
};

export class Coop {
	name = "Cooperativa Abierta Quitumbe";
	lang = "es";
	currency = "USD";
	place = "Quito, Ecuador";
	admits: Body = "board";
	probationDays = 90;
	fields: CustomField[] = [];
	terms = new Map<string, TermsDraft[]>();
	/** By person of the office, the member they are. */
	ties = new Map<string, string | null>();
	retired = new Set<string>();
	sample = true;
	classes: Omit<ClassHead, "members">[] = [];
	members: Member[] = [];
	homes: Home[] = [];
	common: Common = { assets: [], days: [] };
	acts: Act[] = [];
	lists: SavedList[] = [];
	people: Person[] = [];
	person: Person | null = null;
	lastBackupAt: string | null = `${TODAY}T07:40:00Z`;
	#minute = 0;
	#ids = 0;

	id(): string {
		return `00000000-0000-7000-8000-${String(++this.#ids).padStart(12, "0")}`;
	}

	/** The one way anything changes. */
	act(op: string, noun: string, member: Member | null, args: Record<string, string>, changes: Change[], run: () => void, at?: string): ActLabel {
		if (!this.person) return refuse("no-such-person");
		const before = at ? null : this.#now();
		run();
		const name = member ? spoken(member) : "";
		const act: Act = {
			seq: this.acts.length + 1,
			at: at ?? `${TODAY}T08:${String(10 + this.#minute++ % 50).padStart(2, "0")}:00Z`,
			actor: this.person.name,
			key: `journal-${op}`,
			args: member ? { member: name, ...args } : args,
			links: member ? [{ noun: "members", id: member.id, label: name }] : [],
			noun,
			state: "standing",
			undoes: null,
			undoable: before !== null,
			changes,
			touched: member ? [member.id] : [],
			before,
		};
		this.acts.push(act);
		return { seq: act.seq, key: act.key, args: act.args };
	}

	undo(seq: number | null): ActLabel {
		const act = seq === null ? this.#last("standing") : this.acts[seq - 1];
		if (!act?.before || act.state === "undone") return refuse("nothing-to-undo");
		const later = this.acts.find((a) => a.seq > act.seq && a.state === "standing" && a.before && a.touched.some((id) => act.touched.includes(id)));
		if (later) return refuse("undo-stands", { later: String(later.seq) });
		this.#swap(act, act.before);
		act.state = "undone";
		this.#note("undo", act.seq);
		return { seq: act.seq, key: act.key, args: act.args };
	}

	redo(): ActLabel {
		const act = this.#last("undone");
		if (!act?.before) return refuse("nothing-to-redo");
		this.#swap(act, act.before);
		act.state = "standing";
		this.#note("redo", act.seq);
		return { seq: act.seq, key: act.key, args: act.args };
	}

	/** What the window knows of it at any time, but for what waits on other pages. */
	head(): Omit<CoopHead, "waitingHours"> {
		const label = (act: Act | undefined) => (act ? { seq: act.seq, key: act.key, args: act.args } : null);
		const belonging = this.members.filter((m) => belongs(status(m, TODAY)));
		return {
			name: this.name,
			place: this.place,
			admits: this.admits,
			probationDays: this.probationDays,
			fields: this.fields,
			currency: this.currency,
			decimals: 2,
			lang: this.lang,
			fileName: this.sample ? "Quitumbe.minga" : `${this.name}.minga`,
			readOnly: false,
			today: TODAY,
			headSeq: this.acts.length,
			memberCount: belonging.length,
			classes: this.classes.map((c) => ({ ...c, members: belonging.filter((m) => classesOf(m, TODAY).includes(c.id)).length })),
			person: this.person,
			people: this.people.filter((p) => !this.retired.has(p.id)),
			undo: label(this.#last("standing")),
			redo: label(this.#last("undone")),
			lastBackupAt: this.lastBackupAt,
			sample: this.sample,
		};
	}

	member(id: string): Member {
		return this.members.find((m) => m.id === id) ?? refuse("no-such-member");
	}

	#now = (): Before => structuredClone({ members: this.members, common: this.common });

	#swap(act: Act, before: Before): void {
		act.before = this.#now();
		({ members: this.members, common: this.common } = before);
	}

	#last(state: "standing" | "undone"): Act | undefined {
		return this.acts.findLast((a) => a.before !== null && a.state === state && a.undoable);
	}

	#note(op: string, seq: number): void {
		this.act(op, "safety", null, { act: String(seq) }, [], () => {});
		const noted = this.acts.at(-1);
		if (noted) Object.assign(noted, { undoable: false, before: null, undoes: seq });
	}
}

export const spoken = (m: Member) => (m.profile.given ? `${m.profile.given} ${m.profile.family}` : m.profile.family);
export const listed = (m: Member) => (m.profile.given ? `${m.profile.family}, ${m.profile.given}` : m.profile.family);
export const classesOf = (m: Member, on: string) => {
	const running = m.spells.filter((s) => s.from <= on && (s.to === null || on <= s.to));
	return (running.length > 0 ? running : m.spells).map((s) => s.classId);
};
export const belongs = ({ kind }: Status) => ["member", "probation", "on-leave", "suspended"].includes(kind);
export const units = (m: Member, on: string) => m.entries.filter((e) => e.on <= on).reduce((sum, e) => sum + e.units, 0);
/** Cents, as a decimal string. */
export const cents = (n: number) => `${n < 0 ? "-" : ""}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, "0")}`;
export const inCents = (decimal: string) => Math.round(Number(decimal) * 100);
export const paid = (m: Member, on: string) => m.entries.filter((e) => e.on <= on).reduce((sum, e) => sum + inCents(e.paid), 0);

/** The fake's short way to a status; the real one is minga-core's. */
export function status(m: Member, on: string): Status {
	const holds = (s: Standing) => (s.kind === "exit" || s.kind === "death" ? s.from < on && (s.to === null || on <= s.to) : s.from <= on && (s.to === null || on <= s.to));
	const fact = (kind: Standing["kind"]) => m.standings.find((s) => s.kind === kind && holds(s));
	const exit = fact("exit") ?? fact("death");
	if (exit) return { kind: "former", since: exit.from, until: null };
	const asked = m.standings.find((s) => s.kind === "application" && holds(s));
	if (asked && m.spells.length === 0) return { kind: "applicant", since: asked.from, until: asked.to };
	const spell = m.spells.find((s) => s.from <= on && (s.to === null || on <= s.to));
	if (!spell) return { kind: "not-yet", since: m.spells[0]?.from ?? null, until: null };
	for (const [standing, kind] of [["suspension", "suspended"], ["leave", "on-leave"], ["probation", "probation"]] as const) {
		const found = fact(standing);
		if (found) return { kind, since: found.from, until: found.to };
	}
	return { kind: "member", since: spell.from, until: spell.to };
}

export const NOBODY: Profile = { given: "", family: "", document: null, born: null, phone: "", whatsapp: "", email: "", address: "", sector: "", note: "", lang: "", channel: null, custom: {} };

/** The household somebody lives in on a day. */
export const livesIn = (m: Member, on: string): string | null => m.stays.find(({ from, to }) => (from ?? "") <= on && on <= (to ?? "9999"))?.home ?? null;

/** Nothing known around a member. */
export const alone = (): Around => ({ stays: [], ties: [], documents: [], consents: [], formerly: [] });
export const spell = (id: string, classId: string, from: string, to: string | null = null): Spell => ({ id, classId, from, to, reason: "", decision: null });
export const standing = (id: string, kind: StandingKind, from: string, to: string | null = null): Standing => ({ id, kind, from, to, reason: "", decision: null, classId: null });

/** Quitumbe: 212 members in four classes. */
export function quitumbe(names: readonly string[]): Coop {
	const coop = new Coop();
	coop.people = ["Rosa Guamán", "Patricio Recalde", "Tamya Conejo"].map((name) => ({ id: coop.id(), name }));
	coop.person = coop.people[0] ?? null;
	coop.classes = names.map((name, dye) => ({ id: coop.id(), name, dye, par: "50.00" }));
	let seed = 7;
	const roll = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
	const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;

	for (let number = 1; number <= 212; number++) {
		const dye = number <= 12 ? 0 : [1, 2, 2, 3, 2, 1, 2][roll(7)] ?? 2;
		const klass = coop.classes[dye] ?? coop.classes[0];
		if (!klass) break;
		const organisation = dye === 3 && roll(6) === 0;
		const year = number <= 12 ? 2018 : 2019 + Math.floor((number - 13) / 26);
		const from = `${year}-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}`;
		const shares = dye === 3 ? 10 + roll(20) : 1 + roll(6);
		const profile: Profile = {
			...NOBODY,
			given: organisation ? "" : pick(GIVEN),
			family: organisation ? pick(ORGANISATIONS) : pick(FAMILY),
			phone: roll(4) ? `+593 9${roll(10)} ${100 + roll(900)} ${1000 + roll(9000)}` : "",
			email: roll(3) ? `socia${number}@example.org` : "",
			sector: `Manzana ${1 + roll(14)}`,
			document: roll(5) ? { kind: "Cédula", country: "EC", number: `17${10000000 + roll(89999999)}` } : null,
		};
		const member: Member = { id: coop.id(), number, folio: number < 60 ? String(100 + number) : null, kind: organisation ? "organisation" : "person", profile, spells: [spell(coop.id(), klass.id, from)], standings: [], entries: [], ...alone() };
		if (number % 17 === 0 && dye !== 1) member.spells.push(spell(coop.id(), coop.classes[1]?.id ?? klass.id, `${year + 1}-05-01`));
		coop.act("admit-member", "members", member, { number: String(number) }, [], () => coop.members.push(member), `${from}T15:20:00Z`);
		const half = roll(9) === 0 ? 1 : 0;
		member.entries.push({ id: coop.id(), on: from, kind: "subscribe", classId: klass.id, units: shares, paid: cents(shares * 5000 - half * 2500), par: "50.00", value: cents(shares * 5000) });
		if (number % 29 === 0) member.standings.push(standing(coop.id(), "leave", "2027-01-11", "2027-06-30"));
		if (number % 67 === 0 || number === 150) member.standings.push(standing(coop.id(), "suspension", "2027-02-01", null));
		if (number === 211) member.standings.push(standing(coop.id(), "probation", "2027-02-11", "2027-05-12"));
		if (number % 19 === 0) member.standings.push(standing(coop.id(), "exit", "2026-05-21", null));
	}
	coop.fields = [
		{ id: coop.id(), name: "Talla de camiseta", kind: "choice", options: ["S", "M", "L"], retired: false },
		{ id: coop.id(), name: "Idioma materno", kind: "text", options: [], retired: false },
	];
	const [founders] = coop.classes;
	if (founders) coop.terms.set(founders.id, [{ from: "2024-01-01", par: "50.00", leastUnits: 1, mostPart: "1/3", transferable: false, withdrawable: true, redeemAfterYears: 3, onExit: "bought-back" }, { from: "2018-04-12", par: "40.00", leastUnits: 1, mostPart: "", transferable: false, withdrawable: true, redeemAfterYears: 0, onExit: "bought-back" }]);
	coop.ties.set(coop.people[0]?.id ?? "", coop.members[57]?.id ?? null);
	coop.acts.sort((a, b) => a.at.localeCompare(b.at));
	coop.acts.forEach((act, i) => (act.seq = i + 1));
	const luz = coop.members[189];
	if (luz) {
		luz.profile = { ...luz.profile, given: "Luz Marina", family: "Quishpe Toapanta", phone: "0972 058 831" };
		luz.standings = [{ ...standing(coop.id(), "application", "2026-01-12", "2026-01-31"), classId: luz.spells[0]?.classId ?? null, decision: { body: "board", on: "2026-01-28", minute: "12" } }];
		settle(coop, luz);
		coop.person = coop.people[2] ?? null;
		coop.act("move-shares", "shares", luz, { kind: "subscribe", units: "2", date: "2026-09-14" }, [{ table: "share_entry", row: "", label: "", field: "units", before: null, after: "2" }, { table: "share_entry", row: "", label: "", field: "paid", before: null, after: "10000" }], () => {
			luz.entries.push({ id: coop.id(), on: "2026-09-14", kind: "subscribe", classId: luz.spells[0]?.classId ?? "", units: 2, paid: "100.00", par: "50.00", value: "100.00" });
		});
		coop.person = coop.people[0] ?? null;
		coop.act("change-profile", "members", luz, { fields: "phone,address" }, [{ table: "member", row: "", label: "", field: "contact.phone", before: "0972 058 831", after: "+593 97 205 8831" }, { table: "member", row: "", label: "", field: "contact.address", before: null, after: "Av. Mariscal Sucre S31-120" }], () => {
			luz.profile = { ...luz.profile, phone: "+593 97 205 8831", address: "Av. Mariscal Sucre S31-120" };
		});
	}
	return coop;
}

/** Around Luz Marina: a household, ties, papers. The last of the register asks to join. */
function settle(coop: Coop, luz: Member): void {
	const home = { id: coop.id(), number: 88, home: { name: "Quishpe Toapanta", address: "Av. Mariscal Sucre S31-120", others: "Urpi Quishpe" } };
	coop.homes = [home, { id: coop.id(), number: 89, home: { name: "Casa Guamán", address: "", others: "" } }];
	const neighbour = coop.members[150];
	const before = coop.homes[1]?.id ?? home.id;
	luz.stays = [{ id: coop.id(), home: before, from: null, to: "2026-05-31" }, { id: coop.id(), home: home.id, from: "2026-06-01", to: null }];
	luz.profile = { ...luz.profile, lang: "es", channel: "whatsapp", born: "1984-06-02", document: { kind: "Cédula", country: "EC", number: "1725098843" } };
	luz.consents = [{ kind: "photos", given: true, on: "2026-02-01" }, { kind: "directory", given: false, on: "2026-09-10" }];
	luz.documents = [
		{ id: coop.id(), kind: "request", name: "Request to join", on: "2026-01-12", closed: false, size: 48_200 },
		{ id: coop.id(), kind: "identity", name: "Identity card, copy", on: "2026-01-12", closed: true, size: 201_400 },
		{ id: coop.id(), kind: "letter", name: "Letter of the care circle", on: "2026-03-03", closed: true, size: 30_100 },
	];
	const tie = { id: coop.id(), own: true, member: null, contact: "", note: "", part: "", from: "2026-02-01", to: null, holds: true, otherId: null };
	luz.ties = [{ ...tie, kind: "beneficiary", name: "Urpi Quishpe", note: "daughter", part: "1/1" }];
	if (neighbour) {
		neighbour.stays = [{ id: coop.id(), home: home.id, from: null, to: null }];
		neighbour.ties = [{ ...tie, id: coop.id(), kind: "sponsor", name: "", otherId: luz.id }];
	}
	const [late, heir] = [coop.members[43], coop.members[44]];
	if (late && heir) {
		late.standings = [standing(coop.id(), "death", "2027-02-08")];
		late.ties = [{ ...tie, id: coop.id(), kind: "heir", name: "", otherId: heir.id, part: "1/2" }, { ...tie, id: coop.id(), kind: "heir", name: "Inti Guamán", part: "1/2" }];
	}
	const asks = coop.members[211];
	if (!asks) return;
	const profile = { ...NOBODY, given: "Sisa", family: "Remache Pilco", phone: "+593 98 455 1020" };
	Object.assign(asks, { profile, kind: "person", spells: [], entries: [], standings: [{ ...standing(coop.id(), "application", "2027-02-24"), classId: coop.classes[2]?.id ?? null }] });
	const asked = coop.acts.find((act) => act.touched.includes(asks.id));
	if (asked) Object.assign(asked, { key: "journal-apply", args: { member: spoken(asks), date: "2027-02-24", asks: "yes", class: coop.classes[2]?.name ?? "" } });
}

/** A line of a member's ledger, as the page is told. */
export const shareLine = (entry: Entry, ledger: readonly Entry[]): ShareLine => {
	const { reverses: _, ...told } = entry;
	return { ...told, decision: entry.decision ?? null, stands: entry.kind !== "reverse" && !ledger.some((other) => other.reverses === entry.id) };
};
