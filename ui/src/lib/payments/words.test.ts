import type { ReceiptPage } from "$lib/bindings";
import { speak, veiled, worded } from "$lib/words";
import { DOTS, hideAmounts } from "$lib/words/discretion.svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import { receiptText } from "./words";

beforeEach(() => speak("en"));
afterEach(() => hideAmounts(false));

const maria = { id: "m", number: 12, name: "María Quispe" };
const receipt = {
	row: { id: "r", number: 17, payer: "María Quispe", on: "2027-03-04", method: "cash", reference: "", amount: "1250.00", void: false },
	parts: [{ member: maria, kind: "dues", words: "", due: null, amount: "1250.00", shares: false }],
	payerId: "m",
} as unknown as ReceiptPage;

test("a receipt that is copied names its sums, though amounts on screen are hidden", () => {
	hideAmounts(true);
	const text = receiptText(receipt, "Cooperativa Abierta Quitumbe", "USD");
	expect(text).toContain("USD\u00a01,250.00");
	expect(text).not.toContain(DOTS);
});

test("a reminder shows dots for its sums while amounts are hidden, the longer sum first", () => {
	const text = "- dues: CLP 12\n- shares: CLP 1200\nIn all: CLP 1212";
	const sums = ["CLP 12", "CLP 1200", "CLP 1212"];
	expect(veiled(text, sums)).toBe(text);
	hideAmounts(true);
	expect(veiled(text, sums)).toBe(`- dues: ${DOTS}\n- shares: ${DOTS}\nIn all: ${DOTS}`);
});

test("what somebody still owes is hidden in a refusal too, and written as the language does", () => {
	expect(worded({ sum: "USD 1048.60" })).toEqual({ sum: "USD\u00a01,048.60" });
	hideAmounts(true);
	expect(worded({ sum: "USD 1048.60" })).toEqual({ sum: `USD\u00a0${DOTS}` });
});
