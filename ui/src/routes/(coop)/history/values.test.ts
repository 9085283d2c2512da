import { speak } from "$lib/words";
import { beforeEach, expect, test } from "vitest";
import { fieldName, fromMinor, valueOf } from "./values";

beforeEach(() => speak("en"));

test.each([
	["contact.phone", "Telephone"],
	["name.given", "Given names"],
	["document.number", "Identity document"],
	["from_day", "First day"],
	["on_day", "Day"],
	["redeem_after_years", "Years before they can be paid back"],
	["someday_new", "someday_new"],
])("the column %s is called “%s”", (field, name) => expect(fieldName(field)).toBe(name));

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
])("%s.%s %s is read %s", (table, field, value, read) => expect(valueOf({ table, field }, value, 2)).toBe(read));

test.each([
	["5", 2, "0.05"],
	["-5", 2, "-0.05"],
	["100", 0, "100"],
	["1234", 3, "1.234"],
])("%s minor units of %i decimals are %s", (minor, decimals, decimal) => expect(fromMinor(minor, decimals)).toBe(decimal));
