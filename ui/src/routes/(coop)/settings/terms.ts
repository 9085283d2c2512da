// Terms of shares in words.

import type { OnExit, TermsDraft } from "$lib/bindings";
import { money, say } from "$lib/words";

export const EXITS: readonly OnExit[] = ["bought-back", "transferred", "gifted", "cancelled"];

/** `USD 50.00 a share, at least one. At most 1/3 of the capital. They may be withdrawn after 3 years. ..` */
export function termsSaid({ par, leastUnits, mostPart, withdrawable, redeemAfterYears, transferable, onExit }: TermsDraft, currency: string): string {
	return [
		say("settings-terms-par", { par: money(par, currency), least: leastUnits }),
		...(mostPart ? [say("settings-terms-most", { part: mostPart })] : []),
		withdrawable ? say("class-redeemable", { years: redeemAfterYears }) : say("class-not-withdrawable"),
		say(transferable ? "class-transferable" : "class-not-transferable"),
		say(`class-exit-${onExit}`),
	].join(" ");
}
