import { expect, test } from "vitest";
import { countries, tongues } from "./places";

test("every country can be chosen, those nearby first", () => {
	const all = countries("");
	expect(all).toHaveLength(249);
	expect(new Set(all.map(({ value }) => value)).size).toBe(249);
	expect(all.findIndex(({ value }) => value === "EC")).toBeLessThan(13);
	expect(all.findIndex(({ value }) => value === "JP")).toBeGreaterThan(12);
});

test("what is kept can be kept, known or not", () => {
	expect(countries("XK")[0]?.value).toBe("XK");
	expect(tongues("tlh").map(({ value }) => value)).toContain("tlh");
	expect(tongues("x").map(({ value }) => value)).toContain("x");
});
