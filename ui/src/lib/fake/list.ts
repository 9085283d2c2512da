// The list of the fake: filters, orders, what is chosen, acts on many.

import type { Chosen, HouseholdCount, LeftOut, LeftOutGroup, ListColumn, ListExport, ListFilter, ManyAct, ManyPreview, MemberRow, MembersPage, ListDraft, MembersQuery, Printed, SavedList, SectorCount, Willing } from "$lib/bindings";
import { belongs, cents, classesOf, inCents, listed, livesIn, paid, refuse, spell, spoken, standing, status, TODAY, units, type Coop, type Member } from "./coop";

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function shape(m: Member, on: string): MemberRow {
	const { kind, since } = status(m, on);
	const { profile } = m;
	const worth = units(m, on) * 5000;
	return {
		id: m.id,
		number: m.number,
		folio: m.folio ?? "",
		listed: listed(m),
		kind: m.kind,
		classes: classesOf(m, on),
		status: kind,
		since: m.spells[0]?.from ?? null,
		left: kind === "former" ? since : null,
		units: units(m, on),
		paid: cents(paid(m, on)),
		owed: cents(worth - paid(m, on)),
		document: profile.document?.number ?? "",
		born: profile.born,
		phone: profile.phone,
		whatsapp: profile.whatsapp,
		email: profile.email,
		address: profile.address,
		sector: profile.sector,
		household: "",
		lang: profile.lang || "es",
		channel: profile.channel,
		arrears: "",
		answers: profile.custom as Record<string, string>,
	};
}

const NUMBERS: readonly ListColumn[] = ["number", "units", "paid", "owed", "arrears"];

function compare(by: ListColumn, a: MemberRow, b: MemberRow): number {
	const of = (row: MemberRow) => String((by === "name" ? row.listed : by === "class" ? row.classes.join() : by.startsWith("answer.") ? row.answers[by.slice(7)] : row[by as "sector"]) ?? "");
	if (NUMBERS.includes(by)) return Number(of(a)) - Number(of(b));
	return Number(of(a) === "") - Number(of(b) === "") || of(a).localeCompare(of(b));
}

/** Whether they agreed to being written to; null where they were never asked. */
const said = ({ number }: { number: number }): boolean | null => (number % 3 === 0 ? null : number % 7 !== 0);

const CONDITIONS: Record<ListFilter["conditions"][number], (r: MemberRow) => boolean> = {
	"owes-shares": (r) => inCents(r.owed) > 0,
	"no-document": (r) => r.status !== "former" && r.document === "",
	unreachable: (r) => r.status !== "former" && [r.phone, r.whatsapp, r.email, r.address].every((way) => way === ""),
	"to-settle": (r) => r.status === "former" && r.units !== 0,
	late: (r) => r.number % 9 === 0,
	"behind-hours": (r) => r.status !== "former" && r.number % 8 === 0,
	"document-wrong": () => false,
	"document-shared": () => false,
	"trial-ending": (r) => r.status === "probation",
	"in-succession": () => false,
	person: (r) => r.kind === "person",
	organisation: (r) => r.kind === "organisation",
	"no-messages": (r) => r.status !== "former" && said(r) !== true,
	"no-photos": (r) => r.status !== "former",
	"no-directory": (r) => r.status !== "former",
	"no-data": (r) => r.status !== "former",
};

