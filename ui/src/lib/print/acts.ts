// Papers as acts: every paper can be found by what was typed, wherever it can be ordered.

import type { Act } from "$lib/office/acts";
import { say } from "$lib/words";
import type { PaperName } from "./paper";

/** What is needed to order a paper: nothing, one member, one receipt, one day of work. */
export const ABOUT: Readonly<Record<PaperName, "everyone" | "member" | "receipt" | "day">> = {
	register: "everyone",
	"share-register": "everyone",
	roll: "everyone",
	labels: "everyone",
	envelopes: "everyone",
	letters: "everyone",
	cards: "everyone",
	application: "everyone",
	hours: "everyone",
	"wall-chart": "everyone",
	commons: "everyone",
	arrears: "everyone",
	certificate: "member",
	sheet: "member",
	receipt: "receipt",
	receipts: "receipt",
	refund: "receipt",
	"work-day": "day",
};

/** Papers that can be ordered from anywhere, of everyone. */
export const EVERYWHERE = (Object.keys(ABOUT) as PaperName[]).filter((paper) => ABOUT[paper] === "everyone");

/** The acts that order papers. `about` is whom they are of, where a page says it. */
export function paperActs(papers: readonly PaperName[], order: (paper: PaperName) => void, { about, off = false, place = "here", filled = false }: { about?: string | undefined; off?: boolean; place?: Act["place"]; filled?: boolean } = {}): Act[] {
	return papers.map((paper) => ({
		id: `print-${paper}`,
		place,
		// "This list" is one only where it is on screen.
		name: say("print-do", { paper: paper === "roll" && place !== "here" ? say("roll-title") : paper === "receipt" ? say("payments-print-receipt") : paper === "receipts" ? say("payments-receipts") : paper === "refund" ? say("payments-print-refund") : paper === "arrears" ? say("print-arrears") : say(`print-${paper}`, { filled: filled ? "yes" : "no" }) }),
		...(about ? { about } : {}),
		words: say("print-words"),
		off,
		...(place !== "here" && paper !== "register" ? { sought: true as const } : {}),
		run: () => order(paper),
	}));
}
