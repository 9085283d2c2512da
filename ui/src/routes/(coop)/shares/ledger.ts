// What of the ledger is looked at.

import type { EntryKind, LedgerFilter } from "$lib/bindings";

/** Lines fetched at a time. */
export const STEP = 50;

export const KINDS: readonly EntryKind[] = ["subscribe", "issue", "pay", "transfer-in", "transfer-out", "convert-in", "convert-out", "redeem", "gift", "cancel", "reverse"];

/** Every line. */
export const allLines = (): LedgerFilter => ({ classId: null, kind: null, memberId: null, from: null, to: null });

/** Whether all lines are asked for. */
export const wantsAll = (filter: LedgerFilter) => Object.values(filter).every((part) => part === null);

/** How long a bar is, in per cent of the longest of its kind. */
export function length(amount: string, longest: string): number {
	const most = Number(longest);
	return most > 0 ? Math.max(0, Math.min(100, (100 * Number(amount)) / most)) : 0;
}
