// Every message of the window, a bundle a language, straight from assets/locales.

import { FluentBundle, FluentResource } from "@fluent/bundle";

const files = import.meta.glob<string>("../../../../assets/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

/** How each language writes numbers and dates. */
export const LOCALES: Record<string, string> = { en: "en-GB", es: "es" };

/** The language of a word that another lacks. */
export const FALLBACK = "en";

function read(): Map<string, FluentBundle> {
	const bundles = new Map<string, FluentBundle>();
	for (const [path, text] of Object.entries(files)) {
		const lang = path.split("/").at(-2) ?? FALLBACK;
		let bundle = bundles.get(lang);
		if (!bundle) {
			// No isolation marks: sentences are searched for the names in them, and copied.
			bundle = new FluentBundle(LOCALES[lang] ?? lang, { useIsolating: false });
			bundles.set(lang, bundle);
		}
		const clashes = bundle.addResource(new FluentResource(text));
		if (clashes.length > 0) console.warn(`${path}: ${clashes.join("; ")}`);
	}
	return bundles;
}

export const bundles = read();
