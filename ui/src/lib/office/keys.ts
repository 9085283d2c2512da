// The keys that work on every page, but never while somebody types.

/** Sections by `Ctrl 1`, `Ctrl 2`, .. in the order of the sidebar. */
export const SECTIONS = ["/members", "/history", "/backups", "/settings"] as const;

export type Doing = { undo: () => void; redo: () => void; keys: () => void; section: (path: string) => void };

/** Whether a key belongs to the field it is typed in. */
export function typing(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

/** Does what a key means everywhere; says whether it meant anything. */
export function globalKey(event: KeyboardEvent, doing: Doing): boolean {
	if (event.defaultPrevented || event.altKey || typing(event.target)) return false;
	// A dialog is open: its own keys, and no act behind its back.
	if (document.querySelector("dialog[open]")) return false;
	if (event.ctrlKey || event.metaKey) {
		const key = event.key.toLowerCase();
		const section = SECTIONS[Number(key) - 1];
		if (key === "z") event.shiftKey ? doing.redo() : doing.undo();
		else if (section) doing.section(section);
		else return false;
		return true;
	}
	if (event.key !== "?") return false;
	doing.keys();
	return true;
}
