// Hours as they are said: `4 h 30`, `−12 h 00`, `3 sessions`.

import type { HoursUnit } from "$lib/bindings";
import { count, say } from "$lib/words";

/** So many units in words; minutes always with both their digits, so that columns line up. */
export function spent(units: number, unit: HoursUnit): string {
	if (unit === "sessions") return say("hours-in-sessions", { sessions: units, shown: count(units) });
	const minutes = Math.abs(units);
	const said = say("hours-minutes", { hours: count(Math.floor(minutes / 60)), minutes: String(minutes % 60).padStart(2, "0") });
	return (units < 0 ? "−" : "") + said;
}

/** The same with its sign said both ways: what was added, and what was taken. */
export const signed = (units: number, unit: HoursUnit) => (units > 0 ? `+${spent(units, unit)}` : spent(units, unit));

/** Whole hours (or sessions) of a bound: `10`. */
export const bound = (units: number, unit: HoursUnit) => count(unit === "minutes" ? Math.round(Math.abs(units) / 60) : Math.abs(units));
