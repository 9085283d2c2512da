export { lang, locale, say, knows, speak, type Args } from "./say.svelte";
export { amount, count, day, dayOf, headingDay, list, money, readAmount, shortDay, size, time, when } from "./format";
export { actor, capital, redoing, sentence, short, undoing, worded, type Piece } from "./sentence";
