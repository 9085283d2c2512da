// What was done and who was looked up lately: acts are kept by this window, members only while it is open.

import type { MemberRow } from "$lib/bindings";

const KEPT = "recent-acts";
const MOST = 6;

const latest = <T>(found: T, before: readonly T[], same: (a: T, b: T) => boolean) => [found, ...before.filter((other) => !same(other, found))].slice(0, MOST);

/** Ids of acts, the latest first. */
export function recentActs(): string[] {
	return (localStorage.getItem(KEPT) ?? "").split(" ").filter(Boolean);
}

export function noteAct(id: string): void {
	localStorage.setItem(KEPT, latest(id, recentActs(), (a, b) => a === b).join(" "));
}

let people: MemberRow[] = [];
let of = "";

/** Members, the latest first; those of another file are forgotten. */
export function recentMembers(file: string): MemberRow[] {
	if (of !== file) people = [];
	of = file;
	return people;
}

export function noteMember(file: string, member: MemberRow): void {
	people = latest(member, recentMembers(file), (a, b) => a.id === b.id);
}
