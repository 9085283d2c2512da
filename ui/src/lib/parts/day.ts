// Days as people type them: day first, any mark between, or ISO.

/** ISO for what was typed, or null when there is no such day. */
export function readDay(typed: string): string | null {
	const [first = "", second = "", third = ""] = typed.trim().split(/[\s./-]+/);
	const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first];
	if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
	const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const read = new Date(`${iso}T00:00:00Z`);
	// 31 February rolls over to March: the day is real only if it comes back as it went in.
	return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** `2026-11-23` as it is typed: `23/11/2026`. */
export const writeDay = (iso: string) => iso.split("-").reverse().join("/");
