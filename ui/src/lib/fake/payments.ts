// Payments of the fake: what the members owe, the receipts given, and the acts about them.

import type { AccountPage, Age, AgedSums, ArrearsPage, ArrearsQuery, ChargeKind, ChargeReason, ChargeRow, Chosen, PaymentDraft, PayMethod, PayoutRow, PayoutsPage, RaiseDraft, RaisePreview, ReceiptPage, ReceiptRow, ReceiptsPage, ReceiptsQuery, RefundDraft, RefundRow, Reminder, Reminders, Split, SplitQuery } from "$lib/bindings";
import { cents, inCents, listed, paid, refuse, spoken, status, TODAY, units, type Coop, type Member } from "./coop";
import { chosenOf } from "./list";

type Charge = { id: string; member: string; kind: ChargeKind; words: string; on: string; due: string; amount: number; back: { on: string; why: string; amount: number }[] };
type Part = { member: string; charge: string | null; amount: number };
type Receipt = { id: string; number: number; payer: string; household: boolean; on: string; method: PayMethod; reference: string; parts: Part[]; void: { on: string; why: string } | null };
type Refund = { id: string; number: number; member: string; charge: string | null; on: string; method: PayMethod; reference: string; amount: number; void: boolean };
type Books = { charges: Charge[]; receipts: Receipt[]; refunds: Refund[] };

const AGES: Age[] = ["not-yet-due", "up-to30", "up-to60", "up-to90", "over90"];
const kept = new WeakMap<Coop, Books>();

/** The books of a co-op; of the sample, with a year behind them. */
function books(coop: Coop): Books {
	const found = kept.get(coop);
	if (found) return found;
	const made: Books = { charges: [], receipts: [], refunds: [] };
	kept.set(coop, made);
	if (coop.sample && coop.members.length > 0) tell(coop, made);
	return made;
}

function tell(coop: Coop, { charges, receipts }: Books): void {
	const es = coop.classes[0]?.name === "Fundación";
	const ask = (m: Member, kind: ChargeKind, words: string, on: string, due: string, amount: number) => {
		const charge: Charge = { id: coop.id(), member: m.id, kind, words, on, due, amount, back: [] };
		charges.push(charge);
		return charge;
	};
	const take = (m: Member, on: string, method: PayMethod, parts: Part[], reference = "") => void receipts.push({ id: coop.id(), number: receipts.length + 1, payer: m.id, household: false, on, method, reference, parts, void: null });
	for (const m of coop.members) {
		if (status(m, TODAY).kind === "former" && m.number % 38 !== 0) continue;
		const dues = ask(m, "dues", es ? "Cuota 2027" : "Dues 2027", "2027-01-11", "2027-01-31", 2400);
		if (m.number % 11 === 0) ask(m, "dues", es ? "Cuota 2026" : "Dues 2026", "2026-01-12", "2026-03-31", 2400);
		if (m.number % 29 === 7) ask(m, "fine", es ? "Minga del 6 de febrero" : "Work day of 6 February", "2027-02-08", "2027-02-22", 500);
		const owed = units(m, TODAY) * 5000 - paid(m, TODAY);
		if (owed > 0) ask(m, "shares", "", "2027-02-01", "2027-03-31", owed);
		if (m.number % 7 === 3) continue;
		const some = m.number % 13 === 5 ? 1000 : 2400;
		const parts: Part[] = [{ member: m.id, charge: dues.id, amount: some }];
		if (m.number % 41 === 0 || m.number === 34) parts.push({ member: m.id, charge: null, amount: 600 });
		take(m, `2027-0${1 + (m.number % 2)}-${String(12 + (m.number % 16)).padStart(2, "0")}`, m.number % 3 === 0 ? "transfer" : "cash", parts, m.number % 3 === 0 ? `TR-${40_000 + m.number * 7}` : "");
	}
	receipts.sort((a, b) => a.on.localeCompare(b.on)).forEach((receipt, i) => (receipt.number = i + 1));
	const slip = receipts.at(-3);
	if (slip) slip.void = { on: "2027-02-27", why: es ? "Se escribió dos veces" : "Written twice" };
}

