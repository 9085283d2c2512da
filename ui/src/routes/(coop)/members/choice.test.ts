import { noFilter } from "$lib/members/filter";
import { expect, test } from "vitest";
import { Choice } from "./choice.svelte";

const IDS = ["a", "b", "c", "d", "e", "f"];
const between = async (from: number, to: number) => IDS.slice(Math.min(from, to), Math.max(from, to) + 1);
const chosen = (choice: Choice) => IDS.filter((id) => choice.has(id)).join("");

test("Space chooses a row and gives it up again", () => {
	const choice = new Choice();
	choice.toggle("b");
	choice.toggle("d");
	choice.toggle("b");
	expect([chosen(choice), choice.count(6)]).toEqual(["d", 1]);
});

test("Shift and the arrows choose a run; going back gives up what lies beyond", async () => {
	const choice = new Choice();
	choice.toggle("f");
	await choice.reach(1, 2, between);
	await choice.reach(2, 3, between);
	expect(chosen(choice)).toBe("bcdf");
	await choice.reach(3, 2, between);
	expect(chosen(choice)).toBe("bcf");
	choice.rest();
	await choice.reach(4, 4, between);
	expect(chosen(choice)).toBe("bcef");
});

test("all that match are chosen but for those left out", async () => {
	const choice = new Choice();
	choice.everyone(noFilter());
	choice.toggle("c");
	expect([chosen(choice), choice.count(6)]).toEqual(["abdef", 5]);
	await choice.reach(2, 3, between);
	expect(chosen(choice)).toBe("abcdef");
	expect(choice.asked("2026-11-23")).toEqual({ all: noFilter(), ids: [], asOf: "2026-11-23", leaveOut: [] });
});

test("other rows: what was chosen by hand stays, all that matched is given up", () => {
	const choice = new Choice();
	choice.toggle("a");
	choice.turn();
	expect(chosen(choice)).toBe("a");
	choice.everyone(noFilter());
	choice.turn();
	expect(choice.none).toBe(true);
});
