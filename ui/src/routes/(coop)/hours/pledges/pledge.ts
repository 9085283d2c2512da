// A pledge in words, and the form it begins with.

import type { HoursUnit, PledgeDraft, PledgePreset, WorkAsset } from "$lib/bindings";
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

/** Whose rules they are: `Habitat for Humanity, two adults`. */
export const called = ({ name, whom }: PledgePreset) => (whom === "" ? name : say("hours-preset-whom", { name, whom }));

/** `100 hours a year from each member, by days, due in equal parts`. */
export function asks({ unit, amount, period, per }: Pick<PledgeDraft, "unit" | "amount" | "period" | "per">): string {
	const time = period.kind === "cycle" ? say("hours-pledge-cycle", { days: period.days, from: shortDay(period.from) }) : say(`hours-pledge-${period.kind}`);
	return say("hours-pledge-asks", { amount: much(amount, unit), time, per: say(`hours-pledge-${per}`) });
}

/** The rest of it: every term that says something, one by one. */
export function terms(rules: PledgeDraft, currency: string, assets: readonly WorkAsset[]): string[] {
	const of = (typed: string) => much(typed, rules.unit);
	const unit = rules.unit;
	return [
		say(`hours-due-${rules.due}`),
		say(`hours-rata-${rules.proRata}`),
		rules.tolerance && rules.tolerance !== "0" ? say("hours-term-tolerance", { amount: of(rules.tolerance) }) : say("hours-term-tolerance-none"),
		say(`hours-term-several-${rules.several}`),
		rules.streams.length > 0 ? say("hours-term-streams", { streams: list(rules.streams.map((stream) => say(`hours-term-stream-${stream}`))) }) : "",
		rules.assets.length > 0 ? say("hours-term-assets", { assets: list(rules.assets.map((id) => assets.find((asset) => asset.id === id)?.name ?? "").filter(Boolean)) }) : "",
		rules.leastOwn > 0 ? say("hours-term-own", { percent: String(rules.leastOwn) }) : "",
		rules.substitutes.length > 0 ? say("hours-term-substitutes", { who: list(rules.substitutes.map((who) => say(`hours-term-substitute-${who}`))) }) : say("hours-term-substitutes-none"),
		rules.bankCap === "" ? say("hours-term-bank-all") : rules.bankCap === "0" ? say("hours-term-bank-none") : say("hours-term-bank", { amount: of(rules.bankCap) }),
		rules.debtCap ? say("hours-term-debt", { amount: of(rules.debtCap) }) : "",
		rules.freezeAt ? say("hours-term-freeze", { amount: of(rules.freezeAt) }) : "",
		rules.penalty > 0 ? say("hours-term-penalty", { penalty: rules.penalty }) : "",
		rules.transfer === "none" ? say("hours-transfer-none") : say(`hours-transfer-${rules.transfer}`),
		rules.buyOut ? say("hours-term-buy", { rate: money(rules.buyOut, currency), unit, capped: rules.buyOutMost ? "yes" : "no", most: rules.buyOutMost ? of(rules.buyOutMost) : "" }) : "",
		rules.fine ? say("hours-term-fine", { amount: money(rules.fine, currency), settled: rules.fineWorkedOff ? "worked-off" : "payable" }) : "",
		rules.shareValue ? say("hours-term-share", { amount: money(rules.shareValue, currency), unit }) : "",
		rules.approver === "steward" || rules.approvals > 1 ? say("hours-term-approval", { by: rules.approver, count: rules.approvals }) : "",
		rules.noVote || rules.noServices ? say("hours-term-effects", { effects: list([rules.noVote ? say("hours-effect-vote") : "", rules.noServices ? say("hours-effect-services") : ""].filter(Boolean)), days: rules.graceDays }) : "",
	].filter((text) => text !== "");
}