const counts = (receipt: Receipt, on: string) => receipt.on <= on && (receipt.void === null || on < receipt.void.on);
const paidOn = ({ receipts }: Books, charge: string, on: string) => receipts.filter((r) => counts(r, on)).flatMap((r) => r.parts).reduce((sum, part) => sum + (part.charge === charge ? part.amount : 0), 0);
const asked = (charge: Charge, on: string) => charge.amount - charge.back.filter((line) => line.on <= on).reduce((sum, line) => sum + line.amount, 0);
const openOf = (all: Books, charge: Charge, on: string) => asked(charge, on) - paidOn(all, charge.id, on);
const paidBack = ({ refunds }: Books, on: string, of: (refund: Refund) => boolean) => refunds.filter((r) => !r.void && r.on <= on && of(r)).reduce((sum, r) => sum + r.amount, 0);
const creditOf = (all: Books, member: string, on: string) => all.receipts.filter((r) => counts(r, on)).flatMap((r) => r.parts).reduce((sum, part) => sum + (part.charge === null && part.member === member ? part.amount : 0), 0) - paidBack(all, on, (r) => r.charge === null && r.member === member);
const heldOf = (all: Books, charge: Charge, on: string) => (charge.kind === "deposit" ? paidOn(all, charge.id, on) - paidBack(all, on, (r) => r.charge === charge.id) : 0);
const orNothing = (amount: number) => (amount > 0 ? cents(amount) : "");

/** What the co-op holds for somebody who leaves. */
export function heldFor(coop: Coop, member: string): { credit: string; deposits: string } {
	const all = books(coop);
	const deposits = all.charges.filter((c) => c.member === member).reduce((sum, c) => sum + heldOf(all, c, TODAY), 0);
	return { credit: orNothing(creditOf(all, member, TODAY)), deposits: orNothing(deposits) };
}

function slipOf({ id, number, on, method, reference, amount, charge, void: gone }: Refund): RefundRow {
	return { id, number, on, method, reference, amount: cents(amount), deposit: charge !== null, void: gone, printings: 0 };
}

export function payBack(coop: Coop, draft: RefundDraft): RefundRow {
	if (draft.on > TODAY) return refuse("payment-day-ahead");
	const all = books(coop);
	const { memberId: member, chargeId: charge, on, method, reference } = draft;
	const amount = inCents(draft.amount);
	const deposit = charge === null ? null : (all.charges.find((c) => c.id === charge && c.kind === "deposit") ?? refuse("no-such-charge"));
	const most = deposit ? heldOf(all, deposit, TODAY) : creditOf(all, member, TODAY);
	if (amount > most) return refuse("refund-more-than-held", { sum: `USD ${cents(most)}` });
	const refund: Refund = { id: coop.id(), number: all.refunds.length + 1, member, charge, on, method, reference, amount, void: false };
	coop.act("pay-back", "payments", coop.member(member), { number: String(refund.number), deposit: charge === null ? "no" : "yes" }, [], () => void all.refunds.push(refund), `${TODAY}T08:58:00Z`);
	return slipOf(refund);
}

export function voidRefund(coop: Coop, id: string): void {
	const refund = books(coop).refunds.find((r) => r.id === id) ?? refuse("no-such-refund");
	if (refund.void) return refuse("refund-void-already");
	coop.act("void-refund", "payments", coop.member(refund.member), { number: String(refund.number) }, [], () => void (refund.void = true));
}

function ageOf(due: string, on: string): Age {
	const days = (Date.parse(on) - Date.parse(due)) / 86_400_000;
	if (days < 0) return "not-yet-due";
	return days <= 30 ? "up-to30" : days <= 60 ? "up-to60" : days <= 90 ? "up-to90" : "over90";
}

