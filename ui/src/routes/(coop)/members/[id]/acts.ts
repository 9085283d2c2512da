// What can be done about one member: on the member's page by its dialogs, from anywhere else by going there.

import type { Act } from "$lib/office/acts";
import { say } from "$lib/words";

/** The dialogs of the member's page, with the message that names each. */
const DIALOGS = { shares: "member-add-shares", edit: "member-edit", standing: "member-change-standing", print: "member-print" } as const;

export type MemberDialog = keyof typeof DIALOGS;

/** A dialog asked for in the address: `/members/ID?do=print`. */
export const askedDialog = (url: URL): MemberDialog | null => (Object.keys(DIALOGS) as MemberDialog[]).find((dialog) => dialog === url.searchParams.get("do")) ?? null;

export function memberActs(member: { name: string } | null, writable: boolean, show: (dialog: MemberDialog) => void): Act[] {
	if (!member) return [];
	return Object.entries(DIALOGS).map(([dialog, key]) => ({ id: `member-${dialog}`, place: "here", name: say(key), about: member.name, off: !writable, run: () => show(dialog as MemberDialog) }));
}
