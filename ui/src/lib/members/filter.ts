// A filter as a plain value, and what of it is said in words.

import type { Answered, Condition, ListFilter, Reach, StatusKind } from "$lib/bindings";
import { office } from "$lib/office/office.svelte";
import { capital, locale, say, shortDay } from "$lib/words";
import { answered } from "./answers";

export const STATUSES: readonly StatusKind[] = ["member", "probation", "on-leave", "suspended", "applicant", "former", "not-yet"];
/** Conditions in groups that are read together. */
export const CONDITIONS = {
	money: ["owes-shares", "late", "behind-hours", "to-settle", "in-succession"],
	particulars: ["no-document", "document-wrong", "document-shared", "unreachable", "trial-ending"],
	kind: ["person", "organisation"],
	consents: ["no-messages", "no-photos", "no-directory", "no-data"],
} as const satisfies Record<string, readonly Condition[]>;
export const CHANNELS: readonly Reach[] = ["phone", "whatsapp", "email", "post", "in-person"];

/** The filter that wants everyone. */
export const noFilter = (): ListFilter => ({ search: "", classIds: [], statuses: [], sectors: [], householdId: null, sinceFrom: null, sinceTo: null, conditions: [], langs: [], channels: [], answers: [] });

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
	const { statuses, sectors, householdId, sinceFrom, sinceTo, conditions, langs, channels, answers } = { ...noFilter(), ...filter };
	const since = sinceFrom || sinceTo ? [{ id: "since", text: sinceWords(sinceFrom, sinceTo), without: { ...filter, sinceFrom: null, sinceTo: null } }] : [];
	const household = householdId ? [{ id: "household", text: say("list-household", { name: homes.get(householdId) ?? "" }).trim(), without: { ...filter, householdId: null } }] : [];
	return [
		...statuses.map((status) => ({ id: status, text: say(`status-${status}`), without: { ...filter, statuses: toggled(statuses, status) } })),
		...sectors.map((sector) => ({ id: `sector-${sector}`, text: sector, without: { ...filter, sectors: toggled(sectors, sector) } })),
		...household,
		...since,
		...conditions.map((condition) => ({ id: condition, text: say(`list-condition-${condition}`), without: { ...filter, conditions: toggled(conditions, condition) } })),
		...langs.map((lang) => ({ id: `lang-${lang}`, text: languageOf(lang), without: { ...filter, langs: toggled(langs, lang) } })),
		...channels.map((channel) => ({ id: `channel-${channel}`, text: say(`member-channel-${channel}`), without: { ...filter, channels: toggled(channels, channel) } })),
		...answers.map((asked) => ({ id: `answer-${asked.fieldId}`, text: askedOf(asked), without: { ...filter, answers: answers.filter((other) => other !== asked) } })),
	];
}

/** What a language is called in the one on screen. */
export const languageOf = (code: string) => capital(new Intl.DisplayNames(locale(), { type: "language" }).of(code) ?? code);

/** What is asked of a question of the co-op's own: `Shirt: M`. */
function askedOf({ fieldId, text }: Answered): string {
	const field = office.head?.fields.find(({ id }) => id === fieldId);
	return say("list-answer", { field: field?.name ?? "", answer: text === "" ? say("list-answer-none") : field ? answered(field, text) : text });
}

function sinceWords(from: string | null, to: string | null): string {
	if (from && to) return say("list-since-between", { from: shortDay(from), to: shortDay(to) });
	return from ? say("list-since-after", { day: shortDay(from) }) : say("list-since-before", { day: shortDay(to ?? "") });
}