function sums(all: Books, members: string[], on: string): AgedSums {
	const ages = AGES.map(() => 0);
	let credit = 0;
	const wanted = new Set(members);
	for (const charge of all.charges.filter((c) => wanted.has(c.member) && c.on <= on)) ages[AGES.indexOf(ageOf(charge.due, on))]! += openOf(all, charge, on);
	for (const member of wanted) credit += creditOf(all, member, on);
	const total = ages.reduce((sum, n) => sum + n, 0);
	return { ages: ages.map(cents), late: cents(total - (ages[0] ?? 0)), total: cents(total), credit: cents(credit) };
}

export function arrearsPage(coop: Coop, { asOf, search, age, offset, limit }: ArrearsQuery): ArrearsPage {
	const [on, all] = [asOf ?? TODAY, books(coop)];
	const rows = coop.members.flatMap((m) => {
		const own = sums(all, [m.id], on);
		if (own.total === "0.00" && own.credit === "0.00") return [];
		const due = all.charges.filter((c) => c.member === m.id && c.due <= on && openOf(all, c, on) > 0).map((c) => c.due);
		return [{ id: m.id, number: m.number, listed: listed(m), former: status(m, on).kind === "former", sums: own, since: due.sort()[0] ?? null }];
	});
	rows.sort((a, b) => inCents(b.sums.late) - inCents(a.sums.late) || inCents(b.sums.total) - inCents(a.sums.total));
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	const found = rows.filter((row) => words.every((word) => `${row.number} ${row.listed}`.toLowerCase().includes(word)) && (age === null || inCents(row.sums.ages[AGES.indexOf(age)] ?? "0") > 0));
	const of = (some: typeof rows) => sums(all, some.map((row) => row.id), on);
	return { on, rows: found.slice(offset, offset + limit), total: found.length, sums: of(found), all: of(rows), late: rows.filter((row) => inCents(row.sums.late) > 0).length };
}

const amountOf = (receipt: Receipt) => receipt.parts.reduce((sum, part) => sum + part.amount, 0);

function rowOf(coop: Coop, receipt: Receipt): ReceiptRow {
	const payer = coop.member(receipt.payer);
	const { id, number, on, method, reference } = receipt;
	return { id, number, on, method, reference, payer: spoken(payer), payerNumber: payer.number, amount: cents(amountOf(receipt)), void: receipt.void !== null };
}

export function receiptsPage(coop: Coop, { search, offset, limit }: ReceiptsQuery): ReceiptsPage {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	const found = books(coop).receipts.filter((r) => words.every((word) => `${r.number} ${spoken(coop.member(r.payer))} ${r.reference}`.toLowerCase().includes(word)));
	const sum = found.filter((r) => r.void === null).reduce((sum, r) => sum + amountOf(r), 0);
	return { rows: found.reverse().slice(offset, offset + limit).map((r) => rowOf(coop, r)), total: found.length, sum: cents(sum) };
}

const near = (m: Member) => ({ id: m.id, number: m.number, name: spoken(m) });

export function receiptPage(coop: Coop, id: string): ReceiptPage {
	const { charges, receipts } = books(coop);
	const at = receipts.findIndex((r) => r.id === id);
	const receipt = receipts[at] ?? refuse("no-such-receipt");
	return {
		row: rowOf(coop, receipt),
		payerId: receipt.payer,
		household: receipt.household,
		parts: receipt.parts.map((part) => {
			const charge = charges.find((c) => c.id === part.charge);
			return { member: near(coop.member(part.member)), kind: charge?.kind ?? null, words: charge?.words ?? "", due: charge?.due ?? null, amount: cents(part.amount), shares: charge?.kind === "shares" };
		}),
		voidOn: receipt.void?.on ?? null,
		voidWhy: receipt.void?.why ?? "",
		printings: at % 2,
		previous: receipts[at - 1]?.id ?? null,
		next: receipts[at + 1]?.id ?? null,
	};
}

