// Answers to what the co-op asks of its own, as they are read.

import type { CustomField } from "$lib/bindings";
import { say, shortDay } from "$lib/words";

/** `yes`, `2026-11-23`, `12.5` as the language on screen says them; nothing where nothing was answered. */
export function answered(field: CustomField, answer: string): string {
	if (answer === "") return "";
	if (field.kind === "yes-no") return say(answer === "yes" ? "history-yes" : "history-no");
	return field.kind === "day" ? shortDay(answer) : answer;
}