function found(coop: Coop, filter: ListFilter, asOf: string | null): MemberRow[] {
	const on = asOf ?? TODAY;
	const words = folded(filter.search).split(/\s+/).filter(Boolean);
	const hay = (r: MemberRow) => folded([...Object.values(r.answers), r.listed, r.folio, r.document, r.phone, r.email, r.sector].join("\t"));
	return coop.members
		.filter((m) => (m.spells[0]?.from ?? "") <= on || asOf === null)
		.map((m) => shape(m, on))
		.filter(
			(r) =>
				words.every((word) => String(r.number) === word || (!/^\d{1,3}$/.test(word) && hay(r).includes(word))) &&
				(filter.statuses.length === 0 || filter.statuses.includes(r.status)) &&
				(filter.sectors.length === 0 || filter.sectors.includes(r.sector)) &&
				(filter.sinceFrom === null || (r.since !== null && r.since >= filter.sinceFrom)) &&
				(filter.sinceTo === null || (r.since !== null && r.since <= filter.sinceTo)) &&
				filter.conditions.every((condition) => CONDITIONS[condition](r)) &&
				(filter.langs.length === 0 || filter.langs.includes(r.lang)) &&
				(filter.channels.length === 0 || (r.channel !== null && filter.channels.includes(r.channel))) &&
				filter.answers.every(({ fieldId, text, whole }) => (whole || text === "" ? (r.answers[fieldId] ?? "") === text : folded(r.answers[fieldId] ?? "").includes(folded(text)))),
		);
}

const ofClasses = (rows: MemberRow[], classIds: string[]) => rows.filter((r) => classIds.length === 0 || r.classes.some((id) => classIds.includes(id)));

export function membersPage(coop: Coop, { filter, order, offset, limit, asOf }: MembersQuery): MembersPage {
	const any = found(coop, filter, asOf);
	const rows = ofClasses(any, filter.classIds).sort((a, b) => (order.descending ? -1 : 1) * compare(order.by, a, b) || a.number - b.number);
	const former = rows.filter((r) => r.status === "former");
	const sum = (of: MemberRow[], n: (r: MemberRow) => number) => of.reduce((total, r) => total + n(r), 0);
	return {
		rows: rows.slice(offset, offset + limit),
		total: rows.length,
		totals: {
			members: rows.length,
			belonging: rows.filter((r) => belongs({ kind: r.status, since: null, until: null })).length,
			onLeave: rows.filter((r) => r.status === "on-leave").length,
			former: former.length,
			units: sum(rows, (r) => r.units),
			paid: cents(sum(rows, (r) => inCents(r.paid))),
			owed: cents(sum(rows, (r) => inCents(r.owed))),
			toSettle: sum(former, (r) => r.units),
		},
		counts: coop.classes.map(({ id }) => ({ classId: id, members: any.filter((r) => r.classes.includes(id)).length })),
		all: any.length,
	};
}

export const households = (coop: Coop): HouseholdCount[] => coop.homes.map(({ id, home }) => ({ id, name: home.name, members: coop.members.filter((m) => livesIn(m, TODAY) === id).length }));

export function sectors(coop: Coop): SectorCount[] {
	const names = [...new Set(coop.members.map((m) => m.profile.sector))].filter(Boolean).sort();
	return names.map((name) => ({ name, members: coop.members.filter((m) => m.profile.sector === name).length }));
}

export function chosenOf(coop: Coop, { all, ids, asOf, leaveOut }: Chosen): Member[] {
	const members = all ? ofClasses(found(coop, all, asOf), all.classIds).filter((r) => !ids.includes(r.id)).map((r) => coop.member(r.id)) : ids.map((id) => coop.member(id));
	return members.filter((m) => !leaveOut.includes(said(m) === null ? "unasked" : "refused") || said(m) === true);
}

export function willing(coop: Coop, chosen: Chosen): Willing {
	const of = chosenOf(coop, { ...chosen, leaveOut: [] }).map(said);
	return { agreed: of.filter((yes) => yes === true).length, refused: of.filter((yes) => yes === false).length, unasked: of.filter((yes) => yes === null).length };
}

export function exportList(coop: Coop, { form }: ListExport): Printed {
	coop.act("print-paper", "papers", null, { kind: "list", member: "" }, [], () => {}, `${TODAY}T08:58:00Z`);
	return { path: `/coops/Members-${TODAY}.${form}`, missing: "" };
}