export function accountPage(coop: Coop, id: string, asOf: string | null): AccountPage {
	const [on, all, member] = [asOf ?? TODAY, books(coop), coop.member(id)];
	const own = sums(all, [id], on);
	const charges = all.charges.filter((c) => c.member === id && c.on <= on).sort((a, b) => a.due.localeCompare(b.due));
	const rows = charges.map((charge): ChargeRow => {
		const open = openOf(all, charge, on);
		const lines = all.receipts.flatMap((r) => r.parts.filter((part) => part.charge === charge.id).map((part) => ({ on: r.on, receiptId: r.id, receiptNumber: r.number, words: "", amount: cents(part.amount), void: r.void !== null })));
		const back = charge.back.map((line) => ({ on: line.on, receiptId: null, receiptNumber: null, words: line.why, amount: cents(line.amount), void: false }));
		return { id: charge.id, kind: charge.kind, words: charge.words, classId: null, on: charge.on, due: charge.due, age: open > 0 ? ageOf(charge.due, on) : null, amount: cents(charge.amount), open: cents(open), lines: [...lines, ...back], worksOff: charge.kind === "fine" && open > 0, held: orNothing(heldOf(all, charge, on)) };
	});
	const receipts = all.receipts.filter((r) => r.payer === id || r.parts.some((part) => part.member === id)).reverse();
	return { on, member: near(member), former: status(member, on).kind === "former", household: [], charges: rows, sums: own, balance: cents(inCents(own.total) - inCents(own.credit)), unasked: cents(unasked(coop, id)), canSettle: inCents(own.credit) > 0 && inCents(own.total) > 0, receipts: receipts.map((r) => rowOf(coop, r)), refunds: all.refunds.filter((r) => r.member === id).reverse().map(slipOf) };
}

export function splitPayment(coop: Coop, { payerId, amount, parts }: SplitQuery): Split {
	const all = books(coop);
	const open = all.charges.filter((c) => c.member === payerId && openOf(all, c, TODAY) > 0).sort((a, b) => a.due.localeCompare(b.due));
	let left = amount === "" ? 0 : inCents(amount);
	const lines = open.map((charge) => {
		const most = openOf(all, charge, TODAY);
		const typed = parts?.find((part) => part.chargeId === charge.id)?.amount ?? "";
		const part = parts ? (typed === "" ? 0 : inCents(typed)) : Math.min(most, left);
		left -= part;
		return { member: near(coop.member(payerId)), chargeId: charge.id, kind: charge.kind, words: charge.words, due: charge.due, age: ageOf(charge.due, TODAY), open: cents(most), amount: part === 0 ? "" : cents(part) };
	});
	return { lines, owed: cents(open.reduce((sum, c) => sum + openOf(all, c, TODAY), 0)), rest: cents(left), credit: cents(creditOf(all, payerId, TODAY)), others: 0 };
}

export function takePayment(coop: Coop, draft: PaymentDraft): ReceiptRow {
	if (draft.on > TODAY) return refuse("payment-day-ahead");
	const all = books(coop);
	const parts: Part[] = draft.parts.map((part) => {
		const charge = all.charges.find((c) => c.id === part.chargeId) ?? refuse("no-such-charge");
		const open = openOf(all, charge, TODAY);
		if (inCents(part.amount) > open) return refuse("payment-more-than-asked", { sum: `USD ${cents(open)}` });
		return { member: charge.member, charge: charge.id, amount: inCents(part.amount) };
	});
	const rest = inCents(draft.amount) - parts.reduce((sum, part) => sum + part.amount, 0);
	if (rest > 0) parts.push({ member: draft.payerId, charge: null, amount: rest });
	const { payerId: payer, household, on, method, reference } = draft;
	const receipt: Receipt = { id: coop.id(), number: all.receipts.length + 1, payer, household, on, method, reference, parts, void: null };
	coop.act("take-payment", "payments", coop.member(payer), { number: String(receipt.number) }, [], () => void all.receipts.push(receipt), `${TODAY}T08:57:00Z`);
	return rowOf(coop, receipt);
}

