// The shell's part, played in the page. Vite puts it in place of `$backend` in tests and with `--mode fake`;
// a build never holds it.

import type { CoopHead, Backup, commands as shell, events as told, Fault, Lent, ListColumn, Progress, Result, Returned, Verdict } from "$lib/bindings";
import { isNoted } from "$lib/print/paper";
import { addAsset, addSteward, assetPage, changeAsset, closeAsset, commonsPage, inCommon, keepPicture, noteFlow, removePicture, takeBackFlow } from "./commons";
import { Coop, quitumbe as register, Refusal, refuse, TODAY } from "./coop";
import { admit, changeProfile, changeRecord, correctDays, doubts, endSpell, memberPage, setStanding, startSpell } from "./register";
import { addTie, apply, applyNew, approve, changeDocument, changeHousehold, closeRequest, correctStay, endStanding, endTie, eraseMember, erasePreview, foundHousehold, household, keepDocument, mergeMembers, mergePreview, moveHouse, PHOTO, setConsent, standAside } from "./life";
import { leaveCoop, leavePreview } from "./leaving";
import { certificatesPreview, doMany, exportList, households as listHouseholds, manyPreview, membersPage, printCertificates, removeList, saveList, sectors, willing } from "./list";
import { answerHours, checkHours, endWaiver, enterHours, giveHours, hoursPage, hoursTable, hoursTableTake, memberHours, memberNumbered, memberStanding, pledges, reverseHours, setPledge, takeBackGift, waitingHours, waiveHours, workAssets } from "./hours";
import { accountPage, arrearsPage, cancelCharge, payoutsPage, raiseCharges, raisePreview, receiptPage, receiptsPage, reminders, payBack, settleFromCredit, splitPayment, takePayment, voidReceipt, voidRefund } from "./payments";
import { capitalPage, ledgerPage } from "./capital";
import { inheritShares, moveShares, previewHeirs, previewReversal, previewShares, reverseShares } from "./shares";
import { addClass, addField, changeClass, changeCoop, changeField, changePerson, moveField, setTerms, settings } from "./settings";
import { creditPreview, creditShares, fineMissed, fineWorks, forgiveHours, forgivePreview, missedByMember, missedOnDay, openHours, workOffFine } from "./settling";
import { Table } from "./table";
import { callDay, callOffDay, callOffDays, changeDay, checkIn, clearAttendance, closeDay, leaveEarly, noteAbsence, pardonMissed, signUp, whoIsMeant, withdrawSignUp, workDay, workDays } from "./workdays";

/** The register, and what it holds in common. */
const quitumbe = (names: readonly string[]) => inCommon(register(names), lang);
const NAMES: Record<string, string[]> = { en: ["Founders", "Workers", "Users", "Funders"], es: ["Fundación", "Trabajo", "Uso", "Financiamiento"] };
const asked = typeof location === "undefined" ? new URLSearchParams() : new URLSearchParams(location.search);

let lang = asked.get("lang") ?? "en";
// `?coop` opens the sample at once, for pictures; `?empty` a co-op without members.
let coop: Coop | null = asked.has("coop") || asked.has("empty") ? quitumbe(NAMES[lang] ?? []) : null;
if (coop && asked.has("empty")) Object.assign(coop, { members: [], acts: [] });
if (coop && asked.has("nobody")) coop.person = null;
let columns: ListColumn[] | null = null;
let loan: Lent | null = null;
let table: Table | null = asked.has("table") ? new Table() : null;

const open = () => coop ?? refuse("no-such-file", { file: "" });
const head = (of: Coop): CoopHead => ({ ...of.head(), waitingHours: waitingHours(of) });
const chosen = () => table ?? refuse("table-empty");

