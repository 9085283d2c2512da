// Hours in the fake: a hundred hours a year from each member, even through the year, ten hours of grace.

import type { AnsweredHours, ClassPledges, GiftDraft, GiftLine, HoursPage, HoursTable, LeaveHours, MemberHours, MemberName, MemberStanding, PledgeDraft, PledgePreset, PledgesPage, Stand, Stream, SumLine, WaiverDraft, WaiverReason, WorkAsset, WorkCheck, WorkDraft, WorkLine } from "$lib/bindings";
import { readHours } from "../hours/units";
import { HUNDRED } from "../../routes/(coop)/hours/pledges/pledge";
import { beside } from "./settling";
import { belongs, classesOf, refuse, spoken, status, TODAY, type Coop, type Member } from "./coop";

type Work = { id: string; memberId: string; on: string; assetId: string; units: number; state: "waiting" | "approved" | "declined"; by: string; reverses: string | null; worker?: string; note?: string; stream?: Stream; enteredBy?: string };
type Book = { work: Work[]; gifts: { id: string; from: string | null; to: string | null; units: number; on: string; back?: boolean }[]; waived: { id: string; memberId: string; units: number; reason: WaiverReason; from: string; to: string | null; percent: number }[]; pledges: Map<string, { from: string; rules: PledgeDraft }[]> };

const ASSETS: WorkAsset[] = ["Las Cuadras", "Quebrada Ortega", "El Carmen", "Banco de semillas", "Biblioteca de diseños", "Código"].map((name, i) => ({ id: `a${i}`, name, closed: false }));
ASSETS.push({ id: "a6", name: "Vivero viejo", closed: true });
const YEAR = 6000;
const TOLERANCE = 600;
const PRESETS: PledgePreset[] = [
	{ id: "park-slope-0", name: "Park Slope Food Coop, New York", whom: "", source: "Park Slope Food Coop, membership rules: 2.75 hours every six weeks", notes: "Two cycles behind: suspended. Less than two whole cycles behind is still in order.", unverified: false, rules: { ...HUNDRED, amount: "2:45", period: { kind: "cycle", days: 42, from: "" }, due: "period-end", tolerance: "5:29", bankCap: "", transfer: "none", substitutes: ["member"], noServices: true } },
	{ id: "alianza-solidaria-mingas-0", name: "Alianza Solidaria, Quito: 120 mingas a household", whom: "", source: "A second account of Alianza Solidaria, Quito: 120 mingas per household", notes: "Read in a secondary source, which does not say in what time. Here it is a year.", unverified: true, rules: { ...HUNDRED, unit: "sessions", amount: "120", per: "household", bankCap: "", transfer: "none", substitutes: ["member", "relative"] } },
];
const books = new WeakMap<Coop, Book>();

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
const name = (m: Member): MemberName => ({ id: m.id, number: m.number, name: spoken(m) });
const dye = (coop: Coop, m: Member) => coop.classes.find((c) => c.id === classesOf(m, TODAY)[0])?.dye ?? 0;

function book(coop: Coop): Book {
	const known = books.get(coop);
	if (known) return known;
	const made: Book = { work: [], gifts: [{ id: "g0", from: null, to: null, units: 0, on: "2027-01-10" }], waived: [], pledges: new Map(coop.classes.map((c) => [c.id, [{ from: "2019-01-01", rules: HUNDRED }]])) };
	for (const m of coop.members) {
		for (let at = 0; at < 14; at++) {
			const hash = (m.number * 7919 + at * 104_729) % 997;
			if (hash % 4 === 0) continue;
			const on = at < 10 ? `2026-${String(1 + ((hash * 7) % 12)).padStart(2, "0")}-${String(1 + (hash % 28)).padStart(2, "0")}` : `2027-${String(1 + (hash % 2)).padStart(2, "0")}-${String(1 + (hash % 28)).padStart(2, "0")}`;
			made.work.push({ id: `w${m.number}-${at}`, memberId: m.id, on, assetId: `a${hash % 6}`, units: 60 * (2 + (hash % 7)) + (hash % 2) * 30, state: "approved", by: "Patricio Recalde", reverses: null });
		}
	}
	for (const number of [190, 17, 25, 51, 131, 167, 27]) {
		const m = coop.members.find((x) => x.number === number);
		if (m) made.work.push({ id: `q${number}`, memberId: m.id, on: "2027-02-27", assetId: "a0", units: 240 + number, state: "waiting", by: "", reverses: null, enteredBy: "Patricio Recalde", ...(number === 17 ? { worker: "A guest: Inés Paucar", note: "Planted thirty alders by the stream" } : {}), ...(number === 51 ? { stream: "care" } : {}) });
	}
	// One of them was ill, and was given hours.
	const ill = coop.members.find((x) => x.number === 13);
	if (ill) {
		made.waived.push({ id: "v13", memberId: ill.id, units: waivedUnits("2027-02-01", "2027-02-14", 50), reason: "sick", from: "2027-02-01", to: "2027-02-14", percent: 50 });
		made.gifts.push({ id: "g13", from: null, to: ill.id, units: 120, on: "2027-02-11" });
	}
	books.set(coop, made);
	return made;
}

