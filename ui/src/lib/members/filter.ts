// A filter as a plain value, and what of it is said in words.

import type { Condition, ListFilter, StatusKind } from "$lib/bindings";
import { say, shortDay } from "$lib/words";

export const STATUSES: readonly StatusKind[] = ["member", "probation", "on-leave", "suspended", "applicant", "former", "not-yet"];
export const CONDITIONS: readonly Condition[] = ["owes-shares", "no-document", "unreachable", "to-settle"];

/** The filter that wants everyone. */
export const noFilter = (): ListFilter => ({ search: "", classIds: [], statuses: [], sectors: [], householdId: null, sinceFrom: null, sinceTo: null, conditions: [] });

/** Whether it wants everyone. */
export const wantsAll = (filter: ListFilter): boolean => JSON.stringify({ ...noFilter(), ...filter }) === JSON.stringify(noFilter());

/** Whether two ask the same, whatever words are sought. */
export const sameLists = (a: ListFilter, b: ListFilter): boolean => JSON.stringify({ ...noFilter(), ...a, search: "" }) === JSON.stringify({ ...noFilter(), ...b, search: "" });

/** With a value taken in, or out if it was there. */
export const toggled = <T>(values: readonly T[], value: T): T[] => (values.includes(value) ? values.filter((v) => v !== value) : [...values, value]);

/** A part of a filter beside search and class: what it says, and the filter without it. */
export type Part = { id: string; text: string; without: ListFilter };

/** What is asked beside search and class, part by part. */
export function parts(filter: ListFilter, homes: ReadonlyMap<string, string> = new Map()): Part[] {
	const { statuses, sectors, householdId, sinceFrom, sinceTo, conditions } = filter;
	const since = sinceFrom || sinceTo ? [{ id: "since", text: sinceWords(sinceFrom, sinceTo), without: { ...filter, sinceFrom: null, sinceTo: null } }] : [];
	const household = householdId ? [{ id: "household", text: say("list-household", { name: homes.get(householdId) ?? "" }).trim(), without: { ...filter, householdId: null } }] : [];
	return [
		...statuses.map((status) => ({ id: status, text: say(`status-${status}`), without: { ...filter, statuses: toggled(statuses, status) } })),
		...sectors.map((sector) => ({ id: `sector-${sector}`, text: sector, without: { ...filter, sectors: toggled(sectors, sector) } })),
		...household,
		...since,
		...conditions.map((condition) => ({ id: condition, text: say(`list-condition-${condition}`), without: { ...filter, conditions: toggled(conditions, condition) } })),
	];
}

function sinceWords(from: string | null, to: string | null): string {
	if (from && to) return say("list-since-between", { from: shortDay(from), to: shortDay(to) });
	return from ? say("list-since-after", { day: shortDay(from) }) : say("list-since-before", { day: shortDay(to ?? "") });
}
