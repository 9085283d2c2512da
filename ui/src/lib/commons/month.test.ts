import { expect, test } from "vitest";
import { daysOn, monthsOn, weeksOf } from "./month";

test("a month hangs on the wall in whole weeks from Monday", () => {
	const march = weeksOf("2027-03-13");
	expect(march.map((week) => week[0])).toEqual(["2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22", "2027-03-29"]);
	expect(march.at(-1)?.at(-1)).toBe("2027-04-04");
	expect(weeksOf("2027-02-01")[0]?.[0]).toBe("2027-02-01");
	expect(weeksOf("2026-11-23")[0]?.[0]).toBe("2026-10-26");
});

test("months and days go on over the year's end", () => {
	expect(monthsOn("2026-12-31", 1)).toBe("2027-01-01");
	expect(monthsOn("2027-01-15", -1)).toBe("2026-12-01");
	expect(daysOn("2026-12-31", 1)).toBe("2027-01-01");
});
