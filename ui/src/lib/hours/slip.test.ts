import type { WorkAsset } from "$lib/bindings";
import { describe, expect, it } from "vitest";
import { meant, slipDay } from "./slip.svelte";

const ASSETS: WorkAsset[] = [
	{ id: "1", name: "Quebrada vieja", closed: true },
	{ id: "2", name: "Quebrada Ortega", closed: false },
	{ id: "3", name: "Código", closed: false },
];

describe("what a slip names is found by its first letters", () => {
	it.each([
		["que", "Quebrada Ortega"],
		["quebrada v", "Quebrada vieja"],
		["ortega", "Quebrada Ortega"],
		["codigo", "Código"],
		["vieja", "Quebrada vieja"],
		["piscina", null],
		["", null],
	])("%s", (typed, name) => expect(meant(ASSETS, typed)?.name ?? null).toBe(name));
});

it("takes the year of the slip before where none is written", () => {
	expect(slipDay("6/3", "2027-03-05")).toBe("2027-03-06");
	expect(slipDay("6.3.", "2027-03-05")).toBe("2027-03-06");
	expect(slipDay("31/2", "2027-03-05")).toBe(null);
});
