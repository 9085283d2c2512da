import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hideAmounts } from "./discretion.svelte";
import { amount, count, grouped, headingDay, list, money, readAmount, shortDay, size, when } from "./format";
import { speak } from "./say.svelte";

describe("in English", () => {
	beforeEach(() => speak("en"));

	test.each([
		["84310.00", "84,310.00"],
		["-1250.50", "−1,250.50"],
		["0.00", "0.00"],
		["999", "999"],
		["12345678901234567.89", "12,345,678,901,234,567.89"],
	])("an amount of %s reads %s", (decimal, read) => expect(amount(decimal)).toBe(read));

	test("money has its currency before it, and never parts from it", () => expect(money("84310.00", "USD")).toBe("USD\u00a084,310.00"));
	test("September is short like the others", () => expect(shortDay("2026-09-14")).toBe("14 Sep 2026"));
	test("a heading names today and yesterday", () => {
		expect(headingDay("2027-03-04", "2027-03-04")).toBe("Today, Thursday 4 March");
		expect(headingDay("2027-03-03", "2027-03-04")).toBe("Yesterday, Wednesday 3 March");
		expect(headingDay("2026-12-31", "2027-03-04")).toBe("Thursday 31 December 2026");
	});
	test("a moment is finer the nearer it is", () => {
		expect(when("2027-03-04T07:40:00Z", "2027-03-04")).toBe("today, 07:40");
		expect(when("2027-03-02T18:05:00Z", "2027-03-04")).toBe("2 March, 18:05");
		expect(when("2026-12-31T07:36:00Z", "2027-03-04")).toBe("31 December 2026");
	});
	test("a file has a size", () => expect(size("18400000")).toBe("18.4\u00a0MB"));
	test.each([
		["1,250.00", "1250.00"],
		["1250", "1250"],
		["12,5", "12.5"],
		["1 250", "1250"],
		["fifty", null],
		["-5", null],
		["1.2.3", null],
		["", null],
	])("“%s” typed is %s", (typed, read) => expect(readAmount(typed)).toBe(read));
});

describe("in Spanish", () => {
	beforeEach(() => speak("es"));

	test("four figures are grouped too, so that columns stand", () => expect(amount("1250.00")).toBe("1.250,00"));
	test("days and lists are Spanish", () => {
		expect(shortDay("2026-09-14")).toBe("14 sept 2026");
		expect(list(["el teléfono", "la dirección"])).toBe("el teléfono y la dirección");
	});
	test("a point before three figures groups, a comma parts", () => {
		expect(readAmount("1.250,00")).toBe("1250.00");
		expect(readAmount("1.250")).toBe("1250");
		expect(readAmount("12.50")).toBe("12.50");
	});
});

describe("while amounts are hidden", () => {
	beforeEach(() => speak("en"));
	afterEach(() => hideAmounts(false));

	test("an amount is dots whatever its size, and counts are as they are", () => {
		hideAmounts(true);
		expect([amount("84310.00"), amount("-5"), money("0.00", "USD")]).toEqual(["••••", "••••", "USD\u00a0••••"]);
		expect([count(212), grouped("1250.00")]).toEqual(["212", "1,250.00"]);
	});
});
