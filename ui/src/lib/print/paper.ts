// What can be printed, and what can be chosen about each paper.

import type { Chosen, EnvelopeSize, LabelStock, ListColumn, ListOrder, PaperAsked, PaperSize } from "$lib/bindings";

/** Papers by name. */
export type PaperName = PaperAsked["paper"];

/** Who of the list, as it is on screen. */
export type ListToPrint = { members: Chosen; rows: number; columns: readonly ListColumn[]; order: ListOrder };

/** What was chosen in the dialog. */
export type Options = { name: string; bySector: boolean; stock: LabelStock; first: number; envelope: EnvelopeSize; subject: string; greeting: string; text: string; signed: string };

export const SIZES: readonly PaperSize[] = ["a4", "letter"];
export const STOCKS: readonly LabelStock[] = ["label70x37", "label63x38", "avery5160"];
export const ENVELOPES: readonly EnvelopeSize[] = ["dl", "c5"];

/** Labels on a sheet. */
export const ON_SHEET: Readonly<Record<LabelStock, number>> = { label70x37: 24, label63x38: 21, avery5160: 30 };

/** Papers for many, in the order they are offered. */
export const OF_LIST: readonly PaperName[] = ["register", "share-register", "roll", "labels", "envelopes", "letters", "application"];
/** Papers about one member. */
export const OF_MEMBER: readonly PaperName[] = ["certificate", "sheet", "application"];

/** Whether it goes out by post: to whom, and in which order. */
export const isPost = (paper: PaperName): boolean => paper === "labels" || paper === "envelopes" || paper === "letters";

/** Whether its rows are those of the list. */
export const ofList = (paper: PaperName): boolean => paper === "roll" || isPost(paper);

/** Labels and envelopes have sizes of their own. */
export const hasSize = (paper: PaperName): boolean => paper !== "labels" && paper !== "envelopes";

/** Whether it goes on record. */
export const isNoted = (paper: PaperName): boolean => !isPost(paper) && paper !== "application";

/** The order as the shell is asked; null where it lacks what it is about: a member, or a receipt. */
export function asked(paper: PaperName, about: string | null, list: ListToPrint | null, options: Options): PaperAsked | null {
	switch (paper) {
		case "register":
		case "share-register":
		case "arrears":
			return { paper };
		case "application":
			return { paper, memberId: about };
		case "certificate":
		case "sheet":
			return about === null ? null : { paper, memberId: about };
		case "receipt":
			return about === null ? null : { paper, receiptId: about };
	}
	if (list === null) return null;
	const order: ListOrder = options.bySector && isPost(paper) ? { by: "sector", descending: false } : list.order;
	const whom = { members: list.members, order };
	const { stock, first, envelope, subject, greeting, text, signed } = options;
	switch (paper) {
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
