import { expect, test } from "vitest";
import { pressed } from "./keys";
import type { Doable } from "./acts";
import { plain, ranked } from "./palette/rank";

const key = (key: string, held: Partial<KeyboardEvent> = {}) => pressed({ key, code: "", ctrlKey: false, metaKey: false, shiftKey: false, ...held });

test.each([
	[key("z", { ctrlKey: true }), "Ctrl+Z"],
	[key("Z", { ctrlKey: true, shiftKey: true }), "Ctrl+Shift+Z"],
	[key("?", { shiftKey: true }), "?"],
	[key("/"), "/"],
	[key("&", { ctrlKey: true, code: "Digit1" }), "Ctrl+1"],
	[key("1", { ctrlKey: true, shiftKey: true, code: "Digit1" }), "Ctrl+1"],
	[key("k", { metaKey: true }), "Ctrl+K"],
])("a key is named %s", (named, expected) => expect(named).toBe(expected));

const act = (id: string, name: string, about?: string): Doable => ({ id, name, ...(about ? { about } : {}), place: "coop", run: () => {} });
const ACTS = [act("print", "Print the register"), act("admit", "Add a member"), act("standing", "Change standing", "Luz Marina Quishpe"), act("shares", "Add shares", "Luz Marina Quishpe")];
const found = (typed: string, recent: string[] = []) => ranked(ACTS, typed, recent).map(({ id }) => id);

test("an act is found by the beginning of any of its words, without accents", () => {
	expect(found("reg")).toEqual(["print"]);
	expect(found("change luz")).toEqual(["standing"]);
	expect(found("quíshpe")).toEqual(["standing", "shares"]);
	expect(found("zzz")).toEqual([]);
});

test("what begins the name comes first, then what was done lately", () => {
	expect(found("add")).toEqual(["admit", "shares"]);
	expect(found("add", ["shares"])).toEqual(["shares", "admit"]);
	expect(found("a")).toEqual(["admit", "shares"]);
});

test("an act named outright goes before the members found", () => {
	expect(plain(ACTS[1], "add a")).toBe(true);
	expect(plain(ACTS[0], "reg")).toBe(false);
});
