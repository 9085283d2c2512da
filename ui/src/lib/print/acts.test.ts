import type { Doable } from "$lib/office/acts";
import { ranked } from "$lib/office/palette/rank";
import { languages, say, speak } from "$lib/words";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { possible } from "../../routes/(coop)/members/[id]/acts";
import { ABOUT, EVERYWHERE, paperActs } from "./acts";
import { OF_HOURS, OF_LIST, OF_MEMBER, type PaperName } from "./paper";

const PAPERS = Object.keys(ABOUT) as PaperName[];
const sought = (typed: string) => ranked(paperActs(PAPERS, () => {}) as Doable[], typed, []).map(({ id }) => id);

describe.each(languages())("in %s", (lang) => {
	test.each(PAPERS)("%s is found by what it is called", (paper) => {
		speak(lang);
		const act = paperActs([paper], () => {})[0];
		expect(act?.name).not.toContain(`print-${paper}`);
		expect(sought(act?.name ?? "")).toContain(`print-${paper}`);
	});
	test("all of them are found by “print”", () => {
		speak(lang);
		expect(sought(say("print-words").split(" ")[0] ?? "")).toHaveLength(PAPERS.length);
	});
});

test("an office's own words find a paper", () => {
	speak("en");
	expect(sought("labels")).toEqual(["print-labels"]);
	expect(sought("statements")).toEqual(["print-hours"]);
	speak("es");
	expect(sought("sobres")).toEqual(["print-envelopes"]);
});

test("what the menus hold is offered from anywhere, or where the one it is about is on screen", () => {
	for (const paper of [...OF_LIST, ...OF_HOURS]) expect(EVERYWHERE).toContain(paper);
	expect(OF_MEMBER.filter((paper) => ABOUT[paper] === "member")).toEqual(["certificate", "sheet"]);
	const member = { status: { kind: "member" as const, since: null, until: null }, died: null, kind: "person" as const, standings: [], entries: [{}] as never, units: 2, name: "Luz Marina" };
	expect(possible(member)).toEqual(expect.arrayContaining(["print", "sheet"]));
	const page = (path: string) => readFileSync(new URL(`../../routes/(coop)/${path}/+page.svelte`, import.meta.url), "utf8");
	expect(page("payments/receipts/[id]")).toContain('id: "receipt-print"');
	expect(readFileSync(new URL("../payments/Refunds.svelte", import.meta.url), "utf8")).toContain('paper="refund"');
	expect(page("commons/days/[id]")).toMatch(/print/);
	expect(readFileSync(new URL("../../routes/(coop)/payments/Receipts.svelte", import.meta.url), "utf8")).toContain('id: "receipts-print"');
});
