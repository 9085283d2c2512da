// Every word used exists in every language; none of the window's is unused; each says where it shows.

import { describe, expect, test } from "vitest";
import { bundles } from "./bundles";

/** The files this window owns; the others it shares with papers and command line. */
const OURS = ["app", "welcome", "office", "members", "member", "import", "history", "backups", "settings", "acts"];

const sources = import.meta.glob<string>(["../../**/*.{svelte,ts}", "!../../**/*.test.ts"], { query: "?raw", import: "default", eager: true });
const files = import.meta.glob<string>("../../../../assets/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

const code = Object.values(sources).join("\n");
/** Whole keys as they stand in the code, and the beginnings of those put together there. */
const whole = new Set([...code.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`.]/g)].map((m) => m[1] ?? ""));
const begun = [...code.matchAll(/[`]([a-z][a-z0-9-]*-)\$\{/g)].map((m) => m[1] ?? "");
const said = [...code.matchAll(/\bsay\(\s*"([a-z0-9-]+)"/g)].map((m) => m[1] ?? "");

const keysOf = (text: string) => [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((m) => m[1] ?? "");
const own = Object.entries(files).filter(([path]) => OURS.some((noun) => path.endsWith(`/${noun}.ftl`)));

describe.each([...bundles.keys()])("the words of %s", (lang) => {
	test("hold each one that the window says", () => {
		expect(said.filter((key) => !bundles.get(lang)?.hasMessage(key))).toEqual([]);
	});

	test("hold each one that the other languages have", () => {
		const all = new Set(own.flatMap(([, text]) => keysOf(text)));
		expect([...all].filter((key) => !bundles.get(lang)?.hasMessage(key))).toEqual([]);
	});
});

describe.each(own)("%s", (path, text) => {
	test("holds none that is never said", () => {
		expect(keysOf(text).filter((key) => !whole.has(key) && !begun.some((start) => key.startsWith(start)))).toEqual([]);
	});

	test("says of each where it shows", () => {
		const lines = text.split("\n");
		const bare = lines.filter((line, i) => /^[a-z][a-z0-9-]* =/.test(line) && !lines[i - 1]?.startsWith("# "));
		expect(bare, path).toEqual([]);
	});

	test("has no exclamation marks", () => {
		expect(text).not.toMatch(/[!¡]/);
	});
});
