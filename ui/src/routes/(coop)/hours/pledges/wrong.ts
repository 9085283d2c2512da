// What can be wrong in a pledge, by its field. Fields have the names a policy file gives them.

import type { PledgeDraft } from "$lib/bindings";
import { readAmount, say } from "$lib/words";

/** Numbers as they are typed. */
export type Numbers = { cycle: string; leastOwn: string; graceDays: string; approvals: string };

/** Refusals that are about one field. */
export const CODES: Record<string, string> = {
	"policy-other-unit": "classes",
	"policy-other-period": "classes",
	"decision-missing": "decision",
	"decision-no-minute": "decision",
	"decision-ahead": "decision",
	"decision-too-narrow": "decision",
};

/** Fields that are a step away. */
export const MORE = new Set(["least_own", "bank_cap", "debt_cap", "freeze_at", "buy_out", "buy_out_most", "fine", "share_value", "approval", "grace_days"]);

/** What is wrong with the numbers: a sentence by each field that is not a whole number within its bounds. */
export function wrong(numbers: Numbers, cycle: boolean): Record<string, string> {
	const fields: [string, string, number, number][] = [
		["least_own", numbers.leastOwn, 0, 100],
		["grace_days", numbers.graceDays, 0, 3650],
		["approval", numbers.approvals, 1, 9],
	];
	if (cycle) fields.push(["cycle", numbers.cycle, 1, 3650]);
	const good = (typed: string, least: number, most: number) => /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
	return Object.fromEntries(fields.filter(([, typed, least, most]) => !good(typed, least, most)).map(([field, , least, most]) => [field, say("hours-pledge-whole", { least: String(least), most: String(most) })]));
}

/** The amounts of money as the file takes them, and a sentence by each that is none. */
export function money({ buyOut, fine, shareValue }: PledgeDraft): [Pick<PledgeDraft, "buyOut" | "fine" | "shareValue">, Record<string, string>] {
	const bad: Record<string, string> = {};
	const read = (field: string, typed: string) => {
		if (typed.trim() === "") return "";
		const amount = readAmount(typed);
		if (amount === null) bad[field] = say("error-not-an-amount", { text: typed });
		return amount ?? typed;
	};
	return [{ buyOut: read("buy_out", buyOut), fine: read("fine", fine), shareValue: read("share_value", shareValue) }, bad];
}
