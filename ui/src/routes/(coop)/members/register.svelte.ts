// The register as the list shows it: pages of rows fetched as they come near, sums over all rows.

import { commands } from "$backend";
import type { ListColumn, ListFilter, ListOrder, MemberRow, MembersPage, MembersQuery } from "$lib/bindings";
import { ask } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";
import { noFilter } from "$lib/members/filter";

/** Rows fetched at once: a few screens. */
const PAGE = 100;
/** Pages kept of those scrolled past. */
const KEPT = 60;

export class Register {
	filter = $state<ListFilter>(noFilter());
	order = $state<ListOrder>({ by: "name", descending: false });
	asOf = $state<string | null>(null);
	/** Whether what is late is shown. */
	arrears = $state(false);

	/** The last answer: totals, counts, how many rows there are. */
	answer = $state.raw<MembersPage | null>(null);
	/** Grows when other rows are wanted: the list then begins at its top. */
	turned = $state(0);
	/** Grows with each page that comes. */
	#grown = $state(0);
	#pages = new Map<number, MemberRow[]>();
	#places = new Map<string, number>();
	#asked = new Set<number>();
	#round = 0;
	#wanted = "";
	#view = { first: 0, last: 0 };

	/** How many rows match. */
	get total(): number {
		return this.answer?.total ?? 0;
	}

	/** The row at an index, if it has come. */
	row(index: number): MemberRow | undefined {
		void this.#grown;
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	/** The index of a member among the rows that have come; -1 if it is not among them. */
	indexOf(id: string | null): number {
		void this.#grown;
		return id === null ? -1 : (this.#places.get(id) ?? -1);
	}

	/** Sorts by a column; the same again turns it round. */
	sortBy(by: ListColumn): void {
		this.order = { by, descending: this.order.by === by && !this.order.descending };
	}

	/** Asks everything anew, keeping what is on screen until the answer is there. */
	async renew(): Promise<void> {
		const round = ++this.#round;
		const wanted = JSON.stringify(this.#query(0, 0));
		const turned = wanted !== this.#wanted;
		this.#wanted = wanted;
		// After an act the rows in view come first; another question begins at the top.
		const page = turned ? 0 : Math.floor(this.#view.first / PAGE);
		const answer = await ask(commands.membersPage(this.#query(page * PAGE, PAGE)));
		if (round !== this.#round) return;
		this.#pages.clear();
		this.#places.clear();
		this.#asked = new Set([page]);
		this.answer = answer;
		this.#keep(page, answer.rows);
		if (turned) this.turned += 1;
		else this.need(this.#view.first, this.#view.last);
	}

	/** Sees to it that the rows from `first` to `last` come, and those a page around them. */
	need(first: number, last: number): void {
		this.#view = { first, last };
		const [from, to] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
		// What is in view before what is near it.
		for (const page of [...span(from, to), from - 1, to + 1]) {
			if (page < 0 || page * PAGE >= this.total || this.#asked.has(page)) continue;
			this.#asked.add(page);
			void office.attempt(() => this.#fetch(page, this.#round));
		}
	}

	/** The row at an index, fetched if it has not come. */
	async reach(index: number): Promise<MemberRow | undefined> {
		const page = Math.floor(index / PAGE);
		if (!this.#pages.has(page)) {
			this.#asked.add(page);
			await this.#fetch(page, this.#round);
		}
		return this.row(index);
	}

	/** The members from one index to another, both counted. */
	async between(a: number, b: number): Promise<string[]> {
		const [from, to] = [Math.min(a, b), Math.max(a, b)];
		const here = span(from, to).map((index) => this.row(index)?.id);
		if (!here.includes(undefined)) return here as string[];
		const answer = await ask(commands.membersPage(this.#query(from, to - from + 1)));
		return answer.rows.map((row) => row.id);
	}

	async #fetch(page: number, round: number): Promise<void> {
		const answer = await ask(commands.membersPage(this.#query(page * PAGE, PAGE)));
		if (round === this.#round) this.#keep(page, answer.rows);
	}

	#keep(page: number, rows: MemberRow[]): void {
		this.#pages.set(page, rows);
		rows.forEach((row, i) => this.#places.set(row.id, page * PAGE + i));
		const near = (p: number) => Math.abs(p * PAGE - this.#view.first);
		while (this.#pages.size > KEPT) {
			const far = [...this.#pages.keys()].reduce((a, b) => (near(a) > near(b) ? a : b));
			for (const row of this.#pages.get(far) ?? []) this.#places.delete(row.id);
			this.#pages.delete(far);
			this.#asked.delete(far);
		}
		this.#grown += 1;
	}

	#query(offset: number, limit: number): MembersQuery {
		const { filter, order, asOf, arrears } = this;
		return { filter: $state.snapshot(filter), order: $state.snapshot(order), asOf, offset, limit, arrears };
	}
}

/** Whole numbers from one to another, both counted. */
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
