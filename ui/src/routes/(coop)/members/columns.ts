// The columns of the list: how wide each is, and which stay when there is little room.

import type { CustomField, ListColumn } from "$lib/bindings";
import { office } from "$lib/office/office.svelte";
import { say } from "$lib/words";

export type Column = {
	by: ListColumn;
	/** Pixels; the least, of one that grows. */
	width: number;
	/** Numbers stand on the right. */
	n?: true;
	grow?: true;
	/** The last to go when there is little room has the highest. */
	keep: number;
};

/** The columns that every co-op has. */
export type Usual = "number" | "folio" | "name" | "kind" | "class" | "status" | "since" | "left" | "units" | "paid" | "owed" | "document" | "born" | "phone" | "whatsapp" | "email" | "address" | "sector" | "household" | "lang" | "channel" | "arrears";

const ALL: Record<Usual, Omit<Column, "by">> = {
	number: { width: 52, n: true, keep: 9 },
	folio: { width: 76, keep: 5 },
	name: { width: 172, grow: true, keep: 10 },
	kind: { width: 112, keep: 5 },
	class: { width: 134, keep: 8 },
	status: { width: 136, keep: 3 },
	since: { width: 100, keep: 1 },
	left: { width: 100, keep: 5 },
	units: { width: 64, n: true, keep: 2 },
	paid: { width: 104, n: true, keep: 7 },
	owed: { width: 104, n: true, keep: 6 },
	document: { width: 116, keep: 6 },
	born: { width: 100, keep: 5 },
	phone: { width: 148, keep: 6 },
	whatsapp: { width: 148, keep: 6 },
	email: { width: 196, keep: 5 },
	address: { width: 196, keep: 4 },
	sector: { width: 118, keep: 6 },
	household: { width: 150, keep: 6 },
	lang: { width: 110, keep: 4 },
	channel: { width: 120, keep: 5 },
	arrears: { width: 104, n: true, keep: 6 },
};

/** A question of the co-op's own. */
const ANSWER = "answer.";
const asked = (by: ListColumn): CustomField | undefined => (by.startsWith(ANSWER) ? office.head?.fields.find(({ id }) => by === ANSWER + id) : undefined);

/** The field a column shows the answers to. */
export const fieldOf = asked;

/** Every column, in the order they are offered. */
export const COLUMNS: readonly ListColumn[] = Object.keys(ALL);

/** Every column of this co-op: those that every one has, and what it asks of its own. */
export const columnsHere = (): ListColumn[] => [...COLUMNS, ...(office.head?.fields ?? []).filter((field) => !field.retired).map(({ id }) => ANSWER + id)];

/** Whether there is such a column here; what is no longer asked can still be shown. */
export const isColumn = (by: ListColumn): boolean => by in ALL || asked(by) !== undefined;

/** What a column is called. */
export const headOf = (by: ListColumn): string => asked(by)?.name ?? say(`members-head-${by}`, { currency: office.head?.currency ?? "" });

/** What address labels made elsewhere need. */
export const LABELS: readonly ListColumn[] = ["name", "address", "sector"];

/** What the list shows until other columns are chosen. */
export const USUAL: readonly ListColumn[] = ["number", "name", "class", "status", "since", "units", "paid"];

export const column = (by: ListColumn): Column => ({ by, ...(by in ALL ? ALL[by as Usual] : { width: 130, keep: 5, ...(asked(by)?.kind === "number" ? { n: true as const } : {}) }) });

/** The columns that fit, in their order: the least needed go first, the name never. */
export function fitting(chosen: readonly ListColumn[], room: number): Column[] {
	const fits = chosen.map(column);
	while (room > 0 && fits.length > 1 && fits.reduce((sum, { width }) => sum + width, 0) > room) {
		const least = fits.reduce((a, b) => (b.keep <= a.keep ? b : a));
		fits.splice(fits.indexOf(least), 1);
	}
	return fits;
}

/** The columns as a grid's template. */
export const template = (columns: readonly Column[]): string => columns.map(({ width, grow }) => (grow ? `minmax(${width}px, 1fr)` : `${width}px`)).join(" ");

/** A column moved a place up or down. */
export function moved(columns: readonly ListColumn[], by: ListColumn, step: 1 | -1): ListColumn[] {
	const at = columns.indexOf(by);
	const to = at + step;
	if (at < 0 || to < 0 || to >= columns.length) return [...columns];
	const order = [...columns];
	order.splice(to, 0, ...order.splice(at, 1));
	return order;
}
