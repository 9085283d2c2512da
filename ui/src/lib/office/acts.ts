// What can be done here and now, in one list. The palette, the list of keys and the menus read it, and the
// keyboard looks here for whose key was pressed. A page or a panel offers its own acts while it is on screen.

import { onDestroy } from "svelte";
import { SvelteSet } from "svelte/reactivity";

export type Act = {
	/** Names it for good: what was done lately is remembered by it, tests look for it. */
	id: string;
	/** Verb and object, as a button says it. */
	name: string;
	/** Whom or what it is about, where the name does not say: the member at hand. */
	about?: string;
	/** Other words it may be sought by. */
	words?: string;
	/** The key that does it, as `Ctrl+Shift+Z`, `/` or `?`. */
	key?: string;
	/** Where it stands: what is on screen, the sections, the co-op, this window. */
	place: "here" | "go" | "coop" | "window";
	/** Listed only where it is sought: one of many of its kind. */
	sought?: true;
	/** It cannot be done now. */
	off?: boolean;
	/** Does it. Without: a key that a part of the page minds itself, listed so that people know. */
	run?: () => unknown;
};

/** An act that can be done. */
export type Doable = Act & { run: () => unknown };

const offers = new SvelteSet<() => readonly Act[]>();

/**
 * Offers acts for as long as the component that calls this is on screen. What is offered later goes before
 * what was there: a page may take over an act of the window by its id, or its key by its key.
 */
export function offer(acts: () => readonly Act[]): void {
	offers.add(acts);
	onDestroy(() => offers.delete(acts));
}

/** Every act offered, each id once. */
export function acts(): Act[] {
	const found = new Map<string, Act>();
	for (const offered of offers) for (const act of offered()) found.set(act.id, act);
	return [...found.values()];
}

/** The acts that can be done now. */
export const doable = (): Doable[] => acts().filter((act): act is Doable => act.run !== undefined && act.off !== true);
