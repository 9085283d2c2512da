// What a dialog of an act on many does: shows whom it takes, then does it.

import { commands } from "$backend";
import type { Chosen, Fault, ManyAct, ManyPreview, Result } from "$lib/bindings";
import { ask } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";

export type ManyWork = {
	preview: () => Promise<Result<ManyPreview, Fault>>;
	/** Does it; whether it was done, or a question on the way was left unanswered. */
	run: () => Promise<boolean>;
};

/** One act of the store for all whom it takes. */
export const oneAct = (members: Chosen, act: ManyAct): ManyWork => ({
	preview: () => commands.manyPreview(members, act),
	run: async () => {
		await ask(commands.doMany(members, act));
		await office.acted();
		return true;
	},
});
