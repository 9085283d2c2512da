// Shares of one member: what is held, and by which field of the form a refusal stands.

import type { MemberPage } from "$lib/bindings";

/** The parts of the form a refusal can be about. */
export type ShareField = "act" | "units" | "paid" | "to" | "on" | "reference" | "decision";

/** By the code of a refusal, the field it is said beside. */
export const ABOUT: Record<string, ShareField> = {
	"shares-not-transferable": "act",
	"shares-not-withdrawable": "act",
	"shares-in-succession": "act",
	"shares-same": "act",
	"no-such-class": "act",
	"shares-not-so-many": "units",
	"shares-too-young": "units",
	"shares-too-few": "units",
	"shares-above-part": "units",
	"shares-below-least": "units",
	"shares-too-large": "units",
	"shares-below-zero": "units",
	"shares-wrong-sign": "units",
	"shares-rest-left": "units",
	"shares-rest-unpaid": "units",
	"shares-overpaid": "paid",
	"not-an-amount": "paid",
	"shares-not-in-class": "to",
	"no-such-member": "to",
	"shares-in-future": "on",
	"not-a-date": "on",
	"text-too-long": "reference",
	"decision-ahead": "decision",
	"decision-no-minute": "decision",
};

/** How many shares of each class, of those that are held. */
export function heldBy(member: Pick<MemberPage, "entries">): Map<string, number> {
	const held = new Map<string, number>();
	for (const { classId, units } of member.entries) held.set(classId, (held.get(classId) ?? 0) + units);
	return new Map([...held].filter(([, units]) => units > 0));
}
