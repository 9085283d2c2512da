// Numbers, money, dates and sizes as the language on screen writes them. Amounts come as decimal strings
// and are grouped as text: no float touches money.

import { amountsHidden, DOTS } from "./discretion.svelte";
import { locale, say } from "./say.svelte";

const MINUS = "−";

/** An amount as it is shown: `-1250.00` is `−1,250.00` or `−1.250,00`; dots while amounts are hidden. */
export const amount = (decimal: string) => (amountsHidden() ? DOTS : grouped(decimal));

/** A decimal string, grouped, with a true minus sign. What a field is filled with to be typed over: never hidden. */
export function grouped(decimal: string): string {
	const below = decimal.startsWith("-");
	const [whole = "0", cents] = (below ? decimal.slice(1) : decimal).split(".");
	const { group, point } = marks();
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
	return (below ? MINUS : "") + grouped + (cents === undefined ? "" : point + cents);
}

/** An amount with its currency before it: `USD 84,310.00`. The space never breaks. */
export const money = (decimal: string, currency: string) => `${currency}\u00a0${amount(decimal)}`;

/** The same as it is written to somebody else, in a message that is copied: hiding what is on screen must not spoil it. */
export const moneyToSend = (decimal: string, currency: string) => `${currency}\u00a0${grouped(decimal)}`;

/** A text that was worded elsewhere, with the sums in it as dots while amounts are hidden. */
export function veiled(text: string, sums: string[]): string {
	if (!amountsHidden()) return text;
	// The longest first: a short sum may begin a long one.
	return [...sums].sort((a, b) => b.length - a.length).reduce((left, sum) => left.replaceAll(sum, DOTS), text);
}

/** A count, grouped. */
export const count = (n: number) => grouped(String(n));

/** Minutes as hours and minutes: `2,828 h 45`. The spaces never break. */
export function hours(minutes: number): string {
	const below = minutes < 0 ? MINUS : "";
	const all = Math.abs(minutes);
	return `${below}${count(Math.floor(all / 60))}\u00a0h\u00a0${String(all % 60).padStart(2, "0")}`;
}

/** `Saturday 13 March`; the year only when it is another one. */
export function weekday(iso: string, today: string): string {
	const said = onWeekday(iso, today);
	return said.charAt(0).toLocaleUpperCase(locale()) + said.slice(1);
}

/** `March 2027`. */
export const month = (iso: string) => date(iso, { month: "long", year: "numeric" });

/** `13 March`. */
export const dayAndMonth = (iso: string) => date(iso, { day: "numeric", month: "long" });

/** `4 March 2027`. */
export const day = (iso: string) => date(iso, { day: "numeric", month: "long", year: "numeric" });

/** `4 Mar 2027`. */
export const shortDay = (iso: string) => date(iso, { day: "numeric", month: "short", year: "numeric" });

/** `1 Dec`, where a calendar passes into another month. */
export const shortDayAndMonth = (iso: string) => date(iso, { day: "numeric", month: "short" });

/** `07:40`, by this computer's clock. */
export const time = (instant: string) => new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));

/** The day of an instant by this computer's clock, ISO. */
export function dayOf(instant: string): string {
	const at = new Date(instant);
	const two = (n: number) => String(n).padStart(2, "0");
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `Today, Thursday 4 March`; the year only when it is another one. */
export function headingDay(iso: string, today: string): string {
	if (iso === today) return say("app-today-long", { day: onWeekday(iso, today) });
	if (iso === yesterday(today)) return say("app-yesterday-long", { day: onWeekday(iso, today) });
	return weekday(iso, today);
}

/** `today, 07:40`, `yesterday, 07:38`, `2 March, 18:05`, `31 December 2026`: nearer is finer. */
export function when(instant: string, today: string): string {
	const on = dayOf(instant);
	const at = time(instant);
	if (on === today) return say("app-today-at", { time: at });
	if (on === yesterday(today)) return say("app-yesterday-at", { time: at });
	if (on.slice(0, 4) === today.slice(0, 4)) return say("app-day-at", { day: date(on, { day: "numeric", month: "long" }), time: at });
	return day(on);
}

/** Bytes as `18.4 MB`. */
export function size(bytes: string): string {
	const n = Number(bytes);
	const [value, unit] = n < 1_000_000 ? [n / 1000, "kB"] : [n / 1_000_000, "MB"];
	return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(value)}\u00a0${unit}`;
}

/** A list of words: `Founders, Workers and Users`. */
export const list = (words: string[]) => new Intl.ListFormat(locale()).format(words);

/**
 * What somebody typed as an amount, as a decimal string; null when it is none. Both marks are taken as the
 * language writes them, and a lone point or comma before one or two digits is a decimal mark in any.
 */
export function readAmount(typed: string): string | null {
	const text = typed.replace(/[\s\u00a0']/g, "");
	const { point } = marks();
	const group = point === "," ? "." : ",";
	const lone = /^(\d+)[.,](\d{1,2})$/.exec(text);
	if (lone) return `${lone[1]}.${lone[2]}`;
	const plain = text.replaceAll(group, "").replace(point, ".");
	return /^\d+(\.\d+)?$/.test(plain) ? plain : null;
}

function date(iso: string, how: Intl.DateTimeFormatOptions): string {
	// A date without a time is the same day everywhere: written and read in UTC.
	return new Intl.DateTimeFormat(locale(), { ...how, timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`)).replace("Sept ", "Sep ");
}

function onWeekday(iso: string, today: string): string {
	const year = iso.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
	// English puts a comma after the weekday only when a year follows; we never do.
	return date(iso, { weekday: "long", day: "numeric", month: "long", ...year }).replace(/^([A-Z]\p{L}+),/u, "$1");
}

function yesterday(today: string): string {
	const day = new Date(`${today}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - 1);
	return day.toISOString().slice(0, 10);
}

function marks(): { group: string; point: string } {
	const parts = new Intl.NumberFormat(locale(), { useGrouping: "always" as never }).formatToParts(12345.6);
	const of = (type: string, otherwise: string) => parts.find((p) => p.type === type)?.value ?? otherwise;
	return { group: of("group", ","), point: of("decimal", ".") };
}
