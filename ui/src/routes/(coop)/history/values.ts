// What an act changed comes as the file keeps it: columns, its own words, money in minor units, time in
// minutes. Here it becomes what people read.

import type { Change } from "$lib/bindings";
import { spent } from "$lib/hours/units";
import { office } from "$lib/office/office.svelte";
import { amount, capital, day, knows, locale, say } from "$lib/words";
import { asks } from "../hours/pledges/pledge";

type Where = Pick<Change, "table" | "field">;

/** Tables whose `units` are worked time or sessions; everywhere else they are shares. */
const HOURS = ["work", "attendance", "gift", "buy_out", "opening"];

/** Columns kept in minor units of the co-op's money. */
const MONEY = ["share_entry.paid", "share_entry.par", "class_terms.par", "charge.amount", "receipt.amount", "payment.amount", "asset_money.amount", "buy_out.rate"];

/** Columns that are 1 or 0. */
const YES_OR_NO = ["transferable", "withdrawable", "retired", "given", "closed", "removed", "withdrawn"];

/** Columns that hold words of the file, and what the words for people begin with. */
const WORDS: Record<string, string> = {
	"standing.kind": "journal-standing-",
	"share_entry.kind": "journal-entry-",
	"member.kind": "member-kind-",
	"custom_field.kind": "settings-field-kind-",
	"class_terms.on_exit": "settings-exit-",
	"coop.admits": "settings-body-",
	"decision.body": "life-body-",
	"spell.reason": "life-reason-",
	"standing.reason": "life-reason-",
	"consent.kind": "consent-",
	"document.kind": "document-kind-",
	"tie.kind": "tie-kind-",
	"charge.kind": "payments-kind-",
	"receipt.method": "payments-method-",
	"asset.kind": "commons-kind-",
	"waiver.reason": "hours-waiver-",
	"work.stream": "hours-stream-",
	"work.worker": "hours-worker-",
	"work.state": "hours-state-",
	"attendance.presence": "workdays-presence-",
	"paper.kind": "print-",
};

/** `contact.phone`, `from_day` and `document.number` as words, a question of the co-op's own by its name. */
export function fieldName({ table, field }: Where): string {
	const asked = field.startsWith("custom.") ? office.head?.fields.find(({ id }) => field === `custom.${id}`) : undefined;
	if (asked) return asked.name;
	// What a waiver says beside its reason is one text.
	if (field === "") return say("history-field-words");
	if (field === "units" && HOURS.includes(table)) return say("history-field-time");
	const part = field.startsWith("document.") ? field.replace(".", "-") : (field.split(".").at(-1) ?? field);
	const word = part.replace(/^(on|from|to|due|void)_day$/, "$1").replaceAll("_", "-");
	const known = [`history-field-${table.replaceAll("_", "-")}-${word}`, `history-field-${word}`].find(knows);
	return known ? say(known) : field;
}

/** What is read together with a value: the decimals of the co-op's money, and what the row counts in. */
export interface Beside {
	decimals: number;
	unit?: string;
}

/** What the row of a change counts in, where it says so: the column stands in the same row. */
export const unitOf = (change: Change, all: Change[]) => {
	const row = all.find(({ row, field }) => row === change.row && field === "unit");
	return row?.after ?? row?.before ?? undefined;
};

/** A value as it is read. */
export function valueOf({ table, field }: Where, value: string, { decimals, unit }: Beside): string {
	const column = `${table}.${field}`;
	if (MONEY.includes(column)) return amount(fromMinor(value, decimals));
	// A sheet that was signed counts one where sessions are counted; no day of work is a minute long.
	if ((field === "units" && HOURS.includes(table)) || column === "amnesty.most") return spent(Number(value), unit === "sessions" || (!unit && value === "1") ? "sessions" : "minutes");
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
	if (YES_OR_NO.includes(field) && /^[01]$/.test(value)) return say(value === "1" ? "history-yes" : "history-no");
	if (/^\d{2}:\d{2}:\d{2}$/.test(value)) return value.slice(0, 5);
	if (field === "unit") return say(value === "sessions" ? "hours-unit-sessions" : "hours-unit-minutes");
	if (field === "options") return value.split("\n").join(", ");
	if (field === "channel") return say(`member-channel-${value}`);
	if (field === "lang") return capital(new Intl.DisplayNames(locale(), { type: "language" }).of(value) ?? value);
	if (column === "policy.rules") return pledged(value) ?? value;
	if (["saved_list.query", "import_map.map"].includes(column)) return say("history-value-set");
	const said = [`${WORDS[column] ?? "history-value-"}${value}`, `history-value-${value}`].find(knows);
	return said && (WORDS[column] || field === "state") ? capital(say(said)) : value;
}

/** What a class pledged, from its row; null where a later Minga wrote it otherwise. */
function pledged(rules: string): string | null {
	try {
		const { unit, amount, period, per } = JSON.parse(rules);
		return asks({ unit, amount: unit === "minutes" ? clock(amount) : String(amount), period, per });
	} catch {
		return null;
	}
}

/** Minutes as they are typed: `100`, `2:45`. */
const clock = (minutes: number) => (minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`);

/** `-1250` minor units of two decimals are `-12.50`. No float: the point is set in the text. */
export function fromMinor(minor: string, decimals: number): string {
	const below = minor.startsWith("-");
	const digits = minor.replace("-", "").padStart(decimals + 1, "0");
	const whole = digits.slice(0, digits.length - decimals);
	return (below ? "-" : "") + whole + (decimals > 0 ? `.${digits.slice(-decimals)}` : "");
}
