import { describe, expect, it } from "vitest";
import { periodName, readHours, spent, summed } from "./units";

describe("a period is named as people name it", () => {
	it.each([
		["2026-01-01", "2026-12-31", "2026"],
		["2026-02-01", "2026-02-28", "February 2026"],
		["2028-02-01", "2028-02-29", "February 2028"],
		["2026-02-01", "2026-02-27", "1 Feb 2026 to 27 Feb 2026"],
		["2026-11-16", "2026-12-13", "16 Nov 2026 to 13 Dec 2026"],
		["2026-03-15", "2027-03-14", "15 Mar 2026 to 14 Mar 2027"],
	])("%s to %s", (from, to, name) => expect(periodName(from, to)).toBe(name));
});

it("says what is below zero with a sign, sessions as well as hours", () => {
	expect(spent(-90, "minutes")).toBe("−1 h 30");
	expect(spent(-1, "sessions")).toBe("−1 session");
});

it("adds hours and sessions up apart", () => {
	const lines = [{ units: 90, unit: "minutes" }, { units: 1, unit: "sessions" }, { units: 60, unit: "minutes" }] as const;
	expect(summed(lines, "minutes")).toBe("2 h 30, 1 session");
	expect(summed([], "sessions")).toBe("0 sessions");
});

describe("hours are read as people write them", () => {
	it.each([["4:30", 270], ["4,5", 270], ["4.5", 270], ["4h30", 270], ["4 h", 240], ["270 min", 270], ["121:30", 7290], ["4:75", null], ["ocho", null], ["", null]])("%s", (typed, minutes) => expect(readHours(typed)).toBe(minutes));
});
