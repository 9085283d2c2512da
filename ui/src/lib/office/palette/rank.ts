// How well an act answers what was typed, and which comes first.

import type { Doable } from "../acts";

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** How well every word typed is found: 0 not at all, 3 at the very start. */
function fit(act: Doable, words: readonly string[]): number {
	const name = folded(act.name);
	const all = folded([act.name, act.about, act.words].filter(Boolean).join(" "));
	if (words.length === 0) return 1;
	if (name.startsWith(words.join(" "))) return 3;
	const begins = all.split(/[^\p{L}\p{N}]+/u);
	if (words.every((word) => begins.some((begin) => begin.startsWith(word)))) return 2;
	return words.every((word) => word.length > 2 && all.includes(word)) ? 1 : 0;
}

/** The acts that answer, the best first; among equals those done lately, then as they are offered. */
export function ranked(acts: readonly Doable[], typed: string, recent: readonly string[]): Doable[] {
	const words = folded(typed).split(/\s+/).filter(Boolean);
	const late = (act: Doable) => (recent.includes(act.id) ? recent.indexOf(act.id) : recent.length);
	return acts
		.map((act) => ({ act, fit: fit(act, words) }))
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit || late(a.act) - late(b.act))
		.map(({ act }) => act);
}

/** Whether an act answers so plainly that it goes before the members found. */
export const plain = (act: Doable | undefined, typed: string) => act !== undefined && folded(act.name).startsWith(folded(typed.trim()));
