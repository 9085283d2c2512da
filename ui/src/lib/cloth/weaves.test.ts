import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { path, weave, weaves } from "./weaves";

const tokens = readFileSync(new URL("../../style/tokens.css", import.meta.url), "utf8");

test("the window's dyes are those of the papers", () => {
	for (const { dye, light, dark } of weaves) {
		expect(tokens.toLowerCase()).toContain(`--dye-${dye}: light-dark(${light.toLowerCase()}, ${dark.toLowerCase()});`);
	}
});

test("there are eight, and a ninth class takes the first again", () => {
	expect(weaves).toHaveLength(8);
	expect(weave(8)).toBe(weaves[0]);
});

test("rectangles become one path", () => expect(path([[3, 0, 1, 8]])).toBe("M3 0h1v8h-1z"));
