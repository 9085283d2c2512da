// What the work of those chosen is counted in on a day, and how a field for it is named.

import { commands } from "$backend";
import type { HoursUnit, MemberName } from "$lib/bindings";
import { ask } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";
import { say } from "$lib/words";

export class Measure {
	/** Each unit once; hours while nobody is chosen. */
	units = $state.raw<HoursUnit[]>(["minutes"]);

	readonly #kind = $derived(this.units.length > 1 ? "mixed" : (this.units[0] ?? "minutes"));
	/** The name of a field for it. */
	readonly named = $derived(say({ minutes: "hours-units", sessions: "hours-units-sessions", mixed: "hours-mixed-each" }[this.#kind]));
	/** The name of a field for what each of several did. */
	readonly each = $derived(say({ minutes: "hours-units-each", sessions: "hours-sessions-each", mixed: "hours-mixed-each" }[this.#kind]));
	/** How it is written. */
	readonly hint = $derived(say(this.#kind === "sessions" ? "hours-sessions-hint" : "hours-units-hint"));
	/** What is said while nothing is typed. */
	readonly missing = $derived(say(this.#kind === "sessions" ? "hours-sessions-missing" : "hours-units-missing"));

	constructor(members: () => readonly (MemberName | null)[], on: () => string | null) {
		$effect(() => {
			const ids = members().flatMap((member) => (member ? [member.id] : []));
			const day = on();
			if (ids.length === 0) {
				this.units = ["minutes"];
				return;
			}
			let late = false;
			void office.attempt(async () => {
				const units = await ask(commands.hoursUnits(ids, day));
				if (!late) this.units = units;
			});
			return () => void (late = true);
		});
	}
}
