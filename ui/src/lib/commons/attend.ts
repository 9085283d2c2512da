// Coming in: at the table, at the door, or from the signed sheet.

import { commands } from "$backend";
import type { Meant, WorkDayPage } from "$lib/bindings";
import { ask } from "$lib/office/ask";
import { hours, say } from "$lib/words";

/** Why somebody is not to be taken down: they are here already, and nothing is said of when they left. */
export const isHere = (meant: Meant): string | null => (meant.here && meant.gone === null ? say("workdays-here-already", { name: meant.who.name }) : null);

/** What will count for them, coming now or as it was typed. */
export function counts(day: WorkDayPage, meant: Meant): string {
	if (meant.unit === "sessions") return say("workdays-session-counts");
	const told = hours(meant.minutes);
	if (meant.gone !== null) return say("workdays-from-to-counts", { from: meant.at ?? day.plan.begins, to: meant.gone, hours: told });
	return meant.at === null ? say("workdays-all-counts", { hours: told }) : say("workdays-will-count", { time: meant.at, hours: told });
}

/** Takes down that somebody is, or was, there. */
export async function noteHere(dayId: string, { who, at, gone }: Meant): Promise<void> {
	await ask(commands.checkIn(dayId, [{ memberId: who.id, at, gone }]));
}
