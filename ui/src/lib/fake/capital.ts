// The share capital of the fake, and its ledger.

import type { CapitalPage, LedgerFilter, LedgerLine, LedgerPage, LedgerQuery, Stock } from "$lib/bindings";
import { cents, inCents, paid, shareLine, spoken, status, TODAY, units, type Coop, type Member } from "./coop";

const PAR = 5000;
const near = (m: Member) => ({ id: m.id, number: m.number, name: spoken(m) });
const stock = (units: number, paid: number): Stock => ({ units, subscribed: cents(units * PAR), paid: cents(paid), owed: cents(units * PAR - paid) });
const joint = (coop: Coop, m: Member) => m.ties.filter((t) => t.kind === "joint-holder" && t.holds).map((t) => coop.members.find((o) => o.id === t.otherId)).map((o) => (o ? spoken(o) : "")).filter(Boolean);

export function capitalPage(coop: Coop): CapitalPage {
	const holders = coop.members.filter((m) => units(m, TODAY) > 0);
	const whole = stock(holders.reduce((sum, m) => sum + units(m, TODAY), 0), holders.reduce((sum, m) => sum + paid(m, TODAY), 0));
	const worth = inCents(whole.subscribed);
	const classes = coop.classes.map(({ id }) => {
		const lines = coop.members.flatMap((m) => m.entries.filter((e) => e.classId === id).map((e) => ({ ...e, m })));
		const sum = stock(lines.reduce((n, e) => n + e.units, 0), lines.reduce((n, e) => n + inCents(e.paid), 0));
		return { classId: id, holders: new Set(lines.map((e) => e.m.id)).size, stock: sum, terms: coop.terms.get(id)?.[0] ?? null };
	});
	const largest = holders.toSorted((a, b) => units(b, TODAY) - units(a, TODAY)).slice(0, 8).map((m) => {
		const own = stock(units(m, TODAY), paid(m, TODAY));
		const tenths = Math.floor((inCents(own.subscribed) * 1000) / worth);
		return { member: near(m), joint: joint(coop, m), stock: own, percent: `${Math.floor(tenths / 10)}.${tenths % 10}`, part: "1/10", most: cents(Math.floor(worth / 10)), above: tenths > 100 };
	});
	const unpaid = holders.filter((m) => paid(m, TODAY) < units(m, TODAY) * PAR).map((m) => ({ member: near(m), classId: m.entries[0]?.classId ?? "", owed: cents(units(m, TODAY) * PAR - paid(m, TODAY)), since: m.entries[0]?.on ?? TODAY }));
	const left = holders.filter((m) => status(m, TODAY).kind === "former");
	const toSettle = left.map((m) => ({ member: near(m), joint: joint(coop, m), units: units(m, TODAY), paid: cents(paid(m, TODAY)), died: m.standings.some((s) => s.kind === "death") }));
	return {
		whole,
		holders: holders.length,
		classes,
		largest,
		unpaid: unpaid.slice(0, 8),
		unpaidCount: unpaid.length,
		toSettle: toSettle.slice(0, 8),
		toSettleCount: toSettle.length,
		toSettleUnits: toSettle.reduce((sum, line) => sum + line.units, 0),
	};
}

function lines(coop: Coop, { classId, kind, memberId, from, to }: LedgerFilter): LedgerLine[] {
	const meets = ({ member, entry }: LedgerLine) =>
		(classId === null || entry.classId === classId) && (kind === null || entry.kind === kind) && (memberId === null || member.id === memberId) && (from === null || entry.on >= from) && (to === null || entry.on <= to);
	return coop.members
		.flatMap((m) => m.entries.map((entry) => ({ member: near(m), joint: joint(coop, m), entry: shareLine(entry, m.entries) })))
		.filter(meets)
		.sort((a, b) => b.entry.on.localeCompare(a.entry.on));
}

export function ledgerPage(coop: Coop, { filter, offset, limit }: LedgerQuery): LedgerPage {
	const found = lines(coop, filter);
	return { rows: structuredClone(found.slice(offset, offset + limit)), total: found.length, units: found.reduce((sum, l) => sum + l.entry.units, 0), paid: cents(found.reduce((sum, l) => sum + inCents(l.entry.paid), 0)) };
}