export function voidReceipt(coop: Coop, id: string, why: string): void {
	const receipt = books(coop).receipts.find((r) => r.id === id) ?? refuse("no-such-receipt");
	if (receipt.void) return refuse("receipt-void-already");
	coop.act("void-receipt", "payments", coop.member(receipt.payer), { number: String(receipt.number) }, [], () => void (receipt.void = { on: TODAY, why }));
}

export function cancelCharge(coop: Coop, id: string, why: string): void {
	const all = books(coop);
	const charge = all.charges.find((c) => c.id === id) ?? refuse("no-such-charge");
	const open = openOf(all, charge, TODAY);
	if (open <= 0) return refuse("charge-nothing-left");
	coop.act("cancel-charge", "payments", coop.member(charge.member), { kind: charge.kind }, [], () => void charge.back.push({ on: TODAY, why, amount: open }));
}

/** A charge that is a fine. */
export const fineOf = (coop: Coop, id: string) => books(coop).charges.find((c) => c.id === id && c.kind === "fine") ?? refuse("no-such-charge");

export const addFine = (coop: Coop, member: string, amount: number, due: string): void => void books(coop).charges.push({ id: coop.id(), member, kind: "fine", words: "", on: TODAY, due, amount, back: [] });

/** What is open of a fine is taken back: work stands for it. */
export function workedOff(coop: Coop, id: string): void {
	const fine = fineOf(coop, id);
	fine.back.push({ on: TODAY, why: "", amount: openOf(books(coop), fine, TODAY) });
}

export function settleFromCredit(coop: Coop, id: string): void {
	const all = books(coop);
	coop.act("settle-from-credit", "payments", coop.member(id), { charges: "1" }, [], () => {
		for (const receipt of all.receipts) {
			for (const part of receipt.parts.filter((p) => p.charge === null && p.member === id)) {
				const charge = all.charges.find((c) => c.member === id && openOf(all, c, TODAY) > 0);
				if (!charge) return;
				const used = Math.min(part.amount, openOf(all, charge, TODAY));
				part.amount -= used;
				receipt.parts = [...receipt.parts.filter((p) => p.amount > 0), { member: id, charge: charge.id, amount: used }];
			}
		}
	});
}

function planned(coop: Coop, draft: RaiseDraft) {
	const charges: Charge[] = [];
	const [doubts, leftOut] = [new Map<ChargeReason, Member[]>(), new Map<ChargeReason, Member[]>()];
	const note = (groups: Map<ChargeReason, Member[]>, why: ChargeReason, m: Member) => void groups.set(why, [...(groups.get(why) ?? []), m]);
	for (const m of chosenOf(coop, draft.members)) {
		const kind = status(m, TODAY).kind;
		const same = books(coop).charges.some((c) => c.member === m.id && c.kind === draft.kind && c.due === draft.due && c.words === draft.words);
		const why: ChargeReason | null = kind === "former" ? "former" : kind === "not-yet" ? "not-yet" : same ? "asked-already" : null;
		const amount = draft.kind === "shares" ? units(m, TODAY) * 5000 - paid(m, TODAY) : inCents(draft.amount);
		if (amount <= 0) note(leftOut, "owes-nothing", m);
		else if (why && !draft.picked) note(leftOut, why, m);
		else {
			if (why) note(doubts, why, m);
			charges.push({ id: coop.id(), member: m.id, kind: draft.kind, words: draft.words, on: draft.on, due: draft.due, amount, back: [] });
		}
	}
	return { charges, doubts, leftOut };
}

