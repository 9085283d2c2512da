// What charges are called and how late they are, in words.

import type { Age, ChargeKind, PayMethod, ReceiptPage } from "$lib/bindings";
import { day, moneyToSend, say } from "$lib/words";

/** How late something can be, as columns of a table. */
export const AGES: readonly Age[] = ["not-yet-due", "up-to30", "up-to60", "up-to90", "over90"];
export const KINDS: readonly ChargeKind[] = ["dues", "entry-fee", "deposit", "fine", "shares", "other"];
export const METHODS: readonly PayMethod[] = ["cash", "transfer", "card", "mobile", "other"];

/** The co-op's own words for a charge, else those for its kind. */
export const called = (kind: ChargeKind, words: string) => (words === "" ? say(`payments-kind-${kind}`) : words);

/** What a part of a receipt went to. */
export const wentTo = (part: ReceiptPage["parts"][number]) => (part.kind === null ? say("payments-credit") : called(part.kind, part.words));

/** Whether a decimal is nothing. */
export const nothing = (decimal: string) => Number(decimal) === 0;

/** A receipt as a text to paste into a message. */
export function receiptText({ row, parts, payerId }: ReceiptPage, coop: string, currency: string): string {
	const lines = parts.map((part) => {
		const what = part.member.id === payerId ? wentTo(part) : say("payments-part-of", { what: wentTo(part), name: part.member.name });
		return say("payments-text-line", { what, sum: moneyToSend(part.amount, currency) });
	});
	const head = say("payments-text-head", { coop, number: String(row.number), name: row.payer, sum: moneyToSend(row.amount, currency), date: day(row.on), method: say(`payments-method-${row.method}`) });
	return [head, ...lines].join("\n");
}