/** The two steps of the sum: what was asked and what was given, as of a day. */
function sum(coop: Coop, m: Member, asOf: string) {
	const year = asOf.slice(0, 4);
	const [first, last] = [`${year}-01-01`, `${year}-12-31`];
	const whole = days(first, last);
	const joined = m.spells[0]?.from ?? first;
	const missed = joined > first ? days(first, joined) - 1 : 0;
	const less = Math.ceil((YEAR * missed) / whole);
	const { work, gifts, waived } = book(coop);
	const waiver = year === "2027" ? waived.filter((w) => w.memberId === m.id).reduce((n, w) => n + w.units, 0) : 0;
	const required = Math.max(0, YEAR - less - waiver);
	const mine = work.filter((w) => w.memberId === m.id && w.on >= first && w.on <= asOf).sort((a, b) => (a.on < b.on ? -1 : 1));
	const approved = mine.filter((w) => w.state === "approved");
	const done = approved.reduce((n, w) => n + w.units, 0);
	const gift = gifts.filter((g) => g.on >= first && g.on <= asOf).reduce((n, g) => n + (g.to === m.id ? g.units : 0) - (g.from === m.id ? g.units : 0), 0);
	const due = asOf === last ? required : Math.floor((required * (days(first, asOf) - Math.min(missed, days(first, asOf)))) / Math.max(1, whole - missed));
	return { first, last, missed, less, waiver, required, due, done, gift, mine, approved, balance: done + gift - required, whole };
}

const belonging = (coop: Coop) => coop.members.filter((m) => belongs(status(m, TODAY)));

export function hoursPage(coop: Coop, on: string | null): HoursPage {
	const asOf = on ?? TODAY;
	const sums = belonging(coop).map((m) => ({ m, s: sum(coop, m, asOf) }));
	const ahead = (s: ReturnType<typeof sum>) => s.balance + s.required - s.due;
	const inOrder = sums.filter(({ s }) => ahead(s) >= -TOLERANCE);
	const late = sums.filter(({ s }) => ahead(s) < -TOLERANCE).sort((a, b) => ahead(a.s) - ahead(b.s));
	const bins: [number | null, number | null][] = [[null, -2400], [-2400, -1800], [-1800, -1200], [-1200, -600], [-600, 0], [0, 600], [600, 1200], [1200, null]];
	const stands: Stand[] = bins.map(([from, to]) => {
		const within = sums.filter(({ s }) => (from === null || ahead(s) >= from) && (to === null || ahead(s) < to));
		return { from, to, inOrder: from !== null && from >= -TOLERANCE, classes: coop.classes.map((c) => ({ dye: c.dye, count: within.filter(({ m }) => classesOf(m, TODAY)[0] === c.id).length })) };
	});
	const { work, gifts, pledges } = book(coop);
	const waiting = work.filter((w) => w.state === "waiting");
	const groups = [...new Set(waiting.map((w) => `${w.on} ${w.assetId}`))].sort();
	const passed = gifts.filter((g) => g.from === null && g.to !== null);
	const given = gifts.filter((g) => g.to === null && g.from !== null);
	const total = (list: { units: number }[]) => list.reduce((n, g) => n + g.units, 0);
	return {
		asOf,
		year: Number(asOf.slice(0, 4)),
		years: [2027, 2026],
		asked: [...pledges.values()].some((of) => of.length > 0),
		unit: "minutes",
		due: total(sums.map(({ s }) => ({ units: s.due }))),
		pledged: total(sums.map(({ s }) => ({ units: s.required }))),
		done: total(sums.map(({ s }) => ({ units: s.done }))),
		members: sums.length,
		inOrder: inOrder.length,
		behind: late.length,
		stands,
		late: late.map(({ m, s }, i) => ({ member: name(m), dye: dye(coop, m), behind: -ahead(s), since: s.first, helps: i === 0 ? { what: "amnesty" } : i === 1 ? { what: "waiver" } : i === 2 ? { what: "work-day", title: "Las Cuadras", on: "2027-03-06" } : { what: "pool", units: 7605 } })),
		waiting: groups.map((key) => {
			const [day = "", assetId = ""] = key.split(" ");
			const entries = waiting.filter((w) => w.on === day && w.assetId === assetId);
			return {
				on: day,
				asset: ASSETS.find((a) => a.id === assetId)?.name ?? "",
				entries: entries.map((w) => {
					const m = coop.member(w.memberId);
					return { id: w.id, member: name(m), dye: dye(coop, m), units: w.units, unit: "minutes", stream: w.stream ?? "commons", worker: w.worker ?? "", note: w.note ?? "", enteredBy: w.enteredBy ?? "", agreed: 0, needs: 1, answer: m.number === 27 ? "own" : "yes" };
				}),
			};
		}),
		pool: { before: 7095, given: 2790 + total(given), givers: 9 + given.length, passed: 2280 + total(passed), takers: 5 + passed.length, now: 7605 + total(given) - total(passed) },
	};
}

