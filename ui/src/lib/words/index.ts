export { amountsHidden, DOTS, hideAmounts } from "./discretion.svelte";
export { lang, languages, locale, say, sayIn, knows, speak, type Args } from "./say.svelte";
export { amount, count, day, dayOf, grouped, headingDay, list, money, readAmount, shortDay, size, time, when } from "./format";
export { actor, capital, redoing, sentence, short, undoing, worded, type Piece } from "./sentence";
