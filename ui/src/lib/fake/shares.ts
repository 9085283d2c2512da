// Shares of the fake: the sums are those of the shell where all shares are worth 50.00; of the terms it knows none.

import type { Decision, EntryKind, HeirDraft, ShareAct, ShareDraft, ShareSide } from "$lib/bindings";
import { cents, inCents, refuse, spoken, TODAY, type Coop, type Entry, type Member } from "./coop";

const PAR = 5000;
type Draw = { member: Member; line: Entry };
const GIVES: Partial<Record<ShareAct, EntryKind>> = { subscribe: "subscribe", issue: "issue", pay: "pay", redeem: "redeem", gift: "gift", cancel: "cancel" };

function held(entries: Entry[], classId: string) {
	const own = entries.filter((e) => e.classId === classId);
	return { units: own.reduce((sum, e) => sum + e.units, 0), paid: own.reduce((sum, e) => sum + inCents(e.paid), 0) };
}

function draw(coop: Coop, id: string, draft: ShareDraft): Draw[] {
	const member = coop.member(id);
	const { act, classId, units, on } = draft;
	if (on > TODAY) return refuse("shares-in-future");
	const line = (of: Member, kind: EntryKind, classId: string, units: number, money: number): Draw => ({ member: of, line: { id: coop.id(), on, kind, classId, units, paid: cents(money), par: cents(PAR), value: cents(units * PAR), decision: draft.decision } });
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

export const previewShares = (coop: Coop, id: string, draft: ShareDraft): ShareSide[] => sides(coop, draw(coop, id, draft));

function sides(coop: Coop, drawn: Draw[]): ShareSide[] {
	const found = new Map<string, ShareSide>();
	for (const { member, line: { classId, units, paid } } of drawn) {
		const now = held(member.entries, classId);
		const before = found.get(member.id + classId);
		const after = { units: (before?.unitsAfter ?? now.units) + units, paid: inCents(before?.paidAfter ?? cents(now.paid)) + inCents(paid) };
		const printed = coop.acts.filter((a) => a.key === "journal-print-paper" && a.touched.includes(member.id)).length;
		found.set(member.id + classId, { memberId: member.id, name: spoken(member), classId, units: now.units, paid: cents(now.paid), unitsAfter: after.units, paidAfter: cents(after.paid), owedAfter: cents(after.units * PAR - after.paid), voids: printed > 0 ? [member.number + 198] : [] });
	}
	return [...found.values()];
}

export function moveShares(coop: Coop, id: string, draft: ShareDraft): void {
	const drawn = draw(coop, id, draft);
	const { act, classId, units, on } = draft;
	const className = (id: string | null) => coop.classes.find((c) => c.id === id)?.name ?? "";
	const args = { units: String(units), date: on };
	const write = () => drawn.forEach(({ member, line }) => coop.member(member.id).entries.push(line));
	const changes = drawn.flatMap(({ line }) => [{ table: "share_entry", row: "", label: "", field: "units", before: null, after: String(line.units) }, { table: "share_entry", row: "", label: "", field: "paid", before: null, after: String(inCents(line.paid)) }]);
	const from = coop.member(id);
	if (act === "pass") coop.act("pass-shares", "shares", from, { ...args, class: className(classId), to: spoken(coop.member(draft.toId ?? "")) }, changes, write);
	else if (act === "convert") coop.act("convert-shares", "shares", from, { ...args, class: className(classId), into: className(draft.intoId) }, changes, write);
	else coop.act("move-shares", "shares", from, { ...args, kind: GIVES[act] ?? "other" }, changes, write);
}

/** The line that takes another back. */
function reversal(coop: Coop, id: string, entryId: string): Draw {
	const member = coop.member(id);
	const old = member.entries.find((e) => e.id === entryId) ?? refuse("nothing-changed");
	if (old.kind === "reverse" || member.entries.some((e) => e.reverses === entryId)) return refuse("nothing-changed");
	return { member, line: { ...old, id: coop.id(), on: TODAY, kind: "reverse", units: -old.units, paid: cents(-inCents(old.paid)), value: cents(-inCents(old.value)), reverses: entryId } };
}

export const previewReversal = (coop: Coop, id: string, entryId: string): ShareSide[] => sides(coop, [reversal(coop, id, entryId)]);

export function reverseShares(coop: Coop, id: string, entryId: string, why: string, decision: Decision | null): void {
	const { member, line } = reversal(coop, id, entryId);
	const args = { units: String(Math.abs(line.units)), date: TODAY, said: "yes", why };
	coop.act("take-back-shares", "shares", member, args, [], () => void coop.member(id).entries.push({ ...line, decision }));
}

function share(coop: Coop, id: string, heirs: HeirDraft[], on: string): Draw[] {
	const late = coop.member(id);
	return heirs.flatMap(({ memberId, part }) => {
		const [n = 0, of = 1] = part.split("/").map(Number);
		return [...new Set(late.entries.map((e) => e.classId))].flatMap((classId) => {
			const has = held(late.entries, classId);
			const units = Math.floor((has.units * n) / of);
			const money = Math.floor((has.paid * units) / Math.max(1, has.units));
			const line = (kind: EntryKind, sign: number): Entry => ({ id: coop.id(), on, kind, classId, units: sign * units, paid: cents(sign * money), par: cents(PAR), value: cents(sign * units * PAR) });
			return [{ member: late, line: line("transfer-out", -1) }, { member: coop.member(memberId), line: line("transfer-in", 1) }];
		});
	});
}

export function previewHeirs(coop: Coop, id: string, heirs: HeirDraft[], on: string): ShareSide[] {
	return sides(coop, share(coop, id, heirs, on));
}

export function inheritShares(coop: Coop, id: string, heirs: HeirDraft[], on: string): void {
	const drawn = share(coop, id, heirs, on);
	const units = drawn.filter(({ member }) => member.id === id).reduce((sum, { line }) => sum - line.units, 0);
	coop.act("inherit-shares", "shares", coop.member(id), { units: String(units), date: on }, [], () => drawn.forEach(({ member, line }) => coop.member(member.id).entries.push(line)));
}
