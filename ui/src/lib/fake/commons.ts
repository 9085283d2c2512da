// The commons of the fake: three parks under one, seeds, plans and code, with the hours and money of eight years.

import type { AssetDraft, AssetKind, AssetPage, AssetRow, CommonsPage, FlowDraft, FlowLine, MemberName, PictureLine, StewardLine, YearGiven } from "$lib/bindings";
import { cents, inCents, refuse, spoken, TODAY, type Coop } from "./coop";
import { calling, dayLine, type Day } from "./workdays";

/** A thing held in common. `share` is its part of the hours; `money` what came in and went out in 2026. */
export type Asset = { id: string; told: AssetDraft; to: string | null; flows: FlowLine[]; pictures: PictureLine[]; stewards: StewardLine[]; share: number };
/** What undo brings back. */
export type Common = { assets: Asset[]; days: Day[] };

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
/** Of 2026 each year's hours, in hundredths. */
const GROWTH = [28, 31, 49, 56, 63, 79, 81, 100];
/** Of all hours those of each class, in hundredths. */
const CLASSES = [7, 28, 57, 8];

const find = (coop: Coop, id: string) => coop.common.assets.find((a) => a.id === id) ?? refuse("no-such-asset");
const name = ({ id, told }: Asset) => ({ id, name: told.name });
const parts = (coop: Coop, id: string): Asset[] => coop.common.assets.filter((a) => a.told.partOfId === id);
const family = (coop: Coop, asset: Asset): Asset[] => [asset, ...parts(coop, asset.id)];

function given(coop: Coop, assets: Asset[], year: number): YearGiven {
	const growth = GROWTH[YEARS.indexOf(year)] ?? (year === 2027 ? 14 : 0);
	const share = assets.filter((a) => a.told.from.slice(0, 4) <= String(year)).reduce((sum, a) => sum + a.share, 0);
	const classes = coop.classes.map((c, i) => ({ classId: c.id, minutes: Math.round((share * growth * (CLASSES[i] ?? 0)) / 10_000) }));
	const lines = assets.flatMap((a) => a.flows).filter((f) => f.on.startsWith(String(year)));
	const sum = (sign: number) => cents(lines.map((f) => inCents(f.amount)).filter((n) => n * sign > 0).reduce((a, b) => a + Math.abs(b), 0));
	return { year, classes: classes.filter((c) => c.minutes > 0), minutes: classes.reduce((a, c) => a + c.minutes, 0), sessions: 0, people: Math.round((share * growth) / 200_000), earned: sum(1), spent: sum(-1) };
}

export function commonsPage(coop: Coop, asked: number | null): CommonsPage {
	const year = asked ?? 2026;
	const tops = coop.common.assets.filter((a) => a.told.partOfId === null);
	const rows = tops.map((a): AssetRow => {
		const all = family(coop, a);
		const stewards = all.flatMap((b) => b.stewards).filter((s) => s.to === null || s.to >= TODAY).map((s) => s.member);
		return {
			id: a.id,
			name: a.told.name,
			kind: a.told.kind,
			state: a.to !== null && a.to < TODAY ? "over" : "now",
			about: a.told.about,
			parts: parts(coop, a.id).map(name),
			held: a.told.held,
			stewards: [...new Map(stewards.map((s) => [s.id, s])).values()],
			given: given(coop, all, year),
		};
	});
	rows.sort((a, b) => b.given.minutes - a.given.minutes);
	return { year, rows, all: given(coop, coop.common.assets, year), assets: tops.flatMap((a) => family(coop, a)).filter((a) => a.to === null || a.to >= TODAY).map(name) };
}

export function assetPage(coop: Coop, id: string): AssetPage {
	const asset = find(coop, id);
	const all = family(coop, asset);
	const whole = coop.common.assets.find((a) => a.id === asset.told.partOfId);
	const called = coop.common.days.filter((d) => all.some((a) => a.id === d.plan.assetId) && d.state === "called" && d.plan.on >= TODAY);
	return structuredClone({
		id,
		told: asset.told,
		to: asset.to,
		state: asset.to !== null && asset.to < TODAY ? "over" : "now",
		material: !["code", "designs", "knowledge", "culture"].includes(asset.told.kind),
		partOf: whole ? name(whole) : null,
		parts: parts(coop, id).map(name),
		years: YEARS.map((year) => given(coop, all, year)).filter((y) => y.minutes > 0),
		flows: [...asset.flows].reverse(),
		pictures: asset.pictures,
		stewards: asset.stewards,
		next: called.map((d) => dayLine(coop, d)),
	});
}

