// Decisions, as forms ask for them and the page cites them.

import type { Decision } from "$lib/bindings";
import { byField } from "$lib/office/ask";
import { day, knows, say, shortDay } from "$lib/words";

/** `the board, 20 Nov 2026, minute 12`. */
export const cited = ({ body, on, minute }: Decision) => say("life-cited", { body: say(`life-by-${body}`), day: shortDay(on), minute, told: minute === "" ? "no" : "yes" });

/** A reason as it is said: a word of ours, or the co-op's own words. */
export const reasoned = (reason: string) => (knows(`life-reason-${reason}`) ? say(`life-reason-${reason}`) : reason);

/** Reasons to choose from, as options of a list. */
export const reasons = (words: readonly string[]) => words.map((value) => ({ value, label: say(`life-reason-${value}`) }));

/** A refused decision, said under its fields; any other refusal is thrown on. */
export const refusedDecision = (thrown: unknown) =>
	byField(thrown, { "decision-missing": "decision", "decision-too-narrow": "decision", "decision-no-minute": "decision", "decision-ahead": "decision" }).decision ?? null;

/** The last day of a trial that begins on a day, as the rules have it; none where there is none. */
export function trialFrom(from: string | null, days: number): string | null {
	if (from === null || days === 0) return null;
	const until = new Date(`${from}T00:00:00Z`);
	until.setUTCDate(until.getUTCDate() + days - 1);
	return until.toISOString().slice(0, 10);
}

/** A day in words, or nothing. */
export const maybeDay = (iso: string | null) => (iso === null ? "" : day(iso));
