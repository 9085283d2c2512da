// Days of work of the fake: called, signed up for, attended, closed.

import type { Arrival, Attendee, DayDraft, DayLine, DayState, Meant, Pardon, Presence, RepeatDraft, WaiverReason, WorkDayPage } from "$lib/bindings";
import { readTime } from "$lib/commons/time";
import { belongs, classesOf, refuse, spoken, status, TODAY, type Coop, type Member } from "./coop";

type Seen = { memberId: string; presence: Presence; came: string | null; gone: string | null };
export type Day = { id: string; plan: DayDraft; state: DayState; series: string | null; signed: { memberId: string; on: string }[]; seen: Seen[] };

/** The clock on the wall of the fake. */
const NOW = "10:34";
const LATE = 15;

const find = (coop: Coop, id: string) => coop.common.days.find((d) => d.id === id) ?? refuse("no-such-work-day");
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const places = (day: Day) => day.plan.places ?? Infinity;
const whole = ({ plan }: Day) => minutesOf(plan.ends) - minutesOf(plan.begins);
const short = (iso: string) => iso;

function counting(day: Day, came: string | null, gone: string | null): number {
	const begins = minutesOf(day.plan.begins);
	const from = came === null || minutesOf(came) - begins <= LATE ? begins : minutesOf(came);
	return Math.max(0, Math.min(gone === null ? Infinity : minutesOf(gone), minutesOf(day.plan.ends)) - from);
}

function attendee(coop: Coop, id: string): Attendee {
	const m = coop.member(id);
	return { id, number: m.number, name: spoken(m), classId: coop.classes.find((c) => classesOf(m, TODAY).includes(c.id))?.id ?? null };
}

export function dayLine(coop: Coop, day: Day): DayLine {
	const asset = coop.common.assets.find((a) => a.id === day.plan.assetId);
	const { title, on, begins, ends, places: room } = day.plan;
	const coming = Math.min(day.signed.length, places(day));
	return { id: day.id, asset: { id: day.plan.assetId, name: asset?.told.name ?? "" }, title, on, begins, ends, places: room, coming, waiting: day.signed.length - coming, came: day.seen.filter((s) => s.presence === "attended").length, state: day.state };
}

export const workDays = (coop: Coop, from: string, to: string): DayLine[] =>
	coop.common.days.filter((d) => from <= d.plan.on && d.plan.on <= to).sort((a, b) => a.plan.on.localeCompare(b.plan.on)).map((d) => dayLine(coop, d));

export function workDay(coop: Coop, id: string): WorkDayPage {
	const day = find(coop, id);
	const lines = day.signed.map((s) => ({ who: attendee(coop, s.memberId), on: s.on }));
	const here = day.seen.filter((s) => s.presence === "attended").map((s) => ({ s, minutes: counting(day, s.came, s.gone) }));
	const groups = [...new Set(here.map((h) => h.minutes))].map((minutes) => here.filter((h) => h.minutes === minutes));
	const asset = coop.common.assets.find((a) => a.id === day.plan.assetId) ?? refuse("no-such-asset");
	return structuredClone({
		id,
		plan: day.plan,
		asset: { id: asset.id, name: asset.told.name },
		state: day.state,
		repeats: day.series !== null,
		minutes: whole(day),
		now: day.state === "called" && day.plan.on === TODAY ? NOW : null,
		coming: lines.slice(0, Math.min(places(day), lines.length)),
		waiting: lines.slice(places(day)),
		seen: day.seen.map((s) => ({ who: attendee(coop, s.memberId), presence: s.presence, came: s.came, gone: s.gone, minutes: s.presence === "attended" ? counting(day, s.came, s.gone) : 0, unit: "minutes" as const, signed: day.signed.some((g) => g.memberId === s.memberId) })),
		closing: groups.sort((a, b) => b.length - a.length).map((g) => ({ people: g.length, who: g.length === 1 && g[0] ? attendee(coop, g[0].s.memberId) : null, minutes: g[0]?.minutes ?? 0 })),
		sessions: 0,
		typed: [],
		stewards: asset.stewards.map((s) => s.member.name),
	});
}

