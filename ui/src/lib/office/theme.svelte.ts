// Light, dark, or as the computer has it: remembered by this window, never in the co-op's file.

export type Theme = "auto" | "light" | "dark";

export const THEMES: readonly Theme[] = ["auto", "light", "dark"];

const KEPT = "theme";

let current = $state<Theme>("auto");

export const theme = () => current;

/** Wears the theme kept from last time. */
export function wakeTheme(): void {
	const kept = localStorage.getItem(KEPT);
	wear(THEMES.find((t) => t === kept) ?? "auto");
}

/** Chooses a theme and keeps it. */
export function chooseTheme(theme: Theme): void {
	localStorage.setItem(KEPT, theme);
	wear(theme);
}

function wear(theme: Theme): void {
	current = theme;
	if (theme === "auto") delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}
