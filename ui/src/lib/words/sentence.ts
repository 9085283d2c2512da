// Acts in words. A sentence of the history is who did it, in bold, and a predicate of journal.ftl; names in
// it are cut out so that they can be links.

import type { ActLabel, ActLine, ActLink } from "$lib/bindings";
import { day, list, money } from "./format";
import { say, type Args } from "./say.svelte";

/** A stretch of a sentence: plain, or something to go to. */
export type Piece = { text: string; link?: ActLink };

/** What an act did, in pieces; the actor stands before it. */
export function sentence(act: Pick<ActLine, "key" | "args" | "links">): Piece[] {
	return act.links.reduce(linked, [{ text: say(act.key, worded(act.args)) }]).filter((piece) => piece.text !== "");
}

/** Who did it. */
export const actor = (act: ActLine) => (act.actor === "" ? say("journal-erased-person") : act.actor);

/** The short form of an act, for buttons and notices: `admitted María Quispe`. */
export const short = (act: ActLabel) => say(act.key.replace("journal-", "journal-short-"), worded(act.args));

/** The undo button: `Undo: admitted María Quispe`. */
export const undoing = (act: ActLabel) => say(act.key.replace("journal-", "journal-undo-"), worded(act.args));

/** The redo button: `Do again: admitted María Quispe`. */
export const redoing = (act: ActLabel) => say(act.key.replace("journal-", "journal-redo-"), worded(act.args));

/** First letter large, where a short form begins a line. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Numbers that are names: never grouped, never counted. */
const NAMES = new Set(["number", "act", "line", "value", "other", "written"]);

/**
 * Arguments as they cross from the shell, ready for a message: dates are put in words, sums (`USD 1250.00`) are
 * written as amounts are, counts become numbers so that plurals work, and a list of parts of a profile becomes a
 * list of their names.
 */
export function worded(args: Record<string, string>): Args {
	return Object.fromEntries(
		Object.entries(args).map(([name, value]) => {
			if (name === "fields") return [name, list(value.split(",").map((field) => say(`journal-field-${field}`)))];
			if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, day(value)];
			const [sum, currency = "", decimal = ""] = /^([A-Z]{3}) (-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
			if (sum) return [name, money(decimal, currency)];
			if (/^\d{1,9}$/.test(value) && !NAMES.has(name)) return [name, Number(value)];
			return [name, value];
		}),
	);
}

function linked(pieces: Piece[], link: ActLink): Piece[] {
	const at = link.label === "" ? -1 : pieces.findIndex((piece) => !piece.link && piece.text.includes(link.label));
	const piece = pieces[at];
	if (!piece) return pieces;
	const start = piece.text.indexOf(link.label);
	const rest = [{ text: piece.text.slice(0, start) }, { text: link.label, link }, { text: piece.text.slice(start + link.label.length) }];
	return [...pieces.slice(0, at), ...rest, ...pieces.slice(at + 1)];
}
