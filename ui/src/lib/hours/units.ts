// Hours as they are said: `4 h 30`, `−12 h 00`, `3 sessions`; and the periods they are asked for.

import type { HoursUnit } from "$lib/bindings";
import { capital, count, month, say, shortDay } from "$lib/words";

/** So many units in words; minutes always with both their digits, so that columns line up. */
export function spent(units: number, unit: HoursUnit): string {
	if (unit === "sessions") return (units < 0 ? "−" : "") + say("hours-in-sessions", { sessions: Math.abs(units), shown: count(Math.abs(units)) });
	const minutes = Math.abs(units);
	const said = say("hours-minutes", { hours: count(Math.floor(minutes / 60)), minutes: String(minutes % 60).padStart(2, "0") });
	return (units < 0 ? "−" : "") + said;
}

/** The same with its sign said both ways: what was added, and what was taken. */
export const signed = (units: number, unit: HoursUnit) => (units > 0 ? `+${spent(units, unit)}` : spent(units, unit));

/** Whole hours (or sessions) of a bound: `10`. */
export const bound = (units: number, unit: HoursUnit) => count(unit === "minutes" ? Math.round(Math.abs(units) / 60) : Math.abs(units));

/** Sums of hours and of sessions, each by itself: `4 h 30, 2 sessions`. */
export function summed(lines: readonly { units: number; unit: HoursUnit }[], none: HoursUnit): string {
	const units = [...new Set(lines.map((line) => line.unit))];
	const sum = (unit: HoursUnit) => lines.filter((line) => line.unit === unit).reduce((total, line) => total + line.units, 0);
	return (units.length > 0 ? units : [none]).map((unit) => spent(sum(unit), unit)).join(", ");
}

/** A refusal of a quantity belongs under its field, whatever is wrong with it. */
export const ABOUT_UNITS = { "not-hours": "units", "not-sessions": "units", "work-no-units": "units", "work-beyond-a-day": "units", "beyond-a-day": "units" } as const;

/** A period by its name: `2026`, `March 2026`, else its days. */
export function periodName(from: string, to: string): string {
	if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
	if (from.endsWith("-01") && to === lastOfMonth(from)) return capital(month(from));
	return say("hours-period-days", { from: shortDay(from), to: shortDay(to) });
}

function lastOfMonth(iso: string): string {
	const day = new Date(`${iso}T00:00:00Z`);
	day.setUTCMonth(day.getUTCMonth() + 1, 0);
	return day.toISOString().slice(0, 10);
}

/** Hours as they are typed, in minutes: `4:30`, `4,5`, `4h30`, `270 min`; null where they cannot be read. */
export function readHours(typed: string): number | null {
	const text = typed.trim().toLowerCase();
	const [, hours, minutes] = /^(\d{1,6})\s*(?::|h)\s*([0-5]?\d)?$/.exec(text) ?? [];
	if (hours) return Number(hours) * 60 + Number(minutes ?? 0);
	const [, alone] = /^(\d{1,8})\s*min$/.exec(text) ?? [];
	if (alone) return Number(alone);
	return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(text) ? Math.round(Number(text.replace(",", ".")) * 60) : null;
}
