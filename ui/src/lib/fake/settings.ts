// Settings of the fake: particulars, classes and terms, the co-op's own questions, the office.

import type { ClassDraft, CoopDraft, CustomField, FieldDraft, NewClass, OfficePerson, Settings, TermsDraft } from "$lib/bindings";
import { refuse, spoken, TODAY, type Coop } from "./coop";

export const plainTerms = (from: string, par: string): TermsDraft => ({ from, par, leastUnits: 1, mostPart: "", transferable: false, withdrawable: true, redeemAfterYears: 0, onExit: "bought-back" });

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export function settings(coop: Coop): Settings {
	return {
		classes: coop.classes.map(({ id, par }) => ({ id, terms: coop.terms.get(id) ?? [plainTerms("2018-01-01", par)] })),
		office: officeOf(coop),
	};
}

export function changeCoop(coop: Coop, draft: CoopDraft): void {
	const changes = (["name", "place"] as const).filter((f) => coop[f] !== draft[f]).map((field) => ({ table: "coop", row: "", label: "", field, before: coop[field], after: draft[field] }));
	coop.act("change-coop", "coop", null, {}, changes, () => Object.assign(coop, draft));
}

export function addClass(coop: Coop, { name, dye, par }: NewClass): void {
	if (coop.classes.some((c) => same(c.name, name))) return refuse("class-named", { name });
	coop.act("add-class", "classes", null, { class: name }, [], () => void coop.classes.push({ id: coop.id(), name, dye, par }));
}

export function changeClass(coop: Coop, id: string, { name, dye, place }: ClassDraft): void {
	if (coop.classes.some((c) => c.id !== id && same(c.name, name))) return refuse("class-named", { name });
	const old = coop.classes.find((c) => c.id === id) ?? refuse("no-such-class");
	coop.act("change-class", "classes", null, { class: name }, [], () => {
		const others = coop.classes.filter((c) => c.id !== id);
		coop.classes = [...others.slice(0, place - 1), { ...old, name, dye }, ...others.slice(place - 1)];
	});
}

export function setTerms(coop: Coop, id: string, draft: TermsDraft): void {
	const klass = coop.classes.find((c) => c.id === id) ?? refuse("no-such-class");
	const terms = coop.terms.get(id) ?? [plainTerms("2018-01-01", klass.par)];
	const last = terms[0]?.from ?? "";
	if (draft.from < last) return refuse("terms-before-others", { date: last });
	if (draft.mostPart && !/^(\d+\/\d+|\d+([.,]\d+)?\s*%?)$/.test(draft.mostPart.trim())) return refuse("not-a-part", { text: draft.mostPart });
	coop.act("set-terms", "classes", null, { class: klass.name, date: draft.from }, [], () => {
		coop.terms.set(id, [draft, ...terms.filter((t) => t.from !== draft.from)]);
		if (draft.from <= TODAY) klass.par = draft.par;
	});
}

export function addField(coop: Coop, draft: FieldDraft): void {
	check(coop, null, draft);
	coop.act("add-field", "coop", null, { field: draft.name }, [], () => void coop.fields.push({ id: coop.id(), ...draft }));
}

export function changeField(coop: Coop, id: string, draft: FieldDraft): void {
	check(coop, id, draft);
	coop.act("change-field", "coop", null, { field: draft.name }, [], () => (coop.fields = coop.fields.map((f): CustomField => (f.id === id ? { id, ...draft } : f))));
}

export function moveField(coop: Coop, id: string, down: boolean): void {
	const at = coop.fields.findIndex((field) => field.id === id);
	const to = at + (down ? 1 : -1);
	if (at < 0 || to < 0 || to >= coop.fields.length) return refuse("nothing-changed");
	const moved = coop.fields.toSpliced(at, 1).toSpliced(to, 0, coop.fields[at] as CustomField);
	coop.act("change-field", "coop", null, { field: coop.fields[at]?.name ?? "" }, [], () => (coop.fields = moved));
}

export function changePerson(coop: Coop, id: string, name: string, memberId: string | null, retired: boolean): void {
	if (retired && !coop.people.some((p) => p.id !== id && !coop.retired.has(p.id))) return refuse("last-of-office");
	coop.act("change-person", "office", null, { person: name }, [], () => {
		coop.people = coop.people.map((p) => (p.id === id ? { id, name } : p));
		coop.ties.set(id, memberId);
		if (retired) coop.retired.add(id);
		else coop.retired.delete(id);
		if (retired && coop.person?.id === id) coop.person = null;
	});
}

function check(coop: Coop, id: string | null, { name, kind, options, retired }: FieldDraft): void {
	if (!retired && coop.fields.some((f) => f.id !== id && !f.retired && same(f.name, name))) return refuse("field-named", { name });
	if (kind === "choice" && options.length < 2) return refuse("field-few-options");
}

/** Everyone of the office, tied to members. */
export const officeOf = (coop: Coop): OfficePerson[] =>
	coop.people.map(({ id, name }) => {
		const tied = coop.members.find((m) => m.id === coop.ties.get(id));
		return { id, name, member: tied ? { id: tied.id, number: tied.number, name: spoken(tied) } : null, retired: coop.retired.has(id) };
	});
