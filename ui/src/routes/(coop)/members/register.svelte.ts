// The register as the list shows it: pages of rows fetched as they come into view, sums over all rows.

import { commands } from "$backend";
import type { MemberRow, MembersPage, MembersQuery, MembersSort, StatusKind } from "$lib/bindings";
import { ask } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";

/** Rows fetched at once: a few screens. */
const PAGE = 100;

export class Register {
	search = $state("");
	classId = $state<string | null>(null);
	status = $state<StatusKind | null>(null);
	sort = $state<MembersSort>("name");
	descending = $state(false);
	asOf = $state<string | null>(null);

	/** The last answer: totals, counts, how many rows there are. */
	answer = $state.raw<MembersPage | null>(null);
	#rows = $state.raw<ReadonlyMap<number, MemberRow>>(new Map());
	#asked = new Set<number>();
	#round = 0;

	/** How many rows match. */
	get total(): number {
		return this.answer?.total ?? 0;
	}

	/** The row at an index, if it has come. */
	row(index: number): MemberRow | undefined {
		return this.#rows.get(index);
	}

	/** The index of a member among the rows that have come; -1 if it is not among them. */
	indexOf(id: string | null): number {
		for (const [index, row] of this.#rows) if (row.id === id) return index;
		return -1;
	}

	/** Sorts by a head; the same head again turns it round. */
	sortBy(sort: MembersSort): void {
		this.descending = this.sort === sort && !this.descending;
		this.sort = sort;
	}

	/** Asks everything anew, keeping what is on screen until the answer is there. */
	async renew(): Promise<void> {
		const round = ++this.#round;
		const query = this.#query(0);
		this.#asked = new Set([0]);
		const answer = await ask(commands.membersPage(query));
		if (round !== this.#round) return;
		this.answer = answer;
		this.#rows = new Map(answer.rows.map((row, i) => [i, row]));
	}

	/** Sees to it that the rows from `first` to `last` come. */
	need(first: number, last: number): void {
		for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
			if (this.#asked.has(page) || page * PAGE >= this.total) continue;
			this.#asked.add(page);
			void office.attempt(() => this.#fetch(page, this.#round));
		}
	}

	async #fetch(page: number, round: number): Promise<void> {
		const offset = page * PAGE;
		const answer = await ask(commands.membersPage(this.#query(offset)));
		if (round !== this.#round) return;
		this.#rows = new Map([...this.#rows, ...answer.rows.map((row, i) => [offset + i, row] as const)]);
	}

	#query(offset: number): MembersQuery {
		const { search, classId, status, sort, descending, asOf } = this;
		return { search, classId, status, sort, descending, asOf, offset, limit: PAGE };
	}
}
