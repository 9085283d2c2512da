// Times of day as people type them: 8, 8:30, 8.30, 8h30, 830, 1030.

/** `08:30` for what was typed, or null when there is no such time. */
export function readTime(typed: string): string | null {
	const found = /^(\d{1,2})(?:\s*[:.h,]\s*(\d{1,2})?|(\d{2}))?$/.exec(typed.trim().toLowerCase());
	if (!found) return null;
	const [hour, minute] = [Number(found[1]), Number(found[2] ?? found[3] ?? 0)];
	if (hour > 23 || minute > 59) return null;
	return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
