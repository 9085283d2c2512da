// The sums of the page of leaving.

import { expect, test } from "vitest";
import { portion, Receiver, Share } from "./leaving.svelte";

test("the money goes with the shares, and the odd cent stays", () => {
	expect(portion("1500.00", 20, 30)).toBe("1000.00");
	expect(portion("100.00", 1, 3)).toBe("33.33");
	expect(portion("100.00", 3, 3)).toBe("100.00");
	expect(portion("15000", 1, 3)).toBe("5000");
	expect(portion("0.07", 0, 0)).toBe("0.00");
});

test("all shares begin where the class has them go, and each needs one place", () => {
	const share = new Share({ classId: "", units: 30, paid: "1500.00", customary: "paid-back" });
	expect(share.placed).toBe(30);
	share.units["paid-back"] = "20";
	share.units.given = "x";
	expect(share.placed).toBe(20);
	share.units.given = "10";
	expect(share.placed).toBe(30);
	expect(share.places.map(({ place, units }) => [place, units])).toEqual([["paid-back", 20], ["given", 10]]);
});

test("shares pass to several, each with a part", () => {
	const share = new Share({ classId: "", units: 30, paid: "1500.00", customary: "passed" });
	const other = new Receiver();
	share.units.passed = "20";
	other.units = "10";
	other.to = { id: "b", number: 2, name: "Inti" };
	share.to = { id: "a", number: 1, name: "Luz" };
	share.others = [other];
	expect(share.placed).toBe(30);
	expect(share.places.map(({ toId, units }) => [toId, units])).toEqual([["a", 20], ["b", 10]]);
});