export function memberHours(coop: Coop, id: string, on: string | null): MemberHours {
	const m = coop.member(id);
	const asOf = on ?? TODAY;
	const s = sum(coop, m, asOf);
	const asks: SumLine[] = [{ kind: "asked", what: "Each member pledges 100 h 00 a year", how: "", units: -YEAR }];
	if (s.less > 0) asks.push({ kind: "part-time", what: `${s.missed} days before joining do not count`, how: `100 h 00 × ${s.missed} ÷ ${s.whole}`, units: s.less });
	if (s.waiver > 0) asks.push({ kind: "waived", what: "Ill: waived", how: "", units: s.waiver });
	const gives: SumLine[] = [{ kind: "done", what: `Work, in ${s.approved.length} entries`, how: "", units: s.done }];
	if (s.gift !== 0) gives.push({ kind: "from-pool", what: "From the hours pool", how: "", units: s.gift });
	const reversed = new Set(s.mine.map((w) => w.reverses));
	return {
		member: name(m),
		together: [],
		asOf,
		from: s.first,
		to: s.last,
		periods: [{ asOf: TODAY, from: "2027-01-01", to: "2027-12-31", over: false }, { asOf: "2026-12-31", from: "2026-01-01", to: "2026-12-31", over: true }],
		asked: true,
		unit: "minutes",
		required: s.required,
		due: s.due,
		balance: s.balance,
		waiting: s.mine.filter((w) => w.state === "waiting").reduce((n, w) => n + w.units, 0),
		asks,
		gives,
		inOrderUntil: "2027-06-30",
		inOrder: s.balance + s.required - s.due >= -TOLERANCE,
		frozen: false,
		mayVote: true,
		mayUse: true,
		work: s.mine.map((w): WorkLine => ({ id: w.id, on: w.on, asset: ASSETS.find((a) => a.id === w.assetId)?.name ?? "", units: w.units, unit: "minutes", state: w.state, by: w.by, reversed: w.reverses !== null || reversed.has(w.id), worker: w.worker ?? "", note: w.note ?? "", stream: w.stream ?? "commons", enteredBy: w.enteredBy ?? "", apart: null })),
		uncounted: 0,
		ahead: s.balance + s.required - s.due,
		waivers: book(coop).waived.filter((w) => w.memberId === m.id && w.from <= s.last && (w.to ?? s.last) >= s.first).map(({ id, reason, from, to, percent }) => ({ id, whose: "", reason, from, to, percent })),
		gifts: book(coop).gifts.filter((g) => !g.back && (g.to === m.id || g.from === m.id) && g.on >= s.first && g.on <= asOf).map((g): GiftLine => {
			const other = g.to === m.id ? g.from : g.to;
			return { id: g.id, on: g.on, other: other ? spoken(coop.member(other)) : "", units: g.to === m.id ? g.units : -g.units, unit: "minutes" };
		}),
		...beside(coop, m),
	};
}

