// The members chosen in the list: some by hand, or all that match but for some.

import type { Chosen, ListFilter } from "$lib/bindings";

export class Choice {
	/** All that match this are chosen, those of `ids` left out. */
	#all = $state.raw<ListFilter | null>(null);
	#ids = $state.raw<ReadonlySet<string>>(new Set());
	/** Where Shift and the arrows began, and what was chosen then. */
	#start: { at: number; ids: ReadonlySet<string> } | null = null;

	/** How many are chosen, of so many that match. */
	count(total: number): number {
		return this.#all ? Math.max(0, total - this.#ids.size) : this.#ids.size;
	}

	/** Whether none is. */
	get none(): boolean {
		return this.#all === null && this.#ids.size === 0;
	}

	has(id: string): boolean {
		return (this.#all !== null) !== this.#ids.has(id);
	}

	toggle(id: string): void {
		const ids = new Set(this.#ids);
		if (!ids.delete(id)) ids.add(id);
		this.#ids = ids;
		this.#start = null;
	}

	/** Chooses a run of rows, from where it began to here; going back gives up again what lies beyond. */
	async reach(from: number, to: number, between: (a: number, b: number) => Promise<string[]>): Promise<void> {
		this.#start ??= { at: from, ids: this.#ids };
		const { at, ids } = this.#start;
		const run = await between(at, to);
		const reached = new Set(ids);
		// Of all but some, a run taken in is no longer left out.
		for (const id of run) this.#all ? reached.delete(id) : reached.add(id);
		this.#ids = reached;
	}

	/** A step without Shift: the next run begins elsewhere. */
	rest(): void {
		this.#start = null;
	}

	/** Chooses all that match. */
	everyone(filter: ListFilter): void {
		this.#all = filter;
		this.#ids = new Set();
		this.#start = null;
	}

	/** Other rows are wanted: what was chosen by hand stays so, all that matched before is given up. */
	turn(): void {
		if (this.#all) this.clear();
		this.#start = null;
	}

	clear(): void {
		this.#all = null;
		this.#ids = new Set();
		this.#start = null;
	}

	/** As the shell is asked: whoever is chosen, as of the day of the list. */
	asked(asOf: string | null): Chosen {
		return { all: this.#all, ids: [...this.#ids], asOf, leaveOut: [] };
	}
}