export function addAsset(coop: Coop, draft: AssetDraft): string {
	fitting(coop, null, draft);
	const asset: Asset = { id: coop.id(), told: draft, to: null, flows: [], pictures: [], stewards: [], share: 0 };
	coop.act("add-asset", "commons", null, { asset: draft.name, date: draft.from }, [], () => void coop.common.assets.push(asset));
	return asset.id;
}

export function changeAsset(coop: Coop, id: string, draft: AssetDraft): void {
	fitting(coop, id, draft);
	coop.act("change-asset", "commons", null, { asset: draft.name }, [], () => (find(coop, id).told = draft));
}

export function closeAsset(coop: Coop, id: string, last: string): void {
	const asset = find(coop, id);
	const called = coop.common.days.find((d) => d.plan.assetId === id && d.state === "called" && d.plan.on > last);
	if (called) return refuse("asset-day-called", { day: called.plan.on });
	coop.act("close-asset", "commons", null, { asset: asset.told.name, date: last }, [], () => (asset.to = last));
}

export function addSteward(coop: Coop, id: string, memberId: string, from: string, note: string): void {
	const [asset, member] = [find(coop, id), coop.member(memberId)];
	coop.act("add-steward", "commons", member, { asset: asset.told.name, date: from }, [], () => void asset.stewards.push(steward(coop, memberId, from, note)));
}

export function noteFlow(coop: Coop, id: string, { on, amount, spent, words }: FlowDraft): void {
	const asset = find(coop, id);
	if (inCents(amount) === 0) return refuse("flow-no-amount");
	if (on > TODAY) return refuse("day-ahead", { day: on });
	if (words.trim() === "") return refuse("text-empty");
	const line = { id: coop.id(), on, amount: spent ? `-${amount}` : amount, words, takenBack: false, boughtOut: false };
	coop.act("note-flow", "commons", null, { asset: asset.told.name, date: on, spent: spent ? "yes" : "no" }, [], () => {
		asset.flows.push(line);
		asset.flows.sort((a, b) => a.on.localeCompare(b.on));
	});
}

export function takeBackFlow(coop: Coop, flowId: string): void {
	const asset = coop.common.assets.find((a) => a.flows.some((f) => f.id === flowId)) ?? refuse("no-such-entry");
	const line = asset.flows.find((f) => f.id === flowId) ?? refuse("no-such-entry");
	coop.act("take-back-flow", "commons", null, { asset: asset.told.name, date: line.on, spent: line.amount.startsWith("-") ? "yes" : "no" }, [], () => {
		line.takenBack = true;
		asset.flows.push({ ...line, id: coop.id(), amount: cents(-inCents(line.amount)) });
	});
}

export function keepPicture(coop: Coop, id: string, words: string, on: string): void {
	const asset = find(coop, id);
	coop.act("keep-picture", "commons", null, { asset: asset.told.name }, [], () => void asset.pictures.unshift({ id: coop.id(), words, on }));
}

export function removePicture(coop: Coop, id: string): void {
	const asset = coop.common.assets.find((a) => a.pictures.some((p) => p.id === id)) ?? refuse("no-such-entry");
	coop.act("remove-picture", "commons", null, { asset: asset.told.name }, [], () => (asset.pictures = asset.pictures.filter((p) => p.id !== id)));
}

function fitting(coop: Coop, id: string | null, draft: AssetDraft): void {
	if (draft.name.trim() === "") refuse("text-empty");
	if (coop.common.assets.some((a) => a.id !== id && a.told.name === draft.name)) refuse("asset-named", { name: draft.name });
	if (id !== null && draft.partOfId === id) refuse("asset-part-of-itself");
}

function steward(coop: Coop, memberId: string, from: string, note = ""): StewardLine {
	const m = coop.member(memberId);
	const member: MemberName = { id: m.id, number: m.number, name: spoken(m) };
	return { tieId: coop.id(), member, note, from, to: null };
}