function open(coop: Coop, id: string): Day {
	const day = find(coop, id);
	if (day.state !== "called") refuse(day.state === "closed" ? "work-day-closed" : "work-day-called-off");
	return day;
}

function check(plan: DayDraft): void {
	if (plan.title.trim() === "") refuse("text-empty");
	if (plan.ends <= plan.begins) refuse("work-day-backwards");
	if (plan.places !== null && plan.places < 1) refuse("work-day-no-places");
}

export function callDay(coop: Coop, plan: DayDraft, repeat: RepeatDraft | null): string[] {
	check(plan);
	const days: Day[] = [];
	const series = repeat === null ? null : coop.id();
	for (let on = plan.on; on <= (repeat?.until ?? plan.on); on = later(on, 7 * (repeat?.weeks ?? 4))) {
		days.push({ id: coop.id(), plan: { ...plan, on }, state: "called", series, signed: [], seen: [] });
	}
	if (repeat && days.length < 2) refuse("repeat-never-again");
	const asset = coop.common.assets.find((a) => a.id === plan.assetId)?.told.name ?? refuse("no-such-asset");
	const args = { day: plan.title, date: plan.on, asset };
	coop.act(repeat ? "call-days" : "call-day", "commons", null, repeat ? { ...args, days: String(days.length) } : args, [], () => void coop.common.days.push(...days));
	return days.map((d) => d.id);
}