/** Where a member stands in short. */
export function memberStanding(coop: Coop, id: string, on: string | null): MemberStanding {
	const asOf = on ?? TODAY;
	const s = sum(coop, coop.member(id), asOf);
	const ahead = s.balance + s.required - s.due;
	const waiting = s.mine.filter((w) => w.state === "waiting").reduce((n, w) => n + w.units, 0);
	return { asOf, asked: true, unit: "minutes", from: s.first, to: s.last, required: s.required, due: s.due, given: s.done + s.gift, balance: s.balance, ahead, waiting, inOrder: ahead >= -TOLERANCE, inOrderUntil: "2027-06-30", mayVote: ahead >= -3000, mayUse: true };
}

const read = (typed: string) => readHours(typed) ?? refuse("not-hours", { text: typed });

/** The hours of a leaver, as of the last day. */
export function leaveHours(coop: Coop, m: Member, on: string): LeaveHours {
	const s = sum(coop, m, on);
	const rest = days(on, s.last) - 1;
	const past = Math.ceil((YEAR * rest) / s.whole);
	const lines: SumLine[] = [{ kind: "asked", what: "Each member pledges 100 h 00 a year", how: "", units: -YEAR }];
	if (rest > 0) lines.push({ kind: "part-time", what: `${rest} days do not count`, how: `100 h 00 × ${rest} ÷ ${s.whole}`, units: past });
	lines.push({ kind: "done", what: `Work, in ${s.approved.length} entries`, how: "", units: s.done });
	const balance = lines.reduce((n, line) => n + line.units, 0);
	return { unit: "minutes", from: s.first, lines, balance, waiting: 0, toPool: Math.max(0, balance) };
}

export const waitingHours = (coop: Coop) => book(coop).work.filter((w) => w.state === "waiting").length;
export const workAssets = () => ASSETS;
export const memberNumbered = (coop: Coop, number: number) => {
	const m = coop.members.find((x) => x.number === number);
	return m ? { member: name(m), dye: dye(coop, m) } : null;
};

export function checkHours(coop: Coop, draft: WorkDraft): WorkCheck {
	const units = read(draft.units);
	if (units > 1440) return refuse("work-beyond-a-day", { units: draft.units });
	const doubts = draft.members.flatMap((id) => {
		const m = coop.member(id);
		const same = book(coop).work.some((w) => w.memberId === id && w.on === draft.on && w.assetId === draft.assetId && w.units === units);
		const closed = ASSETS.find((a) => a.id === draft.assetId)?.closed ?? false;
		if (closed) return [{ code: "work-closed-asset", args: { date: "2026-06-30" } }];
		return same ? [{ code: "work-twice", args: {} }] : spoken(m) === "" ? [{ code: "work-before-joining", args: { date: draft.on } }] : [];
	});
	return { units, unit: "minutes", doubts };
}

export function enterHours(coop: Coop, draft: WorkDraft): void {
	const units = read(draft.units);
	if (draft.on > TODAY) return refuse("work-ahead", { date: draft.on });
	const entries = draft.members.map((memberId) => ({ id: coop.id(), memberId, on: draft.on, assetId: draft.assetId ?? "", units: draft.ownUnits[memberId] ? read(draft.ownUnits[memberId]) : units, state: "waiting" as const, by: "", reverses: null, stream: draft.stream, note: draft.note, worker: draft.workerName, enteredBy: coop.person?.name ?? "" }));
	const b = book(coop);
	coop.act("note-work", "hours", null, { members: String(entries.length), date: draft.on }, [], () => void b.work.push(...entries));
}

export function answerHours(coop: Coop, ids: string[], state: "approved" | "declined"): AnsweredHours {
	coop.act(state === "approved" ? "approve-work" : "decline-work", "hours", null, { entries: String(ids.length) }, [], () => {
		for (const w of book(coop).work) if (ids.includes(w.id)) Object.assign(w, { state, by: coop.person?.name ?? "" });
	});
	return { answered: ids.length, agreed: 0, left: 0 };
}

export function reverseHours(coop: Coop, id: string): void {
	const found = book(coop).work.find((w) => w.id === id) ?? refuse("no-such-entry");
	coop.act("reverse-work", "hours", coop.member(found.memberId), { date: found.on }, [], () => void book(coop).work.push({ ...found, id: coop.id(), units: -found.units, reverses: id }));
}