export function raisePreview(coop: Coop, draft: RaiseDraft): RaisePreview {
	const { charges, doubts, leftOut } = planned(coop, draft);
	const groups = (found: Map<ChargeReason, Member[]>) => [...found].map(([why, of]) => ({ why, members: of.length, names: of.slice(0, 6).map(spoken) }));
	return { taken: charges.length, names: charges.slice(0, 6).map((c) => spoken(coop.member(c.member))), total: cents(charges.reduce((sum, c) => sum + c.amount, 0)), doubts: groups(doubts), leftOut: groups(leftOut) };
}

export function raiseCharges(coop: Coop, draft: RaiseDraft): void {
	if (draft.on > TODAY) return refuse("payment-day-ahead");
	if (draft.due < draft.on) return refuse("charge-due-before");
	const { charges } = planned(coop, draft);
	const [one] = charges;
	if (!one) return refuse("charge-nobody");
	const args = { kind: draft.kind, date: draft.due };
	const run = () => void books(coop).charges.push(...charges);
	if (charges.length === 1) coop.act("raise-charge", "payments", coop.member(one.member), args, [], run);
	else coop.act("raise-charges", "payments", null, { ...args, members: String(charges.length) }, [], run);
}

/** What is owed on shares that no charge asks for yet. */
function unasked(coop: Coop, id: string): number {
	const m = coop.member(id);
	const all = books(coop);
	const asked = all.charges.filter((c) => c.member === id && c.kind === "shares").reduce((sum, c) => sum + openOf(all, c, TODAY), 0);
	return Math.max(0, units(m, TODAY) * 5000 - paid(m, TODAY) - asked);
}

export function reminders(coop: Coop, members: Chosen, at: number): Reminders {
	const chosen = chosenOf(coop, members);
	const owing = chosen.filter((m) => accountPage(coop, m.id, null).sums.total !== "0.00" || unasked(coop, m.id) > 0).sort((a, b) => listed(a).localeCompare(listed(b)));
	const one = owing[at];
	return { owing: owing.length, leftOut: chosen.length - owing.length, reminder: one ? reminder(coop, one) : null };
}

function reminder(coop: Coop, member: Member): Reminder {
	const { charges, sums } = accountPage(coop, member.id, null);
	const lines = charges.filter((c) => c.age !== null).map((c) => `- ${called(c)}, venció el ${c.due}: USD ${c.open}`);
	const text = [`Hola, ${member.profile.given || member.profile.family}:`, "", "quedan estos pagos:", ...lines, `En total: USD ${sums.total}`, "", "Si pagó en estos días, gracias. Si ahora es difícil, díganos y buscamos cómo.", coop.name].join("\n");
	const to = member.profile.phone || member.profile.email;
	const said = [...charges.filter((c) => c.age !== null).map((c) => c.open), sums.total].map((sum) => `USD ${sum}`);
	return { member: near(member), channel: member.profile.phone ? "whatsapp" : "email", to, subject: `Lo que falta pagar en ${coop.name}`, text, sums: said };
}

const called = ({ words, kind }: { words: string; kind: ChargeKind }) => words || (kind === "shares" ? "Participaciones por pagar" : kind);

/** Two who left in the sample are paid back in instalments. */
export function payoutsPage(coop: Coop): PayoutsPage {
	const left = coop.sample ? coop.members.filter((m) => status(m, TODAY).kind === "former").slice(0, 2) : [];
	const rows = left.flatMap((m, i) => [1, 2].map((place): PayoutRow => ({ member: near(m), on: `202${5 + i + place}-02-28`, units: 1, amount: "50.00", place, of: 2, due: `202${5 + i + place}-02-28` <= TODAY, act: 40 + i })));
	const sum = (of: PayoutRow[]) => cents(of.reduce((all, row) => all + inCents(row.amount), 0));
	return { rows: rows.sort((a, b) => a.on.localeCompare(b.on)), due: sum(rows.filter((row) => row.due)), sum: sum(rows) };
}
