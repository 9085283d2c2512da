// A pledge in words, and the form it begins with.

import type { HoursUnit, PledgeDraft } from "$lib/bindings";
import { list, money, say, shortDay } from "$lib/words";

/** A pledge that asks a hundred hours a year, even through the year: the model. */
export const HUNDRED: PledgeDraft = {
	unit: "minutes",
	amount: "100",
	period: { kind: "calendar-year" },
	per: "member",
	proRata: "days",
	due: "even-pace",
	tolerance: "10",
	several: "greatest",
	leastOwn: 0,
	streams: [],
	assets: [],
	bankCap: "20",
	debtCap: "",
	penalty: 0,
	transfer: "pool",
	buyOut: "",
	buyOutMost: "",
	fine: "",
	fineWorkedOff: false,
	shareValue: "",
	substitutes: [],
	approver: "office",
	approvals: 1,
	noVote: false,
	noServices: false,
	graceDays: 0,
	freezeAt: "",
};

const much = (typed: string, unit: HoursUnit) => say(unit === "minutes" ? "hours-pledge-hours" : "hours-pledge-sessions", { amount: typed });

/** `100 hours a year from each member, by days, due in equal parts`. */
export function asks({ unit, amount, period, per }: PledgeDraft): string {
	const time = period.kind === "cycle" ? say("hours-pledge-cycle", { days: period.days, from: shortDay(period.from) }) : say(`hours-pledge-${period.kind}`);
	return say("hours-pledge-asks", { amount: much(amount, unit), time, per: say(`hours-pledge-${per}`) });
}

/** The rest of it, in one line: only what is out of the ordinary. */
export function terms(rules: PledgeDraft, currency: string): string {
	const of = (typed: string) => much(typed, rules.unit);
	const said = [
		say(`hours-due-${rules.due}`),
		say(`hours-rata-${rules.proRata}`),
		rules.tolerance && rules.tolerance !== "0" ? say("hours-term-tolerance", { amount: of(rules.tolerance) }) : "",
		rules.bankCap === "" ? say("hours-term-bank-all") : rules.bankCap === "0" ? say("hours-term-bank-none") : say("hours-term-bank", { amount: of(rules.bankCap) }),
		rules.debtCap ? say("hours-term-debt", { amount: of(rules.debtCap) }) : "",
		rules.freezeAt ? say("hours-term-freeze", { amount: of(rules.freezeAt) }) : "",
		rules.penalty > 0 ? say("hours-term-penalty", { penalty: rules.penalty }) : "",
		rules.leastOwn > 0 ? say("hours-term-own", { percent: String(rules.leastOwn) }) : "",
		rules.transfer === "none" ? "" : say(`hours-transfer-${rules.transfer}`),
		rules.buyOut ? say("hours-term-buy", { rate: money(rules.buyOut, currency) }) : "",
		rules.fine ? say("hours-term-fine", { amount: money(rules.fine, currency) }) : "",
		rules.shareValue ? say("hours-term-share", { amount: money(rules.shareValue, currency) }) : "",
		rules.noVote || rules.noServices ? say("hours-term-effects", { effects: list([rules.noVote ? say("hours-effect-vote") : "", rules.noServices ? say("hours-effect-services") : ""].filter(Boolean)), days: rules.graceDays }) : "",
	].filter((text) => text !== "");
	return said.join(" · ");
}
