// The keyboard stays where it was, though what had it is drawn anew in another place, or is gone.

const PARTS = "button, input, select, textarea, a[href]";

const parts = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>(PARTS)];
const called = (part: HTMLElement) => part.ariaLabel ?? part.closest("label")?.textContent ?? part.textContent;

/**
 * Keeps the focus in a place: what is called as the part that lost it takes it over, or what is beside that where
 * it can do nothing more; else what stands there now, else the place itself.
 */
export function holdFocus(place: HTMLElement): () => void {
	let last: { name: string; at: number } | null = null;

	function onfocusin({ target }: FocusEvent) {
		last = target instanceof HTMLElement && target !== place ? { name: called(target), at: parts(place).indexOf(target) } : null;
	}
	/** Gone elsewhere of its own will, it is not called back. */
	function leave(to: EventTarget | null) {
		if (to instanceof Node && !place.contains(to)) last = null;
	}
	const onfocusout = ({ relatedTarget }: FocusEvent) => leave(relatedTarget);
	const onpointerdown = ({ target }: PointerEvent) => leave(target);
	const watching = new MutationObserver(() => {
		const { activeElement } = document;
		if (last === null || !(activeElement === null || activeElement === document.body || activeElement.matches(":disabled"))) return;
		const { name, at } = last;
		const all = parts(place);
		const able = (part: HTMLElement) => part.matches(":enabled, a");
		const same = all.filter((part) => called(part) === name);
		const beside = all.filter((part) => part.parentElement === same[0]?.parentElement);
		const next = [...same, ...beside, ...all.slice(at), ...all.toReversed()].find(able);
		(next ?? place).focus();
	});
	place.addEventListener("focusin", onfocusin);
	place.addEventListener("focusout", onfocusout);
	addEventListener("pointerdown", onpointerdown);
	watching.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
	return () => {
		watching.disconnect();
		place.removeEventListener("focusin", onfocusin);
		place.removeEventListener("focusout", onfocusout);
		removeEventListener("pointerdown", onpointerdown);
	};
}
