// The window's words. Whoever calls `say` while drawing is drawn again when the language changes.

import type { FluentBundle, FluentVariable } from "@fluent/bundle";
import { bundles, FALLBACK, LOCALES } from "./bundles";

export type Args = Record<string, FluentVariable>;

let current = $state(FALLBACK);

/** The language on screen. */
export const lang = () => current;

/** The locale its numbers and dates are written by. */
export const locale = () => LOCALES[current] ?? current;

/** Changes the language on screen; one we have no words for becomes the fall-back. */
export function speak(code: string): void {
	current = bundles.has(code) ? code : FALLBACK;
	if (typeof document !== "undefined") document.documentElement.lang = current;
}

/** Whether there is such a message. `key` may name an attribute: `error-not-ours.do`. */
export const knows = (key: string) => pattern(key) !== null;

/** A message in the language on screen. One that is missing shows its key: a test sees that none is. */
export function say(key: string, args?: Args): string {
	const found = pattern(key);
	if (!found) return key;
	return found.bundle.formatPattern(found.pattern, args ?? null, []);
}

/** A message in a language of one's own choosing: what is written to a member, not what is on screen. */
export function sayIn(code: string, key: string, args?: Args): string {
	const found = pattern(key, code);
	return found ? found.bundle.formatPattern(found.pattern, args ?? null, []) : key;
}

/** The languages there are words in. */
export const languages = () => [...bundles.keys()];

function pattern(key: string, lang = current) {
	const [id = "", attribute] = key.split(".");
	for (const code of [lang, FALLBACK]) {
		const bundle = bundles.get(code);
		const message = bundle?.getMessage(id);
		const pattern = attribute ? message?.attributes[attribute] : message?.value;
		if (bundle && pattern) return { bundle, pattern } satisfies { bundle: FluentBundle; pattern: unknown };
	}
	return null;
}
