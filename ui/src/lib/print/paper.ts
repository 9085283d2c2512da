// What can be printed, and what can be chosen about each paper.

import type { Chosen, EnvelopeSize, LabelStock, ListColumn, ListOrder, PaperAsked, PaperSize } from "$lib/bindings";

/** Papers by name. */
export type PaperName = PaperAsked["paper"];

/** Who of the list, as it is on screen. */
export type ListToPrint = { members: Chosen; rows: number; columns: readonly ListColumn[]; order: ListOrder };

/** What was chosen in the dialog. */
export type Options = { name: string; bySector: boolean; stock: LabelStock; first: number; envelope: EnvelopeSize; subject: string; greeting: string; text: string; signed: string; numbers: boolean; receipts?: readonly string[] };

export const SIZES: readonly PaperSize[] = ["a4", "letter"];
export const STOCKS: readonly LabelStock[] = ["label70x37", "label63x38", "avery5160"];
export const ENVELOPES: readonly EnvelopeSize[] = ["dl", "c5"];

/** Labels on a sheet. */
export const ON_SHEET: Readonly<Record<LabelStock, number>> = { label70x37: 24, label63x38: 21, avery5160: 30 };

/** Papers for many, in the order they are offered. */
export const OF_LIST: readonly PaperName[] = ["register", "share-register", "roll", "labels", "envelopes", "letters", "cards", "application"];
/** Papers about one member. */
export const OF_MEMBER: readonly PaperName[] = ["certificate", "sheet", "hours", "application"];
/** Papers about hours: of everyone. */
export const OF_HOURS: readonly PaperName[] = ["hours", "wall-chart"];

/** Whether it goes out by post: to whom, and in which order. */
export const isPost = (paper: PaperName): boolean => paper === "labels" || paper === "envelopes" || paper === "letters";

/** Whether its rows are those of the list. */
export const ofList = (paper: PaperName): boolean => paper === "roll" || paper === "cards" || isPost(paper);

/** Labels and envelopes have sizes of their own. */
export const hasSize = (paper: PaperName): boolean => paper !== "labels" && paper !== "envelopes";

/** What bears no seal: nobody would hold it against the register. */
const UNSEALED: readonly PaperName[] = ["application", "hours", "wall-chart", "work-day", "cards"];

/** Whether it goes on record. */
export const isNoted = (paper: PaperName): boolean => !isPost(paper) && !UNSEALED.includes(paper);

/** The order as the shell is asked; null where it lacks what it is about: a member, a receipt, or a day. */
export function asked(paper: PaperName, about: string | null, list: ListToPrint | null, options: Options): PaperAsked | null {
	switch (paper) {
		case "register":
		case "share-register":
		case "arrears":
		case "commons":
			return { paper };
		case "wall-chart":
			return { paper, numbers: options.numbers };
		case "work-day":
			return about === null ? null : { paper, dayId: about };
		case "application":
		case "hours":
			return { paper, memberId: about };
		case "certificate":
		case "sheet":
			return about === null ? null : { paper, memberId: about };
		case "receipt":
			return about === null ? null : { paper, receiptId: about };
		case "refund":
			return about === null ? null : { paper, refundId: about };
		case "receipts":
			return options.receipts?.length ? { paper, receiptIds: [...options.receipts] } : null;
	}
	if (list === null) return null;
	const order: ListOrder = options.bySector && isPost(paper) ? { by: "sector", descending: false } : list.order;
	const whom = { members: list.members, order };
	const { stock, first, envelope, subject, greeting, text, signed } = options;
	switch (paper) {
		case "cards":
			return { paper, ...whom };
		case "roll":
			return { paper, ...whom, name: options.name.trim(), columns: [...list.columns] };
		case "labels":
			return { paper, ...whom, stock, first };
		case "envelopes":
			return { paper, ...whom, envelope };
		case "letters":
			return { paper, ...whom, subject, greeting, text, signed };
	}
}
