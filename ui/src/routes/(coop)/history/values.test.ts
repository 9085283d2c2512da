import { readFileSync } from "node:fs";
import { speak } from "$lib/words";
import { DOTS, hideAmounts } from "$lib/words/discretion.svelte";
import { beforeEach, expect, test } from "vitest";
import { fieldName, fromMinor, valueOf } from "./values";

beforeEach(() => speak("en"));

test.each([
	["member", "contact.phone", "Telephone"],
	["member", "name.given", "Given names"],
	["consent", "given", "Agreed to"],
	["member", "document.number", "Identity document"],
	["spell", "from_day", "First day"],
	["share_entry", "on_day", "Day"],
	["share_entry", "units", "Shares"],
	["work", "units", "Hours"],
	["work", "work_day", "Day of work"],
	["custom_field", "retired", "No longer asked"],
	["class_terms", "redeem_after_years", "Years before they can be paid back"],
	["waiver", "", "What for"],
	["someday", "someday_new", "someday_new"],
])("the column %s.%s is called “%s”", (table, field, name) => expect(fieldName({ table, field })).toBe(name));

test.each([
	["share_entry", "paid", "-125000", "−1,250.00"],
	["share_entry", "kind", "transfer-in", "Received from another member"],
	["spell", "from_day", "2027-03-04", "4 March 2027"],
	["standing", "kind", "leave", "Leave"],
	["class_terms", "transferable", "0", "no"],
	["class_terms", "on_exit", "gifted", "Given to the co-op"],
	["coop", "admits", "assembly", "The assembly"],
	["custom_field", "kind", "yes-no", "Yes or no"],
	["custom_field", "options", "S\nM", "S, M"],
	["member", "contact.phone", "0999", "0999"],
])("%s.%s %s is read %s", (table, field, value, read) => expect(valueOf({ table, field }, value, { decimals: 2 })).toBe(read));

test.each([
	["5", 2, "0.05"],
	["-5", 2, "-0.05"],
	["100", 0, "100"],
	["1234", 3, "1.234"],
])("%s minor units of %i decimals are %s", (minor, decimals, decimal) => expect(fromMinor(minor, decimals)).toBe(decimal));

test.each([
	["charge", "amount", "1250", undefined, "12.50"],
	["asset_money", "amount", "-250000", undefined, "−2,500.00"],
	["buy_out", "rate", "500", undefined, "5.00"],
	["work", "units", "270", "minutes", "4 h 30"],
	["work", "units", "1", "sessions", "1 session"],
	["gift", "units", "-60", "minutes", "−1 h 00"],
	["amnesty", "most", "2400", undefined, "40 h 00"],
	["share_entry", "units", "10", undefined, "10"],
	["work", "worker", "member", undefined, "Another member"],
	["work_day", "state", "called-off", undefined, "Called off"],
	["work_day", "begins", "08:30:00", undefined, "08:30"],
	["receipt", "method", "cash", undefined, "Cash"],
	["consent", "given", "0", undefined, "no"],
	["coop", "lang", "es", undefined, "Spanish"],
	["policy", "rules", '{"unit":"minutes","amount":6000,"period":{"kind":"calendar-year"},"per":"member"}', undefined, "100 h a year from each member"],
	["policy", "rules", "{", undefined, "{"],
])("%s.%s %s, counted in %s, is read %s", (table, field, value, unit, read) => expect(valueOf({ table, field }, value, { decimals: 2, unit }).replaceAll(/\s/gu, " ")).toBe(read));

test("money among what changed is dots while amounts are hidden", () => {
	hideAmounts(true);
	expect(valueOf({ table: "receipt", field: "amount" }, "1250", { decimals: 2 })).toBe(DOTS);
	hideAmounts(false);
});

/** Tables whose rows go by a name: a reference to one is shown by it. Other identities and contents are not shown. */
const NAMED = ["member", "person", "class", "household", "asset", "work_day"];

test("every column of a table that acts write has a word, in both languages", () => {
	const schema = readFileSync(new URL("../../../../../src-tauri/store/tests/snapshots/schema.sql", import.meta.url), "utf8");
	const rust = readFileSync(new URL("../../../../../src-tauri/store/src/schema.rs", import.meta.url), "utf8");
	const journalled = [...(rust.split("JOURNALLED")[1]?.split("];")[0] ?? "").matchAll(/"([a-z_]+)"/g)].map((m) => m[1] ?? "");
	const missing: string[] = [];
	for (const table of journalled) {
		const body = schema.split(`CREATE TABLE ${table} (`)[1]?.split(") STRICT")[0] ?? "";
		const columns = [...body.matchAll(/(?:^|,)\s*([a-z_]+) +(TEXT|INTEGER|BLOB)([^,]*)/gm)];
		expect(columns.length, table).toBeGreaterThan(1);
		for (const [, field = "", type, rest = ""] of columns) {
			const shown = type !== "BLOB" || NAMED.some((named) => rest.includes(`REFERENCES ${named} (`));
			if (!shown) continue;
			for (const lang of ["en", "es"]) {
				speak(lang);
				if (fieldName({ table, field }) === field) missing.push(`${lang}: ${table}.${field}`);
			}
		}
	}
	expect(missing).toEqual([]);
});
