// Facts about a member, in words.

import type { ShareLine, Standing, Status } from "$lib/bindings";
import { office } from "$lib/office/office.svelte";
import { amount, capital, day, say, shortDay } from "$lib/words";

/** Why a status is what it is: the dated fact it follows from, as a sentence. */
export function because({ kind, since, until }: Status): string {
	const known = since === null ? "never" : until === null ? "open" : "ends";
	return say(`member-because-${kind}`, { known, since: since ? day(since) : "", until: until ? day(until) : "" });
}

/** A line of the share ledger in a few words: `Subscribed 2 shares, 100.00`; `of 50.00` where the money stands beside it. */
export function moved({ kind, units, paid, par }: ShareLine, beside = false): string {
	const abs = Math.abs(units);
	const money = paid.replace("-", "");
	const parts = units === 0 ? (beside ? "bare" : "money") : beside ? "par" : Number(money) === 0 ? "units" : "both";
	return say("member-moved", { kind: capital(say(`journal-entry-${kind}`)), parts, units: abs, paid: amount(money), par: amount(par) });
}

/** From a day to a day, to today, or from a day ahead. */
export function span(from: string, to: string | null, today: string): string {
	if (to !== null) return say("member-span", { from: shortDay(from), to: shortDay(to) });
	return from > today ? say("member-span-ahead", { from: shortDay(from) }) : say("member-span-open", { from: shortDay(from) });
}

/** A standing beside the classes: `leave`, `leaving`, .. An exit is a day, not a span. */
export function stood(standing: Standing, today: string): { when: string; what: string } {
	const what = capital(say(`journal-standing-${standing.kind}`));
	return { what, when: standing.kind === "exit" || standing.kind === "death" ? shortDay(standing.from) : span(standing.from, standing.to, today) };
}

/** The name of a class of the open co-op. */
export const className = (id: string) => office.classOf(id)?.name ?? say("journal-gone-class");
