// What concerns the window more than the co-op: its language, and going back to the first screen.

import { goto } from "$app/navigation";
import { commands } from "$backend";
import { speak } from "$lib/words";
import { ask } from "./ask";
import { check } from "./check.svelte";
import { office } from "./office.svelte";

/** Speaks another language, and remembers it on this computer. */
export const chooseLanguage = (code: string) =>
	office.attempt(async () => {
		speak(code);
		await ask(commands.chooseLanguage(code));
	});

/** Closes the co-op's file: back to the first screen. */
export const leaveCoop = () =>
	office.attempt(async () => {
		await ask(commands.closeCoop());
		office.start = await ask(commands.start());
		check.forget();
		office.take(null);
		await goto("/");
	});
