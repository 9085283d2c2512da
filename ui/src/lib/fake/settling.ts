// What is settled about hours in the fake, beside work: fines, share credit, openings, amnesty.

import type { AmnestyLine, BuyOutLine, CreditOf, CreditPreview, Decision, FineWork, ForgivePreview, MissedLine, OpeningDraft } from "$lib/bindings";
import { belongs, cents, classesOf, refuse, spoken, status, TODAY, type Coop, type Member } from "./coop";
import { addFine, fineOf, workedOff } from "./payments";

type Settled = { fined: Set<string>; credited: Map<string, number>; amnesties: (AmnestyLine & { memberId: string | null })[] };

const FINE = "5.00";
const HOUR = 350;
const PAR = 5000;
const kept = new WeakMap<Coop, Settled>();

function settled(coop: Coop): Settled {
	const made = kept.get(coop) ?? { fined: new Set<string>(), credited: new Map<string, number>(), amnesties: [] };
	kept.set(coop, made);
	return made;
}

const name = (m: Member) => ({ id: m.id, number: m.number, name: spoken(m) });
/** One of them has what the others lack. */
const told = (m: Member) => m.number === 13;
const line = (coop: Coop, id: string, m: Member, on: string): MissedLine => ({ id, member: name(m), on, fine: FINE, workedOff: true, fined: settled(coop).fined.has(id) });

export const missedByMember = (coop: Coop, id: string): MissedLine[] => (told(coop.member(id)) ? ["2027-02-20", "2027-01-16"].map((on) => line(coop, `${id}/${on}`, coop.member(id), on)) : []);

export function missedOnDay(coop: Coop, id: string): MissedLine[] {
	const day = coop.common.days.find((d) => d.id === id) ?? refuse("no-such-work-day");
	return day.seen.filter((s) => s.presence === "missed").map((s) => line(coop, `${s.memberId}/${day.plan.on}`, coop.member(s.memberId), day.plan.on));
}

export function fineMissed(coop: Coop, ids: string[], due: string): void {
	if (due < TODAY) return refuse("charge-due-before");
	const one = ids.length === 1 ? coop.member(ids[0]?.split("/")[0] ?? "") : null;
	coop.act("fine-missed", "hours", one, { one: one ? "yes" : "no", sessions: String(ids.length), date: due }, [], () => {
		for (const id of ids) {
			settled(coop).fined.add(id);
			addFine(coop, id.split("/")[0] ?? "", Number(FINE.replace(".", "")), due);
		}
	});
}

export function fineWorks(coop: Coop, charge: string): FineWork[] {
	const { member } = fineOf(coop, charge);
	return [14, 7].map((day) => ({ id: `${member}/${day}`, on: `2027-02-${String(day + 10)}`, asset: "Las Cuadras", units: 240, unit: "minutes" }));
}

export function workOffFine(coop: Coop, charge: string): void {
	const { member } = fineOf(coop, charge);
	coop.act("work-off-fine", "hours", coop.member(member), {}, [], () => workedOff(coop, charge));
}

export function creditPreview(coop: Coop, of: CreditOf): CreditPreview {
	const whose = of.whose === "member" ? [coop.member(of.id)] : coop.members.filter((m) => belongs(status(m, TODAY)) && classesOf(m, TODAY).includes(of.id));
	const all = whose.map((m) => {
		const worth = (m.number % 31) * HOUR;
		const before = settled(coop).credited.get(m.id) ?? 0;
		const units = Math.max(0, Math.floor((worth - before) / PAR));
		return { m, worth, before, units, left: worth - before - units * PAR };
	});
	const issued = all.filter((c) => c.units > 0);
	const units = issued.reduce((sum, c) => sum + c.units, 0);
	const shown = of.whose === "member" ? all : issued;
	return {
		par: cents(PAR),
		lines: shown.map((c) => ({ member: name(c.m), worth: cents(c.worth), before: cents(c.before), units: c.units, paid: cents(c.units * PAR), left: cents(c.left) })),
		units,
		paid: cents(units * PAR),
		short: all.filter((c) => c.units === 0 && c.left > 0).length,
	};
}

export function creditShares(coop: Coop, of: CreditOf): void {
	const { lines, units } = creditPreview(coop, of);
	if (units === 0) return refuse("credit-no-share");
	const credit = () => lines.forEach((l) => settled(coop).credited.set(l.member.id, (settled(coop).credited.get(l.member.id) ?? 0) + l.units * PAR));
	if (of.whose === "member") coop.act("credit-shares", "hours", coop.member(of.id), { units: String(units) }, [], credit);
	else coop.act("credit-many-shares", "hours", null, { members: String(lines.length), units: String(units) }, [], credit);
}

export function openHours(coop: Coop, on: string, stood: OpeningDraft[]): void {
	if (on > TODAY) return refuse("work-ahead", { date: on });
	if (stood.some((s) => !/\d/.test(s.units))) return refuse("not-hours", { text: stood[0]?.units ?? "" });
	coop.act("open-hours", "hours", null, { members: String(stood.length), date: on }, [], () => {});
}

export function forgivePreview(coop: Coop, id: string | null, most: string): ForgivePreview {
	if (most !== "" && !/^\d/.test(most)) return refuse("not-hours", { text: most });
	const owing = coop.members.filter((m) => belongs(status(m, TODAY)) && m.number % 9 === 4 && (id === null || m.id === id));
	const each = (m: Member) => Math.min(most === "" ? Infinity : Number.parseInt(most, 10) * 60, 120 + m.number);
	return { members: owing.length, units: owing.reduce((sum, m) => sum + each(m), 0), unit: "minutes" };
}

export function forgiveHours(coop: Coop, id: string | null, on: string, most: string, decision: Decision): void {
	if (decision.minute === "") return refuse("decision-no-minute");
	const lapsed = { id: coop.id(), on, everyone: id === null, most: most === "" ? null : Number.parseInt(most, 10) * 60, decision, memberId: id };
	coop.act("forgive-hours", "hours", id ? coop.member(id) : null, { one: id ? "yes" : "no", date: on }, [], () => void settled(coop).amnesties.push(lapsed));
}

/** What the page of a member says beside the sum. */
export function beside(coop: Coop, m: Member): { amnesties: AmnestyLine[]; buyOuts: BuyOutLine[]; toFine: number; creditTo: string; fund: string } {
	const decision: Decision = { body: "assembly", on: "2027-01-30", minute: "4" };
	const before: AmnestyLine[] = told(m) ? [{ id: "am13", on: "2027-02-01", everyone: true, most: 2400, decision }] : [];
	const paid: BuyOutLine[] = told(m) ? [{ id: "bo13", on: "2027-02-18", units: 180, unit: "minutes", rate: "4.00", decision }] : [];
	const since = settled(coop).amnesties.filter((a) => a.memberId === null || a.memberId === m.id);
	return { amnesties: [...before, ...since], buyOuts: paid, toFine: missedByMember(coop, m.id).filter((l) => !l.fined).length, creditTo: told(m) ? (classesOf(m, TODAY)[0] ?? "") : "", fund: "" };
}
