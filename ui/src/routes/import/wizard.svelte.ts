// The way of a table into the register: chosen, understood, checked, taken. Nothing is kept before the end.

import { commands } from "$backend";
import type { Fault, ImportDone, ImportField, ImportMap, ImportOptions, ImportPlan, ImportRow, ImportTable, RowVerdict, Work } from "$lib/bindings";
import { ask, faultOf } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";

export type Step = "file" | "columns" | "check";

/** Rows fetched at once. */
const LIMIT = 100;

export class Wizard {
	step = $state<Step>("file");
	table = $state.raw<ImportTable | null>(null);
	plan = $state.raw<ImportPlan | null>(null);
	rows = $state.raw<ImportRow[]>([]);
	/** Rows with the chosen verdict, whether fetched or not. */
	total = $state(0);
	verdict = $state<RowVerdict | null>(null);
	acceptDoubtful = $state(false);
	done = $state.raw<ImportDone | null>(null);
	/** What is being worked at. */
	work = $state<Work | null>(null);
	fault = $state.raw<Fault | null>(null);

	/** What the columns were before the one that is being told about was told of. */
	#before: { at: number; fields: ImportField[] } | null = null;
	#mapped = Promise.resolve();

	/** Rows that come in: what is good, and the doubtful when they are taken as well. */
	get coming(): number {
		const c = this.plan?.counts;
		return c ? c.new + c.changed + c.same + (this.acceptDoubtful ? c.doubt : 0) : 0;
	}

	/** Rows that stay out. */
	get kept(): number {
		const c = this.plan?.counts;
		return c ? c.error + (this.acceptDoubtful ? 0 : c.doubt) : 0;
	}

	/** Whether taking the table in would change anything. */
	get changes(): boolean {
		const c = this.plan?.counts;
		return c !== undefined && c.new + c.changed + (this.acceptDoubtful ? c.doubt : 0) > 0;
	}

	choose = () =>
		this.#at("reading", async () => {
			const table = await ask(commands.importChoose());
			if (!table) return;
			this.table = table;
			this.#before = null;
			this.step = "columns";
		});

	read = (options: ImportOptions) =>
		this.#at("reading", async () => {
			this.table = await ask(commands.importRead(options));
			this.#before = null;
		});

	/** Understands the table another way; what is not named stays as it is. */
	map = (change: Partial<ImportMap>) => this.#map(() => change);

	/**
	 * Says what a column is. One meaning belongs to one column; notes may come from several. What is chosen by
	 * arrows goes over other meanings first: the columns they were taken from have them back.
	 */
	tell = (at: number, field: ImportField) =>
		this.#map((now) => {
			if (this.#before?.at !== at) this.#before = { at, fields: now.fields };
			const free = field === "leave-out" || field === "note";
			return { fields: this.#before.fields.map((was, i) => (i === at ? field : !free && was === field ? "leave-out" : was)) };
		});

	check = () =>
		this.#at("checking", async () => {
			this.plan = await ask(commands.importCheck());
			this.acceptDoubtful = false;
			this.step = "check";
			await this.#show(null);
		});

	/** Shows the rows of one verdict, or all. */
	show = (verdict: RowVerdict | null) => this.#at("checking", () => this.#show(verdict));

	more = () =>
		this.#at("checking", async () => {
			const answer = await ask(commands.importRows({ verdict: this.verdict, offset: this.rows.length, limit: LIMIT }));
			this.rows = [...this.rows, ...answer.rows];
		});

	/** Types another value into a cell and checks again. */
	fix = (line: number, column: string, value: string) =>
		this.#at("checking", async () => {
			this.plan = await ask(commands.importFix(line, column, value));
			await this.#show(this.verdict);
		});

	take = () =>
		this.#at("importing", async () => {
			this.done = await ask(commands.importTake(this.kept > 0, this.acceptDoubtful));
			await office.acted();
		});

	/** One change after another: whoever is quick loses none. */
	#map(change: (now: ImportMap) => Partial<ImportMap>): Promise<void> {
		this.#mapped = this.#mapped.then(() =>
			this.#at("reading", async () => {
				if (!this.table) return;
				const { columns, dateOrder, decimal, layout, par, parGuessed, classOfAll, joinedOfAll, keep } = this.table;
				const fields = columns.map((column) => column.field);
				const now: ImportMap = { fields, dateOrder, decimal, layout, par: parGuessed ? null : par, classOfAll, joinedOfAll, keep };
				this.table = await ask(commands.importMap({ ...now, ...change(now) }));
			}),
		);
		return this.#mapped;
	}

	/** Lets the table go. What is already being taken in is rolled back by the shell. */
	async stop(): Promise<void> {
		await office.attempt(async () => void (await ask(commands.importStop())));
	}

	async #show(verdict: RowVerdict | null): Promise<void> {
		const answer = await ask(commands.importRows({ verdict, offset: 0, limit: LIMIT }));
		this.verdict = verdict;
		this.rows = answer.rows;
		this.total = answer.total;
	}

	async #at(work: Work, doing: () => Promise<void>): Promise<void> {
		if (this.work) return;
		this.work = work;
		this.fault = null;
		try {
			await doing();
		} catch (thrown) {
			this.fault = faultOf(thrown);
		} finally {
			this.work = null;
		}
	}
}
