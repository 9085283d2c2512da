// A language as far as it was spoken: of some thousand messages a page says a hundred, so each is made out when it
// is first said. To make out all of them takes as long as to draw a page.

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Where a message or a term begins. */
const BEGINS = /^(-?[a-zA-Z][\w-]*) *=/gm;

/** Another message or term that a message names. */
const NAMES = /\{ *(-?[a-zA-Z][\w-]*)(?:\.[\w-]+)? *\}/g;

export class Spoken extends FluentBundle {
	/** What was not said yet, by its name. */
	readonly #unsaid = new Map<string, string>();

	/** Adds a file. Gives the names that were there already: those stay as they were. */
	add(text: string): string[] {
		const begins = [...text.matchAll(BEGINS)];
		const clashes: string[] = [];
		for (const [i, begin] of begins.entries()) {
			const name = begin[1] ?? "";
			if (this.#unsaid.has(name)) clashes.push(name);
			else this.#unsaid.set(name, text.slice(begin.index, begins[i + 1]?.index));
		}
		return clashes;
	}

	override hasMessage(name: string): boolean {
		return this.#unsaid.has(name) || super.hasMessage(name);
	}

	override getMessage(name: string): ReturnType<FluentBundle["getMessage"]> {
		this.#makeOut(name);
		return super.getMessage(name);
	}

	/** With those it names, which are looked for where nothing is made out. */
	#makeOut(name: string): void {
		const text = this.#unsaid.get(name);
		if (text === undefined) return;
		this.#unsaid.delete(name);
		this.addResource(new FluentResource(text));
		for (const [, other = ""] of text.matchAll(NAMES)) this.#makeOut(other);
	}
}
