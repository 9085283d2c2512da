// Slips of paper, typed in one after the other. Each is saved as Enter is pressed; what looks odd is asked about in
// its own row, and may be put aside to ask the person.

import { commands } from "$backend";
import type { Fault, HoursUnit, MemberName, WorkAsset, WorkDraft } from "$lib/bindings";
import { ask, faultOf } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";
import { readDay, writeDay } from "$lib/parts/day";

export type Kept = { at: number; day: string; member: MemberName; dye: number; asset: string; units: number; unit: HoursUnit; act: number | null };

/** What is typed of a slip. */
export type Typed = { day: string; number: string; asset: string; units: string };

/** A slip put aside: as it was typed, and whose number that is. */
export type Aside = Typed & { name: string };

/** What is asked about the row at hand: what looks odd, or what the name of the asset means. */
export type Question = { about: "work"; doubts: Fault[] } | { about: "asset"; typed: string };

/** `6/3`, `6.3.` or a whole date; the year of the day before where none is typed. */
export function slipDay(typed: string, near: string): string | null {
	const parts = typed.trim().split(/[\s./-]+/).filter((part) => part !== "");
	return readDay(parts.length === 2 ? [...parts, near.slice(0, 4)].join("/") : typed);
}

/** The asset meant by the first letters of its name: one that is held before one that is held no longer. */
export function meant(assets: readonly WorkAsset[], typed: string): WorkAsset | null {
	const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
	const sought = plain(typed.trim());
	if (sought === "") return null;
	const whole = assets.find((asset) => plain(asset.name) === sought);
	const among = (some: readonly WorkAsset[]) => some.find((asset) => plain(asset.name).startsWith(sought)) ?? some.find((asset) => plain(asset.name).includes(` ${sought}`));
	return whole ?? among(assets.filter((asset) => !asset.closed)) ?? among(assets.filter((asset) => asset.closed)) ?? null;
}

/** Slips put aside stay while the window is open, whatever page is looked at: of each co-op its own. */
const aside = new Map<string, Aside[]>();

export class Slips {
	assets = $state.raw<WorkAsset[]>([]);
	kept = $state.raw<Kept[]>([]);
	aside = $state.raw<Aside[]>([]);
	day = $state("");
	number = $state("");
	asset = $state("");
	units = $state("");
	found = $state.raw<{ member: MemberName; dye: number } | null>(null);
	/** What is asked about the row at hand. */
	question = $state.raw<Question | null>(null);
	/** Why the row at hand was not taken. */
	fault = $state.raw<Fault | null>(null);
	busy = $state(false);

	readonly read = $derived(slipDay(this.day, this.kept.at(-1)?.day ?? office.head?.today ?? ""));
	readonly on = $derived(meant(this.assets, this.asset));
	/** Hours, unless what was typed so far is counted in sessions. */
	readonly unit = $derived(this.kept.at(-1)?.unit ?? "minutes");
	/** Whether anything of a slip stands in the row at hand. */
	readonly begun = $derived(this.number.trim() !== "" || this.units.trim() !== "");

	async open(): Promise<void> {
		this.aside = aside.get(this.#coop()) ?? [];
		this.assets = await ask(commands.workAssets());
		this.day = writeDay(office.head?.today ?? "");
		this.asset = this.assets.find((asset) => !asset.closed)?.name ?? "";
	}

	/** Whose number was typed. */
	async look(): Promise<void> {
		const typed = this.number.trim();
		this.question = null;
		this.fault = null;
		const found = /^\d{1,9}$/.test(typed) ? await ask(commands.memberNumbered(Number(typed))) : null;
		if (typed === this.number.trim()) this.found = found;
	}

	/** Keeps the row at hand: asked about first where it looks odd. Whether it was kept. */
	async keep(sure = false): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		const unnamed = sure && this.question?.about === "asset";
		this.fault = null;
		try {
			await this.look();
			const { read: on, found } = this;
			if (on === null) throw faulty("not-a-date", { text: this.day });
			if (!found) throw faulty("no-such-number", { number: this.number });
			if (!this.on && this.asset.trim() !== "" && !unnamed) {
				this.question = { about: "asset", typed: this.asset.trim() };
				return false;
			}
			const draft: WorkDraft = { members: [found.member.id], on, assetId: this.on?.id ?? null, units: this.units, ownUnits: {}, stream: "commons", worker: { who: "own" }, workerName: "", note: "", sure: sure && !unnamed };
			const checked = await ask(commands.checkHours(draft));
			if (checked.doubts.length > 0 && !draft.sure) {
				if (unnamed) this.asset = "";
				this.question = { about: "work", doubts: checked.doubts };
				return false;
			}
			await ask(commands.enterHours(draft));
			await office.refresh();
			this.kept = [...this.kept, { at: this.kept.length + 1, day: on, member: found.member, dye: found.dye, asset: this.on?.name ?? "", units: checked.units, unit: checked.unit, act: office.head?.undo?.seq ?? null }];
			if (unnamed) this.asset = "";
			this.#next();
			return true;
		} catch (thrown) {
			this.fault = thrown instanceof Wrong ? thrown.fault : faultOf(thrown);
			return false;
		} finally {
			this.busy = false;
		}
	}

	/** Leaves the row at hand for later: it stands in the list of those put aside. */
	putAside(): void {
		const { day, number, asset, units } = this;
		this.#setAside([...this.aside, { day, number, asset, units, name: this.found?.member.name ?? "" }]);
		this.#next();
	}

	/** Takes a slip up again. What stood in the row takes its place among those put aside. */
	async takeUp(slip: Aside): Promise<void> {
		if (this.begun) this.putAside();
		this.#setAside(this.aside.filter((other) => other !== slip));
		const { day, number, asset, units } = slip;
		Object.assign(this, { day, number, asset, units });
		await this.look();
	}

	/** Takes the last slip back. */
	async back(): Promise<void> {
		const last = this.kept.at(-1);
		if (!last?.act) return;
		await office.undo(last.act);
		if (office.fault) return;
		this.kept = this.kept.slice(0, -1);
		Object.assign(this, { day: writeDay(last.day), number: String(last.member.number), asset: last.asset, found: { member: last.member, dye: last.dye } });
	}

	/** The day and the commons stay: the next slip is most often of the same. */
	#next(): void {
		this.number = "";
		this.units = "";
		this.found = null;
		this.question = null;
		this.fault = null;
	}

	#setAside(slips: Aside[]): void {
		this.aside = slips;
		aside.set(this.#coop(), slips);
	}

	#coop = () => office.head?.name ?? "";
}

class Wrong extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
	}
}
const faulty = (code: string, args: Record<string, string>) => new Wrong({ code, args });
