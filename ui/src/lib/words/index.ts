export { amountsHidden, DOTS, hideAmounts } from "./discretion.svelte";
export { lang, languages, locale, say, sayIn, knows, speak, type Args } from "./say.svelte";
export { amount, count, day, dayAndMonth, dayOf, grouped, headingDay, hours, list, money, moneyToSend, month, readAmount, shortDay, shortDayAndMonth, size, time, veiled, when, weekday } from "./format";
export { actor, capital, redoing, sentence, short, undoing, worded, type Piece } from "./sentence";
