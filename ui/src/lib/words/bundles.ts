// Every message of the window, a bundle a language, straight from assets/locales.

import { Spoken } from "./spoken";

const files = import.meta.glob<string>("../../../../assets/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** How each language writes numbers and dates. */
export const LOCALES: Record<string, string> = { en: "en-GB", es: "es" };

/** The language of a word that another lacks. */
export const FALLBACK = "en";

/** The texts of each language. */
const texts = new Map<string, [path: string, text: string][]>();
for (const [path, text] of Object.entries(files)) {
	const lang = path.split("/").at(-2) ?? FALLBACK;
	texts.set(lang, [...(texts.get(lang) ?? []), [path, text]]);
}

/** A language is read when it is first spoken: the window does not wait for the others. */
const spoken = new Map<string, Spoken>();

function read(lang: string): Spoken {
	// No isolation marks: sentences are searched for the names in them, and copied.
	const bundle = new Spoken(LOCALES[lang] ?? lang, { useIsolating: false });
	for (const [path, text] of texts.get(lang) ?? []) {
		const clashes = bundle.add(text);
		if (clashes.length > 0) console.warn(`${path}: ${clashes.join("; ")}`);
	}
	spoken.set(lang, bundle);
	return bundle;
}

export const bundles = {
	keys: () => texts.keys(),
	has: (lang: string) => texts.has(lang),
	get: (lang: string) => spoken.get(lang) ?? (texts.has(lang) ? read(lang) : undefined),
};
