// Days of work for the calendars of phones.

import { commands } from "$backend";
import { ask } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";
import { say } from "$lib/words";

/** Writes one day, or all coming ones, where the person wants the file. */
export const saveCalendar = (id: string | null) =>
	office.attempt(async () => {
		const saved = await ask(commands.saveCalendar(id));
		if (saved) office.say({ text: say("app-printed", { path: saved.path }), undo: null });
	});