/** What Quitumbe holds in common, and its mingas. */
export function inCommon(coop: Coop, lang: string): Coop {
	const said = (en: string, es: string) => (lang === "es" ? es : en);
	const city = said("Agreement with the city, to 31 December 2035", "Convenio con el municipio, hasta el 31 de diciembre de 2035");
	const freely = said("Anyone, freely. Events of more than 50 people ask the stewards.", "Cualquiera, libremente. Para actos de más de 50 personas se pregunta a quien lo cuida.");
	const add = (kind: AssetKind, name: string, about: string, held: string, usage: string, share: number, stewards: number[], partOfId: string | null, from: string, money: [string, number][]): Asset => {
		const told: AssetDraft = { partOfId, kind, name, place: "Quitumbe, Quito", held, usage, from, about, story: "", toldBy: "" };
		const flows = money.map(([words, amount]) => ({ id: coop.id(), on: "2026-02-20", amount: cents(amount * 100), words, takenBack: false, boughtOut: false }));
		const looksAfter = stewards.map((n) => coop.members[n - 1]?.id).filter((id) => id !== undefined);
		const asset: Asset = { id: coop.id(), told, to: null, flows, pictures: [], stewards: looksAfter.map((id, i) => steward(coop, id, i === 0 ? "2021-02-06" : "2024-01-13")), share };
		coop.common.assets.push(asset);
		return asset;
	};
	const parks = add("park", said("Parks", "Parques"), "", city, freely, 0, [], null, "2019-04-12", []);
	const cuadras = add("park", "Las Cuadras", said("24 hectares in the south of Quito", "24 hectáreas en el sur de Quito"), city, freely, 216_330, [3, 8], parks.id, "2019-04-12", [
		[said("From the commons fund", "Del fondo común"), 2380],
		[said("City of Quito, water, agreement", "Municipio de Quito, agua, convenio"), 600],
		[said("Trees and seedlings", "Árboles y plántulas"), -1180],
		[said("Tools, mended and new", "Herramientas, arregladas y nuevas"), -640],
		[said("Water", "Agua"), -760],
		[said("Gate and two taps", "Puerta y dos llaves de agua"), -400],
	]);
	cuadras.told.story = said(
		"In April 2019 twelve neighbours cleared the quebrada behind the market with borrowed machetes. Polylepis, aliso and pumamaqui came from our own beds; the first 140 trees stand by the lower gate. Since then there has been a minga every first Saturday, rain or not, and the blackbirds are back.",
		"En abril de 2019 doce familias vecinas limpiaron la quebrada detrás del mercado con machetes prestados. La polylepis, el aliso y el pumamaqui salieron de nuestros propios semilleros; los primeros 140 árboles están junto a la puerta de abajo. Desde entonces hay minga cada primer sábado, llueva o no, y los mirlos han vuelto.",
	);
	cuadras.told.toldBy = "Chaska Quishpe, Patricio Lema, 2024";
	cuadras.pictures = [{ id: coop.id(), words: said("Lower gate", "Puerta de abajo"), on: "2027-02-06" }, { id: coop.id(), words: said("New gate", "Puerta nueva"), on: "2026-09-05" }];
	const ortega = add("park", "Quebrada Ortega", "", city, freely, 301_200, [5], parks.id, "2020-02-08", [[said("Alisos and stakes", "Alisos y estacas"), -1900]]);
	const carmen = add("park", "El Carmen", "", city, freely, 163_680, [5], parks.id, "2021-09-18", [[said("Benches", "Bancas"), -1500]]);
	const seeds = add("seeds", said("Seed bank", "Banco de semillas"), said("412 varieties of maize, quinoa and beans", "412 variedades de maíz, quinua y fréjol"), said("Seed pledge", "Compromiso de semillas"), "", 220_065, [4, 12], null, "2020-06-21", [[said("Exchanged", "Canje"), 4550], [said("Jars", "Frascos"), -3650]]);
	add("designs", said("Design library", "Biblioteca de diseños"), said("86 plans for tools and greenhouses", "86 planos de herramientas e invernaderos"), "Copyfair", "", 127_095, [7], null, "2021-03-06", [[said("Licences", "Licencias"), 3290], [said("Prototypes", "Prototipos"), -1250]]);
	add("code", said("Code", "Código"), said("Food box planner and water sensor", "Planificador de canastas y sensor de agua"), "Copyfair", "", 104_955, [9, 10], null, "2022-01-15", [[said("Licences", "Licencias"), 1800], [said("Server", "Servidor"), -1770]]);
	calling(coop, said, { cuadras: cuadras.id, ortega: ortega.id, carmen: carmen.id, seeds: seeds.id });
	return coop;
}
