// Checking the whole file, kept while the window is open: the history and the backups both speak of it.

import { commands } from "$backend";
import type { Verdict } from "$lib/bindings";
import { ask } from "./ask";
import { office } from "./office.svelte";

class Check {
	verdict = $state.raw<Verdict | null>(null);
	busy = $state(false);

	async run(): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		await office.attempt(async () => {
			this.verdict = await ask(commands.verify());
		});
		this.busy = false;
	}

	/** Another co-op is on screen. */
	forget(): void {
		this.verdict = null;
	}
}

export const check = new Check();
