// Leaving the fake co-op: places for the shares, ties still held, no debts but those of shares.

import type { Fault, LeaveDraft, LeavePayout, LeavePreview } from "$lib/bindings";
import { cents, inCents, Refusal, refuse, status, TODAY, type Coop, type Entry, type Member } from "./coop";
import { leaveHours } from "./hours";
import { around } from "./life";
import { heldFor } from "./payments";

type Drawn = { entries: Entry[]; payouts: LeavePayout[] };

/** The same day so many years later. */
const later = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

function held(m: Member) {
	const classes = [...new Set(m.entries.map((e) => e.classId))];
	const sums = classes.map((classId) => {
		const own = m.entries.filter((e) => e.classId === classId);
		return { classId, units: own.reduce((sum, e) => sum + e.units, 0), paid: own.reduce((sum, e) => sum + inCents(e.paid), 0) };
	});
	return sums.filter((sum) => sum.units > 0);
}

const ties = (coop: Coop, m: Member) => around(coop, m, TODAY).ties.filter((tie) => tie.holds && (tie.own ? tie.kind === "steward" : tie.kind === "proxy" || tie.kind === "representative"));

function draw(coop: Coop, m: Member, { on, places }: LeaveDraft): Drawn {
	const { kind } = status(m, TODAY);
	if (kind === "former") return refuse("life-left-already", { day: m.standings.find((s) => s.kind === "exit")?.from ?? on });
	const [tie] = ties(coop, m);
	if (tie) return refuse(tie.kind === "proxy" ? "proxy-held" : tie.kind === "steward" ? "charge-held" : "voice-held", { name: tie.member?.name ?? tie.name });
	const drawn: Drawn = { entries: [], payouts: [] };
	if (places.length === 0) return drawn;
	if (on > TODAY) return refuse("shares-in-future");
	for (const { classId, units, paid } of held(m)) {
		const own = places.filter((place) => place.classId === classId);
		const placed = own.reduce((sum, place) => sum + place.units, 0);
		const name = coop.classes.find((c) => c.id === classId)?.name ?? "";
		if (placed !== units) return refuse("shares-unplaced", { class: name, held: String(units), placed: String(placed) });
		for (const { place, units: going, parts, first, toId } of own) {
			if (place === "passed" && toId === null) return refuse("shares-nobody-named", { class: name });
			const back = Math.floor((paid * going) / units);
			const line = { id: coop.id(), on, classId, units: -going, paid: cents(-back), par: "50.00", value: cents(-going * 5000) };
			const kinds = { "paid-back": "redeem", given: "gift", passed: "transfer-out", cancelled: "cancel" } as const;
			drawn.entries.push({ ...line, kind: kinds[place] });
			if (place !== "paid-back") continue;
			for (let part = 0; part < parts; part++) drawn.payouts.push({ on: later(first ?? on, part), units: Math.ceil((going - part) / parts), amount: cents(Math.floor((back * (part + 1)) / parts) - Math.floor((back * part) / parts)) });
		}
	}
	return drawn;
}

export function leavePreview(coop: Coop, id: string, draft: LeaveDraft): LeavePreview {
	const m = coop.member(id);
	let trouble: Fault | null = null;
	let payouts: LeavePayout[] = [];
	try {
		({ payouts } = draw(coop, m, draft));
	} catch (thrown) {
		if (!(thrown instanceof Refusal)) throw thrown;
		trouble = thrown.fault;
	}
	return { holdings: held(m).map(({ classId, units, paid }) => ({ classId, units, paid: cents(paid), customary: "paid-back" })), owed: "", ...heldFor(coop, id), held: ties(coop, m), voids: [m.number + 198], payouts, hours: leaveHours(coop, m, draft.on), trouble };
}

export function leaveCoop(coop: Coop, id: string, draft: LeaveDraft): void {
	const m = coop.member(id);
	const { entries, payouts } = draw(coop, m, draft);
	const going = entries.reduce((sum, e) => sum - e.units, 0);
	const after = payouts.filter((payout) => payout.on > draft.on);
	const args = { date: draft.on, units: String(going), parts: String(after.length), until: after.at(-1)?.on ?? "", debt: "no" };
	coop.act("leave", "members", m, args, [], () => {
		const own = coop.member(id);
		own.entries.push(...entries);
		for (const spell of own.spells) spell.to ??= draft.on;
		own.standings.push({ id: coop.id(), kind: "exit", from: draft.on, to: null, reason: draft.reason, decision: draft.decision, classId: null });
	});
}
