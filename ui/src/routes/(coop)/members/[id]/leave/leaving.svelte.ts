// What is filled in on the page of leaving, and what would come of it.

import { commands } from "$backend";
import type { Decision, LeaveDraft, LeaveHolding, LeavePlace, LeavePreview, MemberName, PlaceKind } from "$lib/bindings";
import { ask } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";

/** Where shares of a class can go, in the order they are offered. */
export const PLACES: PlaceKind[] = ["paid-back", "given", "passed", "cancelled"];

/** Parts in which shares can be paid back, at most. */
const MOST_PARTS = 20;

const whole = (typed: string) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0);

/** One more who receives shares: how many, and who. */
export class Receiver {
	units = $state("1");
	to = $state.raw<MemberName | null>(null);

	get count(): number {
		return whole(this.units);
	}
}

/** Shares of one class: how many go where. */
export class Share {
	units = $state<Record<PlaceKind, string>>({ "paid-back": "0", given: "0", passed: "0", cancelled: "0" });
	parts = $state("1");
	/** The day of the first part; the last day as a member where none is said. */
	first = $state<string | null>(null);
	to = $state.raw<MemberName | null>(null);
	/** Who receives some beside the first. */
	others = $state.raw<Receiver[]>([]);

	constructor(readonly holding: LeaveHolding) {
		this.units[holding.customary] = String(holding.units);
	}

	count(place: PlaceKind): number {
		return whole(this.units[place]);
	}

	/** How many have a place. */
	get placed(): number {
		return [...PLACES.map((place) => this.count(place)), ...this.others.map(({ count }) => count)].reduce((sum, units) => sum + units, 0);
	}

	/** The money that goes with so many of them, as the ledger reckons it: down to the cent. */
	money(units: number): string {
		return portion(this.holding.paid, units, this.holding.units);
	}

	get places(): LeavePlace[] {
		const { classId } = this.holding;
		const parts = Math.max(1, Math.min(MOST_PARTS, whole(this.parts)));
		const own = PLACES.filter((place) => this.count(place) > 0).map((place) => ({ classId, units: this.count(place), place, parts, first: this.first, toId: place === "passed" ? (this.to?.id ?? null) : null }));
		const others = this.others.filter(({ count }) => count > 0).map(({ count, to }): LeavePlace => ({ classId, units: count, place: "passed", parts, first: this.first, toId: to?.id ?? null }));
		return [...own, ...others];
	}
}

export class Leaving {
	on = $state<string | null>(office.head?.today ?? null);
	reason = $state("moves-away");
	decision = $state<Decision | null>(null);
	debtsStay = $state(false);
	/** What was done beyond what was asked goes to the pool. */
	hoursToPool = $state(true);
	/** The shares wait to be settled. */
	later = $state(false);
	shares = $state.raw<Share[]>([]);
	preview = $state.raw<LeavePreview | null>(null);
	#asked = 0;

	constructor(readonly member: string) {}

	/** Shares move on a day that has come: of a leaving ahead they are settled later. */
	get ahead(): boolean {
		return this.on !== null && this.on > (office.head?.today ?? "");
	}

	get settles(): boolean {
		return !this.later && !this.ahead;
	}

	get draft(): LeaveDraft | null {
		const { on, reason, decision, debtsStay, hoursToPool } = this;
		if (on === null) return null;
		return { on, reason, decision, debtsStay, hoursToPool, places: this.settles ? this.shares.flatMap((share) => share.places) : [] };
	}

	/** Asks what would come of it; an answer that comes late is not heard. */
	async look(draft: LeaveDraft): Promise<void> {
		const turn = ++this.#asked;
		const answer = await ask(commands.leavePreview(this.member, draft));
		if (turn !== this.#asked) return;
		this.preview = answer;
		const same = (a: LeaveHolding, b: LeaveHolding) => a.classId === b.classId && a.units === b.units && a.paid === b.paid;
		const known = this.shares;
		if (known.length === answer.holdings.length && answer.holdings.every((held, i) => known[i] && same(known[i].holding, held))) return;
		this.shares = answer.holdings.map((held) => known.find((share) => same(share.holding, held)) ?? new Share(held));
	}
}

const begun = new Map<string, Leaving>();

/** The page of leaving of a member as it was left: a tie can be ended on another page in between. */
export function leavingOf(member: string): Leaving {
	const known = begun.get(member) ?? new Leaving(member);
	begun.set(member, known);
	return known;
}

/** It was done, or thought better of. */
export const forget = (member: string) => void begun.delete(member);

/** `part` of `whole` of an amount, down to the cent. */
export function portion(decimal: string, part: number, whole: number): string {
	const [integer = "0", cents = ""] = decimal.split(".");
	const share = (BigInt(integer + cents) * BigInt(part)) / BigInt(Math.max(1, whole));
	const digits = share.toString().padStart(cents.length + 1, "0");
	return cents === "" ? digits : `${digits.slice(0, -cents.length)}.${digits.slice(-cents.length)}`;
}
