// The columns of the list: how wide each is, and which stay when there is little room.

import type { ListColumn } from "$lib/bindings";

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

const ALL: Record<ListColumn, Omit<Column, "by">> = {
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
};

/** Every column, in the order they are offered. */
export const COLUMNS = Object.keys(ALL) as ListColumn[];

/** What the list shows until other columns are chosen. */
export const USUAL: readonly ListColumn[] = ["number", "name", "class", "status", "since", "units", "paid"];

export const column = (by: ListColumn): Column => ({ by, ...ALL[by] });

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
