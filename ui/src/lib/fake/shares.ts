// Shares of the fake: the sums are those of the shell where all shares are worth 50.00; of the terms it knows none.

import type { EntryKind, ShareAct, ShareDraft, ShareLine, ShareSide } from "$lib/bindings";
import { cents, inCents, refuse, spoken, TODAY, type Coop, type Member } from "./coop";

const PAR = 5000;
type Draw = { member: Member; line: ShareLine };
const GIVES: Partial<Record<ShareAct, EntryKind>> = { subscribe: "subscribe", issue: "issue", pay: "pay", redeem: "redeem", gift: "gift", cancel: "cancel" };

function held(entries: ShareLine[], classId: string) {
	const own = entries.filter((e) => e.classId === classId);
	return { units: own.reduce((sum, e) => sum + e.units, 0), paid: own.reduce((sum, e) => sum + inCents(e.paid), 0) };
}

function draw(coop: Coop, id: string, draft: ShareDraft): Draw[] {
	const member = coop.member(id);
	const { act, classId, units, on } = draft;
	if (on > TODAY) return refuse("shares-in-future");
	const line = (of: Member, kind: EntryKind, classId: string, units: number, money: number): Draw => ({ member: of, line: { id: coop.id(), on, kind, classId, units, paid: cents(money), par: cents(PAR), value: cents(units * PAR) } });
	const told = inCents(draft.paid ?? "0");
	if (act === "subscribe" || act === "issue") return [line(member, act, classId, units, act === "issue" ? units * PAR : told)];
	const has = held(member.entries, classId);
	if (act === "pay") return told > has.units * PAR - has.paid ? refuse("shares-overpaid") : [line(member, "pay", classId, 0, told)];
	if (units > has.units) return refuse("shares-not-so-many", { held: String(has.units), asked: String(units) });
	const part = Math.floor((has.paid * units) / has.units);
	if (act === "pass") {
		const to = coop.member(draft.toId ?? "");
		if (to.id === id) return refuse("shares-same");
		return [line(member, "transfer-out", classId, -units, -part), line(to, "transfer-in", classId, units, part)];
	}
	if (act === "convert") return [line(member, "convert-out", classId, -units, -part), line(member, "convert-in", draft.intoId ?? "", units, part)];
	return [line(member, GIVES[act] ?? "cancel", classId, -units, draft.paid === null ? -part : -told)];
}

export function previewShares(coop: Coop, id: string, draft: ShareDraft): ShareSide[] {
	return draw(coop, id, draft).map(({ member, line: { classId, units, paid } }) => {
		const now = held(member.entries, classId);
		const after = { units: now.units + units, paid: now.paid + inCents(paid) };
		const printed = coop.acts.filter((a) => a.key === "journal-print-paper" && a.touched.includes(member.id)).length;
		return { memberId: member.id, name: spoken(member), classId, units: now.units, paid: cents(now.paid), unitsAfter: after.units, paidAfter: cents(after.paid), owedAfter: cents(after.units * PAR - after.paid), voids: printed > 0 ? [member.number + 198] : [] };
	});
}

export function moveShares(coop: Coop, id: string, draft: ShareDraft): void {
	const drawn = draw(coop, id, draft);
	const { act, classId, units, on } = draft;
	const className = (id: string | null) => coop.classes.find((c) => c.id === id)?.name ?? "";
	const args = { units: String(units), date: on };
	const write = () => drawn.forEach(({ member, line }) => coop.member(member.id).entries.push(line));
	const changes = drawn.flatMap(({ line }) => [{ table: "share_entry", label: "", field: "units", before: null, after: String(line.units) }, { table: "share_entry", label: "", field: "paid", before: null, after: String(inCents(line.paid)) }]);
	const from = coop.member(id);
	if (act === "pass") coop.act("pass-shares", "shares", from, { ...args, class: className(classId), to: spoken(coop.member(draft.toId ?? "")) }, changes, write);
	else if (act === "convert") coop.act("convert-shares", "shares", from, { ...args, class: className(classId), into: className(draft.intoId) }, changes, write);
	else coop.act("move-shares", "shares", from, { ...args, kind: GIVES[act] ?? "other" }, changes, write);
}

export function reverseShares(coop: Coop, id: string, entryId: string): void {
	const member = coop.member(id);
	const old = member.entries.find((e) => e.id === entryId) ?? refuse("nothing-changed");
	const line: ShareLine = { ...old, id: coop.id(), on: TODAY, kind: "reverse", units: -old.units, paid: cents(-inCents(old.paid)), value: cents(-inCents(old.value)) };
	coop.act("move-shares", "shares", member, { kind: "reverse", units: String(Math.abs(old.units)), date: TODAY }, [], () => void coop.member(id).entries.push(line));
}
