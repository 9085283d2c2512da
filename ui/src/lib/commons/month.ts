// The weeks of a month, Monday first, as a calendar hangs on a wall.

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** Another day, so many days on. */
export function daysOn(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return iso(date);
}

/** The first of the month so many months on. */
export function monthsOn(day: string, months: number): string {
	const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + months);
	return iso(date);
}

/** Whole weeks that hold the month of a day; each a list of seven days. */
export function weeksOf(day: string): string[][] {
	const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
	const before = (first.getUTCDay() + 6) % 7;
	const next = monthsOn(day, 1);
	const weeks: string[][] = [];
	for (let start = daysOn(iso(first), -before); start < next; start = daysOn(start, 7)) weeks.push(Array.from({ length: 7 }, (_, n) => daysOn(start, n)));
	return weeks;
}
