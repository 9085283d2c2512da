import { beforeEach, expect, test } from "vitest";
import { hideAmounts } from "./discretion.svelte";
import { capital, redoing, sentence, short, undoing, worded } from "./sentence";
import { speak } from "./say.svelte";

beforeEach(() => speak("en"));

const luz = { noun: "members", id: "1", label: "Luz Marina Quishpe" };

test("a name in a sentence becomes a link, where it stands", () => {
	const act = { key: "journal-admit-member", args: { member: luz.label, number: "1190" }, links: [luz] };
	expect(sentence(act)).toEqual([{ text: "admitted " }, { text: luz.label, link: luz }, { text: " as no. 1190." }]);
});

test("dates and parts of a profile cross unworded and are worded here", () => {
	expect(sentence({ key: "journal-change-profile", args: { member: "X", fields: "phone,address" }, links: [] })[0]?.text).toBe("changed the telephone and the address of X.");
	expect(sentence({ key: "journal-move-shares", args: { member: "X", kind: "subscribe", units: "1", date: "2026-09-14" }, links: [] })[0]?.text).toBe("noted one share subscribed by X on 14 September 2026.");
});

test("a sum crosses plain and is written as amounts are, hidden where they are", () => {
	expect(worded({ sum: "USD 1250.50", text: "US 12" })).toEqual({ sum: "USD\u00a01,250.50", text: "US 12" });
	hideAmounts(true);
	expect(worded({ sum: "CLP -500" })).toEqual({ sum: "CLP\u00a0••••" });
	hideAmounts(false);
});

test("an act has a short form, and a name on the undo and redo buttons", () => {
	const act = { seq: 1, key: "journal-admit-member", args: { member: luz.label, number: "190" } };
	expect(capital(short(act))).toBe("Admitted Luz Marina Quishpe");
	expect(undoing(act)).toBe("Undo: admitted Luz Marina Quishpe");
	expect(redoing(act)).toBe("Do again: admitted Luz Marina Quishpe");
});
