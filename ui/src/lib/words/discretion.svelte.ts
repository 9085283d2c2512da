// Amounts hidden, for a screen that others see: while they are, every amount that is shown is dots. Kept until
// the window is closed.

const KEPT = "amounts-hidden";

/** What stands in place of an amount, whatever its size. */
export const DOTS = "••••";

let hidden = $state(typeof sessionStorage !== "undefined" && sessionStorage.getItem(KEPT) === "yes");

export const amountsHidden = () => hidden;

export function hideAmounts(hide: boolean): void {
	hidden = hide;
	if (typeof sessionStorage !== "undefined") sessionStorage.setItem(KEPT, hide ? "yes" : "no");
}
