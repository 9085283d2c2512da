// The keyboard: which act a key means, and when it belongs to the field it is typed in instead.

import { doable } from "./acts";

/** A field that takes text. */
function textField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
	if (target instanceof HTMLTextAreaElement) return true;
	return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "range", "file"].includes(target.type);
}

/** Whether a key without Ctrl belongs to the field it is typed in. */
export function typing(target: EventTarget | null): boolean {
	return textField(target) || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** A key as acts name it: `Ctrl+Shift+Z`, `Ctrl+1`, `?`. */
export function pressed({ key, code, ctrlKey, metaKey, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey">): string {
	if (!ctrlKey && !metaKey) return key;
	// The row of digits needs Shift on some keyboards: there the place of the key counts.
	const digit = /^Digit(\d)$/.exec(code)?.[1];
	return `Ctrl+${shiftKey && !digit ? "Shift+" : ""}${digit ?? key.toUpperCase()}`;
}

/** What each field held when it was entered, and which were typed in since. */
const entered = new WeakMap<EventTarget, string>();
const typed = new WeakSet<EventTarget>();

/** Notes the text a field is entered with, so that Ctrl+Z knows whose it is. */
export function entering({ target }: Event): void {
	if (!textField(target)) return;
	entered.set(target, target.value);
	typed.delete(target);
}

/** Notes that a field was typed in. */
export function typingIn({ target }: Event): void {
	if (target) typed.add(target);
}

/** What a field does with keys itself, whatever they mean outside it. */
const EDITING = new Set(["Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+ARROWLEFT", "Ctrl+ARROWRIGHT", "Ctrl+BACKSPACE", "Ctrl+DELETE", "Ctrl+HOME", "Ctrl+END"]);

/** Whether a key with Ctrl belongs to the field: it edits, or there is typed text to take back or put back. */
function ofField(key: string, target: EventTarget | null): boolean {
	if (!textField(target)) return false;
	if (EDITING.has(key)) return true;
	return key === "Ctrl+Z" ? (entered.get(target) ?? "") !== target.value : key === "Ctrl+Shift+Z" && typed.has(target);
}

/** Does the act a key means, if it means one here; says whether it did. */
export function doByKey(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.altKey) return false;
	// A dialog is open: its own keys, and no act behind its back.
	if (document.querySelector("dialog[open]")) return false;
	const key = pressed(event);
	if (!key.startsWith("Ctrl+") && typing(event.target)) return false;
	if (ofField(key, event.target)) return false;
	const act = doable().findLast((act) => act.key === key);
	if (!act) return false;
	void act.run();
	return true;
}