function leftOut(m: Member, act: ManyAct): LeftOut | null {
	const kind = status(m, act.act === "end-leave" ? act.to : act.from).kind;
	if (act.act === "end-leave") return kind === "on-leave" ? null : "not-on-leave";
	if (kind === "former" || kind === "applicant") return kind;
	if (act.act === "enter-class" && kind === "not-yet") return kind;
	if (act.act === "enter-class") return m.spells.some((s) => s.classId === act.classId && (s.to === null || s.to >= act.from)) ? "in-class" : null;
	return kind === "not-yet" || kind === "suspended" || kind === "on-leave" ? kind : null;
}

export const manyPreview = (coop: Coop, chosen: Chosen, act: ManyAct) => preview(coop, chosen, (m) => leftOut(m, act));

export const certificatesPreview = (coop: Coop, chosen: Chosen) => preview(coop, chosen, (m) => (units(m, TODAY) > 0 ? null : "no-shares"));

export function printCertificates(coop: Coop, chosen: Chosen): Printed {
	const members = chosenOf(coop, chosen).filter((m) => units(m, TODAY) > 0);
	coop.act("print-papers", "papers", null, { kind: "certificate", members: String(members.length) }, [], () => {}, `${TODAY}T08:58:00Z`);
	return { path: `/coops/Certificates-${TODAY}.pdf`, missing: "" };
}

function preview(coop: Coop, chosen: Chosen, why: (m: Member) => LeftOut | null): ManyPreview {
	const groups = new Map<LeftOut | null, string[]>();
	for (const m of chosenOf(coop, chosen)) groups.set(why(m), [...(groups.get(why(m)) ?? []), spoken(m)]);
	const taken = groups.get(null) ?? [];
	const out = [...groups].flatMap(([why, names]): LeftOutGroup[] => (why ? [{ why, members: names.length, names: names.slice(0, 6) }] : []));
	return { taken: taken.length, names: taken.slice(0, 6), leftOut: out };
}

export function doMany(coop: Coop, chosen: Chosen, act: ManyAct): void {
	const members = chosenOf(coop, chosen).filter((m) => leftOut(m, act) === null);
	if (members.length === 0) return refuse("nothing-changed");
	const count = String(members.length);
	if (act.act === "enter-class") {
		if (coop.admits !== "office" && act.decision === null) return refuse("decision-missing", { asked: coop.admits });
		const name = coop.classes.find((c) => c.id === act.classId)?.name ?? refuse("no-such-class");
		coop.act("start-spells", "members", null, { class: name, date: act.from, members: count }, [], () => members.forEach((m) => m.spells.push(spell(coop.id(), act.classId, act.from))));
	} else if (act.act === "grant-leave") {
		coop.act("set-standings", "members", null, { kind: "leave", date: act.from, ends: act.to ? "yes" : "no", until: act.to ?? "", members: count }, [], () => members.forEach((m) => m.standings.push(standing(coop.id(), "leave", act.from, act.to))));
	} else {
		coop.act("end-standings", "members", null, { kind: "leave", date: act.to, members: count }, [], () => members.forEach((m) => m.standings.filter((s) => s.kind === "leave" && (s.to === null || s.to > act.to)).forEach((s) => (s.to = act.to))));
	}
}

export function saveList(coop: Coop, draft: ListDraft): string {
	const before = coop.lists.find((list) => folded(list.name) === folded(draft.name));
	const list: SavedList = { ...draft, id: before?.id ?? coop.id(), filter: { ...draft.filter, search: "" } };
	coop.act("save-list", "members", null, { list: draft.name }, [], () => (coop.lists = [...coop.lists.filter((l) => l !== before), list].sort((a, b) => a.name.localeCompare(b.name))));
	return list.id;
}

export function removeList(coop: Coop, id: string): void {
	const list = coop.lists.find((l) => l.id === id) ?? refuse("no-such-list");
	coop.act("remove-list", "members", null, { list: list.name }, [], () => (coop.lists = coop.lists.filter((l) => l !== list)));
}
