// The keyboard stays where it was, though what had it is drawn anew in another place, or is gone.

const PARTS = "button, input, select, textarea, a[href]";

const parts = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>(PARTS)];
const called = (part: HTMLElement) => part.ariaLabel ?? part.closest("label")?.textContent ?? part.textContent;

/**
 * Keeps the focus in a place: what is called as the part that lost it takes it over, else the one that stands
 * there now, else the place itself.
 */
export function holdFocus(place: HTMLElement): () => void {
	let last: { name: string; at: number } | null = null;

	function onfocusin({ target }: FocusEvent) {
		last = target instanceof HTMLElement && target !== place ? { name: called(target), at: parts(place).indexOf(target) } : null;
	}
	const watching = new MutationObserver(() => {
		const { activeElement } = document;
		if (last === null || !(activeElement === null || activeElement === document.body || activeElement.matches(":disabled"))) return;
		const { name, at } = last;
		const all = parts(place);
		const able = (part: HTMLElement | undefined) => part?.matches(":enabled, a") === true;
		const next = all.find((part) => called(part) === name && able(part)) ?? all.slice(at).find(able) ?? all.findLast(able);
		(next ?? place).focus();
	});
	place.addEventListener("focusin", onfocusin);
	watching.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
	return () => {
		watching.disconnect();
		place.removeEventListener("focusin", onfocusin);
	};
}