export function giveHours(coop: Coop, { fromId, toId, units, on }: GiftDraft): void {
	const much = read(units);
	coop.act("give-hours", "hours", null, { units: String(much), date: on }, [], () => void book(coop).gifts.push({ id: coop.id(), from: fromId, to: toId, units: much, on }));
}

const waivedUnits = (from: string, to: string | null, percent: number) => Math.ceil((YEAR * days(from, to ?? "2027-12-31") * percent) / 36_500);

export function endWaiver(coop: Coop, id: string, to: string): void {
	const found = book(coop).waived.find((w) => w.id === id) ?? refuse("no-such-entry");
	if (to < found.from) return refuse("spell-backwards");
	coop.act("end-waiver", "hours", coop.member(found.memberId), { date: to }, [], () => void Object.assign(found, { to, units: waivedUnits(found.from, to, found.percent) }));
}

export function takeBackGift(coop: Coop, id: string): void {
	const found = book(coop).gifts.find((g) => g.id === id) ?? refuse("no-such-entry");
	coop.act("give-hours", "hours", null, { units: String(found.units), date: found.on }, [], () => void Object.assign(found, { units: 0, back: true }));
}

export function waiveHours(coop: Coop, id: string, { reason, from, to, percent }: WaiverDraft): void {
	if (percent < 1 || percent > 100) return refuse("waiver-percent", { percent: String(percent) });
	coop.act("waive", "hours", coop.member(id), { date: from }, [], () => void book(coop).waived.push({ id: coop.id(), memberId: id, units: waivedUnits(from, to, percent), reason, from, to, percent }));
}

export function pledges(coop: Coop): PledgesPage {
	const of = book(coop).pledges;
	const classes = coop.classes.map(
		(c): ClassPledges => ({
			classId: c.id,
			pledges: (of.get(c.id) ?? []).map((p, i, all) => ({ from: p.from, to: all[i + 1] ? before(all[i + 1]?.from ?? "") : null, rules: p.rules, decision: { body: "assembly", on: "2019-02-16", minute: "1" } })),
		}),
	);
	return { classes, presets: PRESETS, assets: ASSETS };
}

export function setPledge(coop: Coop, classIds: string[], from: string, rules: PledgeDraft): void {
	const of = book(coop).pledges;
	if (!/^\d/.test(rules.amount)) return refuse("not-hours", { text: rules.amount, field: "amount" });
	if ([...of].some(([id, pledged]) => !classIds.includes(id) && pledged.at(-1) && pledged.at(-1)?.rules.unit !== rules.unit)) return refuse("policy-other-unit");
	const names = coop.classes.filter((c) => classIds.includes(c.id)).map((c) => c.name);
	const set = (id: string) => of.set(id, [...(of.get(id) ?? []).filter((p) => p.from !== from), { from, rules }].sort((a, b) => (a.from < b.from ? -1 : 1)));
	coop.act("set-policy", "hours", null, { classes: names.join(", "), date: from }, [], () => classIds.forEach(set));
}

function before(iso: string): string {
	const day = new Date(`${iso}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - 1);
	return day.toISOString().slice(0, 10);
}

/** A table of hours with what such tables have: somebody nobody knows, a long day, the same slip twice. */
export const hoursTable = (): HoursTable => ({
	fileName: "horas-2026.csv",
	new: 118,
	same: 24,
	minutes: 24_870,
	doubtMinutes: 1_110,
	assets: ["Vivero Las Cuadras"],
	doubts: [
		{ line: 61, code: "work-before-joining", args: { date: "2026-02-01" } },
		{ line: 87, code: "work-twice", args: {} },
	],
	errors: [
		{ line: 40, code: "nobody", args: { written: "512" } },
		{ line: 93, code: "not-a-day", args: { written: "31/11/2026" } },
		{ line: 120, code: "beyond-a-day", args: { written: "25:00" } },
	],
});

export function hoursTableTake(coop: Coop, good: boolean, doubtful: boolean): void {
	const { doubts, errors, new: fresh, minutes, doubtMinutes } = hoursTable();
	if (!good) return refuse("import-held-back", { errors: String(errors.length), doubts: String(doubtful ? 0 : doubts.length) });
	const [entries, all] = doubtful ? [fresh + doubts.length, minutes + doubtMinutes] : [fresh, minutes];
	coop.act("import-work", "hours", null, { entries: String(entries), units: `${all / 60}`, assets: "1" }, [], () => {});
}