function later(iso: string, days: number): string {
	const date = new Date(`${iso}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

export function changeDay(coop: Coop, id: string, plan: DayDraft): void {
	check(plan);
	const day = open(coop, id);
	coop.act("change-day", "commons", null, { day: plan.title, date: plan.on }, [], () => (day.plan = plan));
}

export function callOffDay(coop: Coop, id: string): void {
	const day = open(coop, id);
	if (day.seen.some((s) => s.presence === "attended")) refuse("work-day-people-came");
	coop.act("call-off-day", "commons", null, { day: day.plan.title, date: day.plan.on }, [], () => (day.state = "called-off"));
}

export function callOffDays(coop: Coop, id: string): number {
	const day = open(coop, id);
	if (day.series === null) return refuse("repeat-never-again");
	const later = coop.common.days.filter((d) => d.series === day.series && d.plan.on >= day.plan.on && d.state === "called" && !d.seen.some((s) => s.presence === "attended"));
	coop.act("call-off-days", "commons", null, { day: day.plan.title, date: day.plan.on, days: String(later.length) }, [], () => {
		for (const one of later) one.state = "called-off";
	});
	return later.length;
}

export function pardonMissed(coop: Coop, id: string, member: string, pardon: Pardon, reason: WaiverReason): void {
	const day = find(coop, id);
	const seen = day.seen.find((s) => s.memberId === member && s.presence === "missed" && day.state === "closed") ?? refuse("attend-not-missed", { name: spoken(coop.member(member)) });
	coop.act("pardon-missed", "commons", coop.member(member), { ...said(day), pardon, reason }, [], () => {
		if (pardon === "excused") seen.presence = "excused";
		else day.seen = day.seen.filter((s) => s !== seen);
	});
}

/** From when to when, as a line of the sheet says; null where it says nothing of it. */
function stay(day: Day, words: string[]): { came: string | null; gone: string | null } | null {
	if (words.length === 0) return null;
	const wrong = () => refuse("sheet-line", { text: words.join(" "), begins: day.plan.begins, ends: day.plan.ends });
	const [first = "", second] = words;
	const length = /^(\d+)h(\d{2})?$/.exec(words.at(-1) ?? "");
	const at = (word: string | undefined) => (word === undefined || word === "-" ? null : (readTime(word) ?? wrong()));
	const came = length && words.length === 1 ? null : at(first);
	if (!length) return { came, gone: at(second) };
	const from = Math.max(minutesOf(came ?? day.plan.begins), minutesOf(day.plan.begins));
	const to = from + Number(length[1]) * 60 + Number(length[2] ?? 0);
	if (to > minutesOf(day.plan.ends)) return wrong();
	return { came, gone: `${String(Math.floor(to / 60)).padStart(2, "0")}:${String(to % 60).padStart(2, "0")}` };
}

const said = (day: Day) => ({ day: day.plan.title, date: short(day.plan.on) });

export function signUp(coop: Coop, id: string, members: string[]): void {
	const day = open(coop, id);
	if (day.plan.on < TODAY) refuse("sign-up-over", { day: day.plan.on, name: "" });
	for (const member of members) if (day.signed.some((s) => s.memberId === member)) refuse("sign-up-twice", { name: spoken(coop.member(member)) });
	const [one] = members;
	const alone = members.length === 1 && one !== undefined ? coop.member(one) : null;
	coop.act(alone ? "sign-up" : "sign-ups", "commons", alone, alone ? said(day) : { ...said(day), members: String(members.length) }, [], () => void day.signed.push(...members.map((memberId) => ({ memberId, on: TODAY }))));
}

export function withdrawSignUp(coop: Coop, id: string, member: string): void {
	const day = open(coop, id);
	coop.act("withdraw-sign-up", "commons", coop.member(member), said(day), [], () => (day.signed = day.signed.filter((s) => s.memberId !== member)));
}

export function whoIsMeant(coop: Coop, id: string, text: string): Meant[] {
	const day = find(coop, id);
	const card = /^minga\W+1\W+(\d+)\W+\w{4}$/i.exec(text.trim());
	const typed = text.trim().split(/\s+/);
	const times = card ? typed.length : typed.findIndex((word, at) => at > 0 && /^(\d|-$)/.test(word));
	const line = stay(day, times < 0 ? [] : typed.slice(times));
	const words = (times < 0 ? typed : typed.slice(0, times)).map((word) => word.toLowerCase()).filter(Boolean);
	const number = card ? Number(card[1]) : /^\d+$/.test(words.join(" ")) ? Number(words.join("")) : null;
	const fits = (m: Member) => (number !== null ? m.number === number : words.length > 0 && words.every((w) => spoken(m).toLowerCase().split(" ").some((p) => p.startsWith(w))));
	const signed = (m: Member) => day.signed.find((s) => s.memberId === m.id)?.on ?? null;
	const found = coop.members.filter((m) => belongs(status(m, TODAY)) && fits(m)).sort((a, b) => Number(signed(b) !== null) - Number(signed(a) !== null));
	const now = line === null && day.plan.on === TODAY ? NOW : null;
	const [came, gone] = [line?.came ?? now, line?.gone ?? null];
	return found.slice(0, 6).map((m) => ({ who: attendee(coop, m.id), signedOn: signed(m), here: day.seen.some((s) => s.memberId === m.id && s.presence === "attended"), at: came, gone, minutes: counting(day, came, gone), unit: "minutes" as const }));
}

export function checkIn(coop: Coop, id: string, arrivals: Arrival[]): void {
	const day = open(coop, id);
	if (day.plan.on > TODAY) refuse("work-day-ahead", { day: day.plan.on });
	for (const { memberId } of arrivals) if (day.seen.some((s) => s.memberId === memberId && s.presence === "attended")) refuse("attend-already", { name: spoken(coop.member(memberId)) });
	const [one] = arrivals;
	const alone = arrivals.length === 1 && one ? coop.member(one.memberId) : null;
	coop.act(alone ? "note-attendance" : "note-attendances", "commons", alone, alone ? { ...said(day), presence: "attended" } : { ...said(day), members: String(arrivals.length) }, [], () => {
		for (const { memberId, at, gone } of arrivals) note(day, memberId, "attended", at, gone);
	});
}

export function noteAbsence(coop: Coop, id: string, member: string, presence: Presence): void {
	const day = open(coop, id);
	coop.act("note-attendance", "commons", coop.member(member), { ...said(day), presence }, [], () => note(day, member, presence, null));
}

function note(day: Day, memberId: string, presence: Presence, came: string | null, gone: string | null = null): void {
	day.seen = [...day.seen.filter((s) => s.memberId !== memberId), { memberId, presence, came, gone }];
}

export function leaveEarly(coop: Coop, id: string, member: string, at: string | null): void {
	const day = open(coop, id);
	const seen = day.seen.find((s) => s.memberId === member && s.presence === "attended") ?? refuse("attend-not-here", { name: spoken(coop.member(member)) });
	if (at !== null && at <= (seen.came ?? day.plan.begins)) refuse("attend-beyond-times", { name: spoken(coop.member(member)) });
	coop.act("note-leaving", "commons", coop.member(member), { ...said(day), early: at ? "yes" : "no" }, [], () => (seen.gone = at));
}

export function clearAttendance(coop: Coop, id: string, member: string): void {
	const day = open(coop, id);
	coop.act("clear-attendance", "commons", coop.member(member), said(day), [], () => (day.seen = day.seen.filter((s) => s.memberId !== member)));
}

export function closeDay(coop: Coop, id: string): void {
	const day = open(coop, id);
	const here = day.seen.filter((s) => s.presence === "attended");
	if (here.length === 0) refuse("work-day-nobody-came");
	const minutes = here.reduce((sum, s) => sum + counting(day, s.came, s.gone), 0);
	coop.act("close-day", "commons", null, { ...said(day), members: String(here.length), hours: `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}` }, [], () => {
		for (const { memberId } of day.signed.slice(0, Math.min(places(day), day.signed.length))) if (!day.seen.some((s) => s.memberId === memberId)) note(day, memberId, "missed", null);
		day.state = "closed";
	});
}

/** A month of mingas around the fake's today, one of them going on. */
export function calling(coop: Coop, said: (en: string, es: string) => string, of: { cuadras: string; ortega: string; carmen: string; seeds: string }): void {
	const people = coop.members.filter((m) => belongs(status(m, TODAY)));
	const call = (assetId: string, title: string, on: string, room: number, signed: number, first: number): Day => {
		const plan: DayDraft = { assetId, title, on, begins: "08:00", ends: "12:00", places: room, meet: said("The Amaru Ñan gate", "La puerta de la Amaru Ñan"), tasks: "", tools: said("Gloves and boots; lunch is shared", "Guantes y botas. El almuerzo se comparte.") };
		const who = Array.from({ length: signed }, (_, i) => people[(first + i * 7) % people.length]?.id).filter((id) => id !== undefined);
		const day: Day = { id: coop.id(), plan, state: "called", series: null, signed: [...new Set(who)].map((memberId) => ({ memberId, on: "2027-03-02" })), seen: [] };
		coop.common.days.push(day);
		return day;
	};
	const planting = said("Planting the banks of Quebrada Ortega", "Sembrar las orillas de la Quebrada Ortega");
	const today = call(of.ortega, planting, TODAY, 40, 31, 5);
	for (const [i, { memberId }] of today.signed.entries()) if (i % 10 !== 9) note(today, memberId, "attended", `0${7 + Number(i % 5 > 1)}:${String((52 + i * 3) % 60).padStart(2, "0")}`);
	const told = today.signed[9];
	if (told) note(today, told.memberId, "excused", null);
	const early = today.seen[6];
	if (early) early.gone = "10:20";
	const past = call(of.cuadras, said("Trees and paths of Las Cuadras", "Árboles y senderos de Las Cuadras"), "2027-02-06", 30, 24, 3);
	for (const [i, { memberId }] of past.signed.entries()) note(past, memberId, i % 9 === 8 ? "missed" : "attended", i % 9 === 8 ? null : "08:00");
	past.state = "closed";
	call(of.cuadras, said("Trees and paths of Las Cuadras", "Árboles y senderos de Las Cuadras"), "2027-03-06", 30, 26, 2);
	call(of.ortega, planting, "2027-03-13", 40, 31, 9);
	call(of.seeds, said("Shelling and drying seeds", "Desgranar y secar semillas"), "2027-03-21", 12, 14, 4);
	call(of.carmen, said("The square of El Carmen", "La plaza de El Carmen"), "2027-04-03", 25, 4, 30);
}
