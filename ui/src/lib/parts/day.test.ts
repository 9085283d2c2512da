import { expect, test } from "vitest";
import { readDay, writeDay } from "./day";

test.each([
	["4/3/2027", "2027-03-04"],
	["04.03.2027", "2027-03-04"],
	["4 3 2027", "2027-03-04"],
	["2027-03-04", "2027-03-04"],
	["29/2/2028", "2028-02-29"],
	["29/2/2027", null],
	["31/11/2023", null],
	["3/2027", null],
	["4/3/27", null],
	["", null],
])("“%s” typed is %s", (typed, day) => expect(readDay(typed)).toBe(day));

test("a day comes back as it is typed", () => expect(readDay(writeDay("2026-11-23"))).toBe("2026-11-23"));
