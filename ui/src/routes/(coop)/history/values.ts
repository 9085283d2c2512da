// What an act changed comes as the file keeps it: columns, its own words, money in minor units. Here it
// becomes what people read.

import type { Change } from "$lib/bindings";
import { office } from "$lib/office/office.svelte";
import { amount, capital, day, knows, say } from "$lib/words";

/** `contact.phone`, `from_day` and `document.number` as words, a question of the co-op's own by its name. */
export function fieldName(field: string): string {
	const asked = field.startsWith("custom.") ? office.head?.fields.find(({ id }) => field === `custom.${id}`) : undefined;
	if (asked) return asked.name;
	const word = field.startsWith("document.") ? field.replace(".", "-") : (field.split(".").at(-1) ?? field).replace(/_day$/, "").replaceAll("_", "-");
	const key = `history-field-${word}`;
	return knows(key) ? say(key) : field;
}

/** A value as it is read. `decimals` are those of the co-op's money. */
export function valueOf({ table, field }: Pick<Change, "table" | "field">, value: string, decimals: number): string {
	if (field === "paid" || field === "par") return amount(fromMinor(value, decimals));
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
	if (["transferable", "withdrawable", "retired"].includes(field)) return say(value === "1" ? "history-yes" : "history-no");
	if (field === "options") return value.split("\n").join(", ");
	if (field === "admits") return say(`settings-body-${value}`);
	if (field === "on_exit") return capital(say(`settings-exit-${value}`));
	if (field !== "kind") return value;
	const said = { standing: `journal-standing-${value}`, share_entry: `journal-entry-${value}`, member: `member-kind-${value}`, custom_field: `settings-field-kind-${value}` }[table];
	return said && knows(said) ? capital(say(said)) : value;
}

/** `-1250` minor units of two decimals are `-12.50`. No float: the point is set in the text. */
export function fromMinor(minor: string, decimals: number): string {
	const below = minor.startsWith("-");
	const digits = minor.replace("-", "").padStart(decimals + 1, "0");
	const whole = digits.slice(0, digits.length - decimals);
	return (below ? "-" : "") + whole + (decimals > 0 ? `.${digits.slice(-decimals)}` : "");
}
