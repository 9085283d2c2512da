// What every page knows: the open co-op as it stands after the last act, who is at the keyboard, and the
// notice of what was just done. Pages read `office.turn` to fetch again after each act.

import { commands } from "$backend";
import type { ActLabel, ClassHead, CoopHead, Fault, Person, Start } from "$lib/bindings";
import { capital, say, short, speak } from "$lib/words";
import { ask, faultOf } from "./ask";

/** What was done, and the act that Undo would take back (none: nothing to take back); or that it can be done again. */
export type Notice = { text: string; undo: number | null; redo?: true; /** Something to look at. */ open?: { text: string; run: () => void } };

/** How long a notice offers Undo. */
const NOTICE_MS = 10_000;

class Office {
	start = $state.raw<Start | null>(null);
	head = $state.raw<CoopHead | null>(null);
	/** Grows with each act; whoever reads it is drawn again. */
	turn = $state(0);
	notice = $state.raw<Notice | null>(null);
	/** A refusal that no form on screen can show. */
	fault = $state.raw<Fault | null>(null);

	#fading: ReturnType<typeof setTimeout> | undefined;

	/** The first question of the window. */
	async open(): Promise<void> {
		const start = await ask(commands.start());
		speak(start.lang);
		this.start = start;
		this.head = start.coop;
		this.fault = start.trouble;
	}

	/** Takes a co-op as the one on screen; its language becomes the window's only if nobody chose one. */
	take(head: CoopHead | null): void {
		this.head = head;
		this.turn += 1;
		this.notice = null;
		this.fault = null;
	}

	/** Asks how the co-op stands now. */
	async refresh(): Promise<void> {
		this.head = await ask(commands.coopHead());
		this.turn += 1;
	}

	/** After an act: the head again, and a notice that names the act and offers to take it back. */
	async acted(): Promise<void> {
		const before = this.head?.headSeq;
		await this.refresh();
		const act = this.head?.undo;
		if (act && this.head && this.head.headSeq !== before) {
			this.say({ text: capital(short(act)), undo: act.seq });
		}
	}

	async undo(seq: number | null): Promise<void> {
		await this.#again(() => commands.undo(seq), "app-undone", true);
	}

	async redo(): Promise<void> {
		await this.#again(() => commands.redo(), "app-redone", false);
	}

	/** Shows a notice for ten seconds. */
	say(notice: Notice): void {
		this.notice = notice;
		clearTimeout(this.#fading);
		this.#fading = setTimeout(() => (this.notice = null), NOTICE_MS);
	}

	/** Does something that may be refused; the refusal shows at the head of the page. */
	async attempt(work: () => Promise<void>): Promise<void> {
		this.fault = null;
		try {
			await work();
		} catch (thrown) {
			this.fault = faultOf(thrown);
		}
	}

	classOf(id: string): ClassHead | undefined {
		return this.head?.classes.find((c) => c.id === id);
	}

	get person(): Person | null {
		return this.head?.person ?? null;
	}

	async #again(command: () => ReturnType<typeof commands.redo>, key: string, undone: boolean): Promise<void> {
		await this.attempt(async () => {
			const act: ActLabel = await ask(command());
			await this.refresh();
			const text = say(key, { act: short(act) });
			if (undone) this.say({ text, undo: null, ...(this.head?.redo ? { redo: true } : {}) });
			else this.say({ text, undo: act.seq });
		});
	}
}

export const office = new Office();