let backups: Backup[] = [
	["2027-03-04T07:40:00Z", null, "daily", 6],
	["2027-03-03T07:38:00Z", null, "daily", 9],
	["2027-03-02T18:05:00Z", "MINGA-2", "by-hand", 12],
	["2027-03-02T07:41:00Z", null, "before-import", 14],
	["2027-02-28T07:36:00Z", null, "daily", 30],
	["2026-12-31T07:36:00Z", null, "daily", 88],
].map(([madeAt, place, reason, since], i) => ({ id: String(i), madeAt, place, reason, since, bytes: String(18_400_000 - i * 90_000), acts: 214 - Number(since), whole: i !== 4 }) as Backup);

/** Answers as the shell does: data, or a fault. */
async function answer<T>(work: () => T): Promise<Result<T, Fault>> {
	try {
		return { status: "ok", data: work() };
	} catch (thrown) {
		if (thrown instanceof Refusal) return { status: "error", error: thrown.fault };
		throw thrown;
	}
}
const done = <T>(work: () => T) => answer(() => (work(), null));

export const commands: typeof shell = {
	start: () =>
		answer(() => ({
			lang,
			languages: [{ code: "en", name: "English" }, { code: "es", name: "Español" }],
			recents: asked.has("fresh") ? [] : [{ path: "/coops/Quitumbe.minga", name: "Cooperativa Abierta Quitumbe", openedAt: "2027-03-03T16:00:00Z", missing: false }, { path: "/usb/Las Cuadras.minga", name: "Las Cuadras", openedAt: "2026-11-02T16:00:00Z", missing: true }],
			coop: coop ? head(coop) : null,
			trouble: null,
			version: "0.1.0",
			sampleReady: true,
		})),
	chooseLanguage: (code) => done(() => (lang = code)),
	foundCoop: ({ name, currency, lang, person, classes }) =>
		answer(() => {
			const founded = Object.assign(new Coop(), { name, currency, lang, sample: false, lastBackupAt: null });
			founded.person = { id: founded.id(), name: person };
			founded.people = [founded.person];
			founded.classes = classes.map((c) => ({ ...c, id: founded.id() }));
			founded.act("found", "coop", null, {}, [], () => {}, `${TODAY}T08:00:00Z`);
			coop = founded;
			return head(founded);
		}),
	openCoop: () => answer(() => head((coop = quitumbe(NAMES[lang] ?? [])))),
	openSample: (lang) => answer(() => head((coop = quitumbe(NAMES[lang] ?? [])))),
	closeCoop: () => done(() => (coop = null)),
	coopHead: () => answer(() => head(open())),
	settings: () => answer(() => settings(open())),
	changeCoop: (draft) => answer(() => (changeCoop(open(), draft), head(open()))),
	addClass: (draft) => done(() => addClass(open(), draft)),
	changeClass: (id, draft) => done(() => changeClass(open(), id, draft)),
	setTerms: (id, draft) => done(() => setTerms(open(), id, draft)),
	addField: (draft) => done(() => addField(open(), draft)),
	moveField: (id, down) => done(() => moveField(open(), id, down)),
	changeField: (id, draft) => done(() => changeField(open(), id, draft)),
	changePerson: (id, name, memberId, retired) => done(() => changePerson(open(), id, name, memberId, retired)),
	sitDown: (id) => answer(() => ((open().person = open().people.find((p) => p.id === id) ?? refuse("no-such-person")), head(open()))),
	addPerson: (name) =>
		answer(() => {
			const person = { id: open().id(), name };
			open().people = [...open().people, person];
			open().person = person;
			open().act("add-person", "office", null, { person: name }, [], () => {});
			return head(open());
		}),

	willing: (members) => answer(() => willing(open(), members)),
	membersPage: (query) => answer(() => membersPage(open(), query)),
	listSectors: () => answer(() => sectors(open())),
	listHouseholds: () => answer(() => listHouseholds(open())),
	listColumns: () => answer(() => columns),
	chooseColumns: (chosen) => done(() => (columns = chosen)),
	savedLists: () => answer(() => open().lists),
	saveList: (draft) => answer(() => saveList(open(), draft)),
	removeList: (id) => done(() => removeList(open(), id)),
	exportList: (list) => answer(() => exportList(open(), list)),
	manyPreview: (members, act) => answer(() => manyPreview(open(), members, act)),
	certificatesPreview: (members) => answer(() => certificatesPreview(open(), members)),
	printCertificates: (members) => answer(() => printCertificates(open(), members)),
	doMany: (members, act) => done(() => doMany(open(), members, act)),
	memberPage: (id, asOf) => answer(() => memberPage(open(), id, asOf)),
	admitMember: (draft) => answer(() => admit(open(), draft)),
	changeProfile: (id, profile) => done(() => changeProfile(open(), id, profile)),
	doubts: (draft) => answer(() => doubts(open(), draft)),
	changeRecord: (id, kind, folio) => done(() => changeRecord(open(), id, kind, folio)),
	correctSpell: (id, spellId, draft) => done(() => correctDays(open(), id, spellId, draft)),
	correctStanding: (id, standingId, draft) => done(() => correctDays(open(), id, standingId, draft)),
	startSpell: (id, classId, from, decision) => done(() => startSpell(open(), id, classId, from, decision)),
	endSpell: (id, spellId, draft) => done(() => endSpell(open(), id, spellId, draft)),
	applyNew: (draft) => answer(() => applyNew(open(), draft)),
	apply: (id, classId, on) => done(() => apply(open(), id, classId, on)),
	approve: (id, draft) => done(() => approve(open(), id, draft)),
	closeRequest: (id, draft) => done(() => closeRequest(open(), id, draft)),
	readmit: (id, draft) => done(() => approve(open(), id, draft, "readmit")),
	standAside: (id, draft) => done(() => standAside(open(), id, draft)),
	endStanding: (id, draft) => done(() => endStanding(open(), id, draft)),
	noteDeath: (id, on) => done(() => setStanding(open(), id, "death", on, null)),
	addTie: (id, draft) => done(() => addTie(open(), id, draft)),
	endTie: (tieId, last) => done(() => endTie(open(), tieId, last)),
	leavePreview: (id, draft) => answer(() => leavePreview(open(), id, draft)),
	leaveCoop: (id, draft) => done(() => leaveCoop(open(), id, draft)),
	findHouseholds: (text) => answer(() => open().homes.filter(({ number, home }) => text.toLowerCase().split(/\s+/).every((word) => `${number} ${home.name} ${home.address}`.toLowerCase().includes(word))).slice(0, 12).map((home) => household(open(), home))),
	households: () => answer(() => open().homes.map((home) => household(open(), home))),
	foundHousehold: (id, home, from) => done(() => foundHousehold(open(), id, home, from)),
	changeHousehold: (id, home) => done(() => changeHousehold(open(), id, home)),
	moveHouse: (id, householdId, from) => done(() => moveHouse(open(), id, householdId, from)),
	correctStay: (id, stayId, draft) => done(() => correctStay(open(), id, stayId, draft)),
	keepDocument: (id, draft) => answer(() => (keepDocument(open(), id, draft), true)),
	saveDocument: () => answer(() => ({ path: "/coops/Carta.pdf", missing: "" })),
	changeDocument: (id, name, closed) => done(() => changeDocument(open(), id, { name, closed })),
	removeDocument: (id) => done(() => changeDocument(open(), id, null)),
	memberPhoto: (id) => answer(() => (open().member(id).documents.some((d) => d.kind === "photo") ? PHOTO : null)),
	documentPicture: (documentId) => answer(() => (open().members.some((m) => m.documents.some((d) => d.id === documentId && d.kind === "photo")) ? PHOTO : null)),
	setConsent: (id, kind, given, on) => done(() => setConsent(open(), id, kind, given, on)),
	mergePreview: (id, otherId) => answer(() => mergePreview(open(), id, otherId)),
	mergeMembers: (id, otherId) => done(() => mergeMembers(open(), id, otherId)),
	erasePreview: (id) => answer(() => erasePreview(open(), id)),
	eraseMember: (id) => done(() => eraseMember(open(), id)),
	hoursPage: (asOf) => answer(() => hoursPage(open(), asOf)),
	memberHours: (id, asOf) => answer(() => memberHours(open(), id, asOf)),
	workAssets: () => answer(() => (open(), workAssets())),
	memberNumbered: (number) => answer(() => memberNumbered(open(), number)),
	memberStanding: (id, asOf) => answer(() => memberStanding(open(), id, asOf)),
	hoursUnits: () => answer(() => (open(), ["minutes" as const])),
	checkHours: (draft) => answer(() => checkHours(open(), draft)),
	enterHours: (draft) => done(() => enterHours(open(), draft)),
	approveHours: (ids) => answer(() => answerHours(open(), ids, "approved")),
	declineHours: (ids) => answer(() => answerHours(open(), ids, "declined")),
	reverseHours: (id) => done(() => reverseHours(open(), id)),
	giveHours: (draft) => done(() => giveHours(open(), draft)),
	waiveHours: (id, draft) => done(() => waiveHours(open(), id, draft)),
	endWaiver: (id, to) => done(() => endWaiver(open(), id, to)),
	takeBackGift: (id) => done(() => takeBackGift(open(), id)),
	buyOutHours: () => done(() => refuse("buy-out-off")),
	forgivePreview: (id, _on, most) => answer(() => forgivePreview(open(), id, most)),
	forgiveHours: (id, on, most, decision) => done(() => forgiveHours(open(), id, on, most, decision)),
	missedOnDay: (id) => answer(() => missedOnDay(open(), id)),
	missedByMember: (id) => answer(() => missedByMember(open(), id)),
	fineMissed: (ids, due) => done(() => fineMissed(open(), ids, due)),
	fineWorks: (id) => answer(() => fineWorks(open(), id)),
	workOffFine: (id) => done(() => workOffFine(open(), id)),
	creditPreview: (of) => answer(() => creditPreview(open(), of)),
	creditShares: (of) => done(() => creditShares(open(), of)),
	openHours: (on, _unit, stood) => done(() => openHours(open(), on, stood)),
	pledges: () => answer(() => pledges(open())),
	hoursTable: () => answer(() => (open(), hoursTable())),
	hoursTableTake: (good, doubtful) => done(() => hoursTableTake(open(), good, doubtful)),
	setPledge: (classIds, from, rules) => done(() => setPledge(open(), classIds, from, rules)),
	previewShares: (id, draft) => answer(() => previewShares(open(), id, draft)),
	moveShares: (id, draft) => done(() => moveShares(open(), id, draft)),
	previewHeirs: (id, heirs, on) => answer(() => previewHeirs(open(), id, heirs, on)),
	inheritShares: (id, heirs, on) => done(() => inheritShares(open(), id, heirs, on)),
	capitalPage: () => answer(() => capitalPage(open())),
	ledgerPage: (query) => answer(() => ledgerPage(open(), query)),
	exportLedger: ({ form }) => answer(() => ({ path: `/coops/Ledger-${TODAY}.${form}`, missing: "" })),
	previewReversal: (id, entryId) => answer(() => previewReversal(open(), id, entryId)),
	reverseShares: (id, entryId, why, decision) => done(() => reverseShares(open(), id, entryId, why, decision)),

	arrearsPage: (query) => answer(() => arrearsPage(open(), query)),
	exportArrears: ({ form }) => answer(() => ({ path: `/coops/Arrears-${TODAY}.${form}`, missing: "" })),
	exportReceipts: ({ form }) => answer(() => ({ path: `/coops/Receipts-${TODAY}.${form}`, missing: "" })),
	payoutsPage: () => answer(() => payoutsPage(open())),
	receiptsPage: (query) => answer(() => receiptsPage(open(), query)),
	receiptPage: (id) => answer(() => receiptPage(open(), id)),
	accountPage: (id, asOf) => answer(() => accountPage(open(), id, asOf)),
	reminders: (members, at) => answer(() => reminders(open(), members, at)),
	raisePreview: (draft) => answer(() => raisePreview(open(), draft)),
	raiseCharges: (draft) => done(() => raiseCharges(open(), draft)),
	cancelCharge: (id, why) => done(() => cancelCharge(open(), id, why)),
	splitPayment: (query) => answer(() => splitPayment(open(), query)),
	takePayment: (draft) => answer(() => takePayment(open(), draft)),
	voidReceipt: (id, why) => done(() => voidReceipt(open(), id, why)),
	payBack: (draft) => answer(() => payBack(open(), draft)),
	voidRefund: (id) => done(() => voidRefund(open(), id)),
	settleFromCredit: (id) => done(() => settleFromCredit(open(), id)),

	commonsPage: (year) => answer(() => commonsPage(open(), year)),
	assetPage: (id) => answer(() => assetPage(open(), id)),
	addAsset: (draft) => answer(() => addAsset(open(), draft)),
	changeAsset: (id, draft) => done(() => changeAsset(open(), id, draft)),
	closeAsset: (id, last) => done(() => closeAsset(open(), id, last)),
	addSteward: (id, memberId, from, note) => done(() => addSteward(open(), id, memberId, from, note)),
	noteFlow: (id, draft) => done(() => noteFlow(open(), id, draft)),
	takeBackFlow: (flowId) => done(() => takeBackFlow(open(), flowId)),
	keepPicture: (id, words, on) => answer(() => (keepPicture(open(), id, words, on), true)),
	picture: () => answer(() => PHOTO),
	removePicture: (id) => done(() => removePicture(open(), id)),
	workDays: (from, to) => answer(() => workDays(open(), from, to)),
	workDay: (id) => answer(() => workDay(open(), id)),
	callDay: (draft, repeat) => answer(() => callDay(open(), draft, repeat)),
	changeDay: (id, draft) => done(() => changeDay(open(), id, draft)),
	callOffDay: (id) => done(() => callOffDay(open(), id)),
	callOffDays: (id) => answer(() => callOffDays(open(), id)),
	signUp: (id, members) => done(() => signUp(open(), id, members)),
	withdrawSignUp: (id, member) => done(() => withdrawSignUp(open(), id, member)),
	whoIsMeant: (id, text) => answer(() => whoIsMeant(open(), id, text)),
	checkIn: (id, arrivals) => done(() => checkIn(open(), id, arrivals)),
	noteAbsence: (id, member, presence) => done(() => noteAbsence(open(), id, member, presence)),
	leaveEarly: (id, member, at) => done(() => leaveEarly(open(), id, member, at)),
	clearAttendance: (id, member) => done(() => clearAttendance(open(), id, member)),
	pardonMissed: (id, member, pardon, reason) => done(() => pardonMissed(open(), id, member, pardon, reason)),
	closeDay: (id) => done(() => closeDay(open(), id)),
	saveCalendar: () => answer(() => ({ path: "/coops/Mingas.ics", missing: "" })),

	importChoose: () => answer(() => (table = new Table()).table),
	importRead: (options) => answer(() => Object.assign(chosen().table, options)),
	importMap: (map) => answer(() => chosen().map(map)),
	importCheck: () => answer(() => chosen().plan()),
	importRows: (query) => answer(() => chosen().rows(query)),
	importFix: (line, _column, value) => answer(() => chosen().fix(line, value)),
	importTake: (acceptGood, acceptDoubtful) =>
		answer(() => {
			const { counts } = chosen().plan();
			const out = counts.error + (acceptDoubtful ? 0 : counts.doubt);
			if (out > 0 && !acceptGood) return refuse("import-held-back", { rows: String(out) });
			open().act("import", "members", null, { new: String(counts.new), changed: String(counts.changed), entries: String(counts.new), classes: "0" }, [], () => {});
			return { new: counts.new, changed: counts.changed, entries: counts.new, rejectedFile: out > 0 ? "/coops/Padrón socios 2027, rejected.csv" : null };
		}),
	importStop: () => done(() => (table = null)),

	historyPage: ({ noun, personId, memberId, search, before, limit }) =>
		answer(() => {
			const name = open().people.find((p) => p.id === personId)?.name;
			const sought = search.toLowerCase();
			const found = open().acts.filter(
				(a) => (!noun || a.noun === noun) && (!name || a.actor === name) && (!memberId || a.touched.includes(memberId)) && (sought === "" || Object.values(a.args).some((v) => v.toLowerCase().includes(sought))),
			);
			const older = found.filter((a) => before === null || a.seq < before).reverse();
			const nouns = [...new Set(open().acts.map((a) => a.noun))];
			return { acts: older.slice(0, limit), more: older.length > limit, byNoun: nouns.map((n) => ({ noun: n, acts: open().acts.filter((a) => a.noun === n).length })) };
		}),
	actDetail: (seq) => answer(() => ({ changes: open().acts[seq - 1]?.changes ?? [], seal: "b3:9f2c" })),
	knownAfter: (seq) =>
		answer(() => {
			const now = head(open());
			const known = (members: number) => ({ members, units: 1116, paid: "55275.00", classes: now.classes.map((c) => ({ id: c.id, name: c.name, members: c.members })) });
			return { on: open().acts[seq - 1]?.at.slice(0, 10) ?? TODAY, then: known(now.memberCount - 1), now: known(now.memberCount) };
		}),
	undo: (seq) => answer(() => open().undo(seq)),
	redo: () => answer(() => open().redo()),
	verify: () => answer((): Verdict => ({ whole: true, acts: open().acts.length, seconds: "0.3", findings: [], checkedAt: `${TODAY}T08:55:00Z` })),

	backups: () => answer(() => ({ backups, lastAt: backups[0]?.madeAt ?? null })),
	makeBackup: (choosePlace) =>
		answer(() => {
			const made: Backup = { id: String(backups.length), madeAt: `${TODAY}T08:58:00Z`, place: choosePlace ? "MINGA-2" : null, bytes: "18450000", reason: "by-hand", acts: open().acts.length, since: 0, whole: true };
			backups = [made, ...backups];
			open().lastBackupAt = made.madeAt;
			return made;
		}),
	chooseBackup: () => answer((): Backup => ({ id: "/usb/quitumbe.minga", madeAt: `${TODAY}T08:12:00Z`, place: "/usb", bytes: "18450000", reason: "by-hand", acts: open().acts.length - 2, since: 2, whole: true })),
	restoreFromFile: () => answer(() => head((coop = quitumbe(NAMES[lang] ?? [])))),
	restoreBackup: () => answer(() => head((coop = quitumbe(NAMES[lang] ?? [])))),
	lent: () => answer(() => loan),
	lend: (personId) =>
		answer(() => {
			const person = open().people.find((p) => p.id === personId)?.name ?? "";
			loan = { person, here: false, at: `${TODAY}T08:59:00Z` };
			open().act("lend", "safety", null, { person }, [], () => {});
			return head(open());
		}),
	compareCopy: () =>
		answer((): Returned => {
			const [ours, theirs] = [open().acts.slice(-1), open().acts.slice(-4, -1)].map((acts) => acts.reverse());
			return { path: "/usb/Quitumbe.minga", fileName: "Quitumbe.minga", relation: "diverged", ours: ours ?? [], oursCount: 1, theirs: theirs ?? [], theirsCount: 3 };
		}),
	takeBack: () => answer(() => ((loan = null), head(open()))),
	printPaper: ({ what }) =>
		answer(() => {
			const member = "memberId" in what && what.memberId ? open().member(what.memberId) : null;
			if (isNoted(what.paper)) open().act("print-paper", "papers", member, { kind: what.paper }, [], () => {}, `${TODAY}T08:57:00Z`);
			return { path: `/coops/${what.paper}.pdf`, missing: "" };
		}),
	letterStart: () => answer(() => ({ greeting: "Dear {name},", blanks: ["{name}", "{given}", "{number}", "{classes}", "{sector}", "{shares}", "{paid}", "{owed}"] })),
};

const silent = { listen: async (_heard: (event: { payload: Progress }) => void) => () => {} };
export const events = { progress: silent } as unknown as typeof told;
