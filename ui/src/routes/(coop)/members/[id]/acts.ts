// What can be done about one member: on the member's page by its dialogs, from anywhere else by going there.

import type { MemberPage } from "$lib/bindings";
import type { Act } from "$lib/office/acts";
import { say } from "$lib/words";

/** What can be done, with the message that names it, in the order it is offered. */
const ACTS = {
	answer: "member-answer",
	shares: "member-add-shares",
	write: "member-write",
	edit: "member-edit",
	confirm: "member-confirm",
	back: "member-back-from-leave",
	lift: "member-lift",
	leave: "member-go-on-leave",
	class: "member-enter-class",
	apply: "member-apply",
	readmit: "member-readmit",
	suspend: "member-suspend",
	exit: "member-exit",
	death: "member-death",
	heirs: "member-heirs",
	tie: "member-tie",
	home: "member-home",
	document: "member-keep-document",
	print: "member-print",
	sheet: "member-print-sheet",
	application: "member-print-application",
	merge: "member-merge",
	erase: "member-erase",
} as const;

export type MemberDialog = keyof typeof ACTS;

/** Asked for in the address: `/members/ID?do=print`. */
export const askedDialog = (url: URL): MemberDialog | null => (Object.keys(ACTS) as MemberDialog[]).find((dialog) => dialog === url.searchParams.get("do")) ?? null;

/** The message that names an act. */
export const named = (dialog: MemberDialog) => say(ACTS[dialog]);

type Known = Pick<MemberPage, "status" | "died" | "kind" | "standings" | "entries" | "name" | "units">;

/** What can be done about a member as things stand. The rules are the shell's; here is what to offer. */
export function possible(member: Known): MemberDialog[] {
	const { kind } = member.status;
	const former = kind === "former";
	const belongs = ["member", "probation", "on-leave", "suspended"].includes(kind);
	const asks = member.standings.some((s) => s.kind === "application" && s.to === null);
	const offered: Record<MemberDialog, boolean> = {
		answer: asks && !former,
		shares: true,
		write: member.died === null,
		edit: true,
		confirm: kind === "probation",
		back: kind === "on-leave",
		lift: kind === "suspended",
		leave: belongs && kind !== "on-leave",
		class: member.died === null && !former && !asks,
		apply: !belongs && !asks && member.died === null,
		readmit: former && member.died === null,
		suspend: belongs && kind !== "suspended",
		exit: belongs,
		death: member.died === null && member.kind === "person",
		heirs: member.died !== null && member.units > 0,
		tie: true,
		home: true,
		document: true,
		print: member.entries.length > 0,
		sheet: true,
		application: true,
		merge: true,
		erase: !belongs && !asks,
	};
	return (Object.keys(ACTS) as MemberDialog[]).filter((dialog) => offered[dialog]);
}

export function memberActs(member: Known | null, writable: boolean, show: (dialog: MemberDialog) => void): Act[] {
	if (!member) return [];
	return possible(member).map((dialog) => ({ id: `member-${dialog}`, place: "here", name: named(dialog), about: member.name, off: !writable && dialog !== "write", run: () => show(dialog) }));
}
