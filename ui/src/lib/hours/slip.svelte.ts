// Slips of paper, typed in one after the other. Each is saved as Enter is pressed; what looks odd is asked about in
// its own row, and may be put aside to ask the person.

import { commands } from "$backend";
import type { Fault, MemberName, WorkAsset, WorkDraft } from "$lib/bindings";
import { ask, faultOf } from "$lib/office/ask";
import { office } from "$lib/office/office.svelte";
import { readDay, writeDay } from "$lib/parts/day";

export type Kept = { at: number; day: string; member: MemberName; dye: number; asset: string; units: number; act: number | null };

/** `6/3`, `6.3.` or a whole date; the year of the day before where none is typed. */
export function slipDay(typed: string, near: string): string | null {
	const parts = typed.trim().split(/[\s./-]+/).filter((part) => part !== "");
	return readDay(parts.length === 2 ? [...parts, near.slice(0, 4)].join("/") : typed);
}

/** The asset meant by the first letters of its name; by none, the first. */
export function meant(assets: readonly WorkAsset[], typed: string): WorkAsset | null {
	const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
	const sought = plain(typed.trim());
	if (sought === "") return null;
	const open = assets.filter((asset) => !asset.closed);
	return open.find((asset) => plain(asset.name).startsWith(sought)) ?? open.find((asset) => plain(asset.name).includes(` ${sought}`)) ?? null;
}

export class Slips {
	assets = $state.raw<WorkAsset[]>([]);
	kept = $state.raw<Kept[]>([]);
	aside = $state(0);
	day = $state("");
	number = $state("");
	asset = $state("");
	units = $state("");
	found = $state.raw<{ member: MemberName; dye: number } | null>(null);
	/** What was asked about the row at hand. */
	doubts = $state.raw<Fault[]>([]);
	/** Why the row at hand was not taken. */
	fault = $state.raw<Fault | null>(null);
	busy = $state(false);

	readonly read = $derived(slipDay(this.day, this.kept.at(-1)?.day ?? office.head?.today ?? ""));
	readonly on = $derived(meant(this.assets, this.asset));
	readonly total = $derived(this.kept.reduce((sum, slip) => sum + slip.units, 0));

	async open(): Promise<void> {
		this.assets = await ask(commands.workAssets());
		this.day = writeDay(office.head?.today ?? "");
		this.asset = this.assets.find((asset) => !asset.closed)?.name ?? "";
	}

	/** Whose number was typed. */
	async look(): Promise<void> {
		const typed = this.number.trim();
		this.doubts = [];
		this.fault = null;
		const found = /^\d{1,9}$/.test(typed) ? await ask(commands.memberNumbered(Number(typed))) : null;
		if (typed === this.number.trim()) this.found = found;
	}

	/** Keeps the row at hand: asked about first where it looks odd. Whether it was kept. */
	async keep(sure = false): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.fault = null;
		try {
			await this.look();
			const { read: on, found } = this;
			if (on === null) throw faulty("not-a-date", { text: this.day });
			if (!found) throw faulty("no-such-number", { number: this.number });
			const draft: WorkDraft = { members: [found.member.id], on, assetId: this.on?.id ?? null, units: this.units, stream: "commons", worker: { who: "own" }, note: "", sure };
			const checked = await ask(commands.checkHours(draft));
			if (checked.doubts.length > 0 && !sure) {
				this.doubts = checked.doubts;
				return false;
			}
			await ask(commands.enterHours(draft));
			await office.refresh();
			this.kept = [...this.kept, { at: this.kept.length + 1, day: on, member: found.member, dye: found.dye, asset: this.on?.name ?? "", units: checked.units, act: office.head?.undo?.seq ?? null }];
			this.#next();
			return true;
		} catch (thrown) {
			this.fault = thrown instanceof Wrong ? thrown.fault : faultOf(thrown);
			return false;
		} finally {
			this.busy = false;
		}
	}

	/** Leaves the row at hand for later. */
	putAside(): void {
		this.aside += 1;
		this.#next();
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
		this.doubts = [];
		this.fault = null;
	}
}

class Wrong extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
	}
}
const faulty = (code: string, args: Record<string, string>) => new Wrong({ code, args });
