// What lies over the page, of what belongs to the whole window: one thing at a time.

type Over = "palette" | "keys" | "who" | "admit" | "print" | "payment" | "raise";

class Shown {
	shown = $state<Over | null>(null);
}

export const over = new Shown();
