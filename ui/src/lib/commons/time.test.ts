import { expect, test } from "vitest";
import { readTime } from "./time";

test("times are read as people type them", () => {
	const cases: [string, string | null][] = [["8", "08:00"], ["8:30", "08:30"], ["8.30", "08:30"], ["8h30", "08:30"], ["8h", "08:00"], ["830", "08:30"], ["1030", "10:30"], [" 10:05 ", "10:05"], ["24", null], ["8:75", null], ["ocho", null], ["", null]];
	for (const [typed, read] of cases) expect(readTime(typed), typed).toBe(read);
});
