import { expect, test } from "vitest";
import { after, total } from "./total";

test("fines add up to the cent", () => {
	expect(total(["10.00", "0.05", "2.50"])).toBe("12.55");
	expect(total([])).toBe("0");
	expect(total(["1500", "200"])).toBe("1700");
});

test("thirty days to pay lead into the next month", () => {
	expect(after("2027-02-15", 30)).toBe("2027-03-17");
	expect(after("", 30)).toBeNull();
});
