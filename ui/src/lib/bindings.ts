// The contract between the window and the shell, in the shape tauri-specta generates it: the generated
// file takes this one's place under the same names. Amounts are decimal strings ("1250.00"), dates
// "2026-11-23", instants RFC 3339, ids UUIDs; no 64-bit integer crosses.

import { invoke as TAURI_INVOKE } from "@tauri-apps/api/core";
import { listen as TAURI_LISTEN, type EventCallback, type UnlistenFn } from "@tauri-apps/api/event";

export const commands = {
	// The office -------------------------------------------------------------------------------------

	/** What the first screen needs; `coop` when a co-op is open already. */
	start: () => typed<Start, Fault>(TAURI_INVOKE("start")),
	/** Remembers the window's language. */
	chooseLanguage: (lang: string) => typed<null, Fault>(TAURI_INVOKE("choose_language", { lang })),
	/** Asks where to keep a new co-op and founds it there; null when the dialog was left. */
	foundCoop: (coop: NewCoop) => typed<CoopHead | null, Fault>(TAURI_INVOKE("found_coop", { coop })),
	/** Opens a file, or asks which; null when the dialog was left. */
	openCoop: (path: string | null) => typed<CoopHead | null, Fault>(TAURI_INVOKE("open_coop", { path })),
	/** Opens a fresh sample co-op in a temporary folder. */
	openSample: (lang: string) => typed<CoopHead, Fault>(TAURI_INVOKE("open_sample", { lang })),
	/** Back to the first screen. */
	closeCoop: () => typed<null, Fault>(TAURI_INVOKE("close_coop")),
	/** The open co-op, as it stands after the last act. */
	coopHead: () => typed<CoopHead, Fault>(TAURI_INVOKE("coop_head")),
	/** Names the co-op anew, or changes the language of its papers. */
	changeCoop: (name: string, lang: string) => typed<CoopHead, Fault>(TAURI_INVOKE("change_coop", { name, lang })),
	/** Says who is at the keyboard; every act after this carries that person. */
	sitDown: (personId: string) => typed<CoopHead, Fault>(TAURI_INVOKE("sit_down", { personId })),
	/** Someone joins the office, and sits down. */
	addPerson: (name: string) => typed<CoopHead, Fault>(TAURI_INVOKE("add_person", { name })),

	// Members and shares -----------------------------------------------------------------------------

	/** A window of rows of the register; counts and totals are over all rows that match. */
	membersPage: (query: MembersQuery) => typed<MembersPage, Fault>(TAURI_INVOKE("members_page", { query })),
	/** Everything about one member as of a day (null: today). */
	memberPage: (id: string, asOf: string | null) => typed<MemberPage, Fault>(TAURI_INVOKE("member_page", { id, asOf })),
	/** Admits a member; the id. */
	admitMember: (draft: MemberDraft) => typed<string, Fault>(TAURI_INVOKE("admit_member", { draft })),
	/** Changes a member's particulars. */
	changeProfile: (id: string, profile: Profile) => typed<null, Fault>(TAURI_INVOKE("change_profile", { id, profile })),
	/** Writes a leave, a suspension, an exit, .. from a day, to a day or open. */
	setStanding: (id: string, kind: StandingKind, from: string, to: string | null) => typed<null, Fault>(TAURI_INVOKE("set_standing", { id, kind, from, to })),
	/** A member enters a class. */
	startSpell: (id: string, classId: string, from: string) => typed<null, Fault>(TAURI_INVOKE("start_spell", { id, classId, from })),
	/** A member's time in a class ends; `to` is the last day. */
	endSpell: (id: string, spellId: string, to: string) => typed<null, Fault>(TAURI_INVOKE("end_spell", { id, spellId, to })),
	/** Adds a line to the share ledger. */
	moveShares: (id: string, draft: ShareDraft) => typed<null, Fault>(TAURI_INVOKE("move_shares", { id, draft })),

	// Import -----------------------------------------------------------------------------------------

	/** Asks for a table and reads it; null when the dialog was left. */
	importChoose: () => typed<ImportTable | null, Fault>(TAURI_INVOKE("import_choose")),
	/** Reads the chosen table again, another way. */
	importRead: (options: ImportOptions) => typed<ImportTable, Fault>(TAURI_INVOKE("import_read", { options })),
	/** Says which column is what; the samples follow. */
	importMap: (map: ImportMap) => typed<ImportTable, Fault>(TAURI_INVOKE("import_map", { map })),
	/** The dry run: nothing is kept. */
	importCheck: () => typed<ImportPlan, Fault>(TAURI_INVOKE("import_check")),
	/** A window of checked rows, what needs a look first. */
	importRows: (query: ImportRowsQuery) => typed<ImportRows, Fault>(TAURI_INVOKE("import_rows", { query })),
	/** Types another value into a cell, for this import only, and checks again. */
	importFix: (line: number, column: string, value: string) => typed<ImportPlan, Fault>(TAURI_INVOKE("import_fix", { line, column, value })),
	/** Takes the rows in, as one act. */
	importTake: (acceptGood: boolean, acceptDoubtful: boolean) => typed<ImportDone, Fault>(TAURI_INVOKE("import_take", { acceptGood, acceptDoubtful })),
	/** Stops whatever the import is doing and lets the table go. */
	importStop: () => typed<null, Fault>(TAURI_INVOKE("import_stop")),

	// History ----------------------------------------------------------------------------------------

	/** Acts, newest first. */
	historyPage: (query: HistoryQuery) => typed<HistoryPage, Fault>(TAURI_INVOKE("history_page", { query })),
	/** What an act changed, field by field, and its seal. */
	actDetail: (seq: number) => typed<ActDetail, Fault>(TAURI_INVOKE("act_detail", { seq })),
	/** Takes an act back (null: the last that can be). */
	undo: (seq: number | null) => typed<ActLabel, Fault>(TAURI_INVOKE("undo", { seq })),
	/** Does the act last taken back once more. */
	redo: () => typed<ActLabel, Fault>(TAURI_INVOKE("redo")),
	/** Checks the whole file: its acts, its chain, its sums. */
	verify: () => typed<Verdict, Fault>(TAURI_INVOKE("verify")),

	// Backups and papers -----------------------------------------------------------------------------

	/** Every backup of this co-op that this computer knows. */
	backups: () => typed<Backups, Fault>(TAURI_INVOKE("backups")),
	/** Makes a backup, opens and checks it; null when a place was asked for and the dialog left. */
	makeBackup: (choosePlace: boolean) => typed<Backup | null, Fault>(TAURI_INVOKE("make_backup", { choosePlace })),
	/** Puts a backup back; the present is kept as a backup first. */
	restoreBackup: (id: string) => typed<CoopHead, Fault>(TAURI_INVOKE("restore_backup", { id })),
	/** Asks where to, and writes a paper; null when the dialog was left. */
	printPaper: (paper: PaperDraft) => typed<Printed | null, Fault>(TAURI_INVOKE("print_paper", { paper })),
};

export const events = {
	/** How far long work has come. */
	progress: on<Progress>("progress"),
};

/** A name and a person's place in the office. */
export type Person = { id: string; name: string };

/**
 * What an act is called: a message of journal.ftl (`journal-OP`) and its arguments. They cross unworded:
 * dates ISO, counts as digits, `fields` as comma-separated words of ProfileField; names as they stand.
 */
export type ActLabel = { seq: number; key: string; args: Record<string, string> };

/** What went wrong: a message of errors.ftl (`error-CODE`, with `.safe` and `.do`) and its arguments. */
export type Fault = { code: string; args: Record<string, string> };

export type Language = { code: string; name: string };

export type Recent = { path: string; name: string; openedAt: string; missing: boolean };

export type Start = { lang: string; languages: Language[]; recents: Recent[]; coop: CoopHead | null; version: string; sampleReady: boolean };

/** `dye` is which of the eight weaves (0 to 7); `par` the par value of a share. */
export type NewClass = { name: string; dye: number; par: string };

export type NewCoop = { name: string; currency: string; lang: string; person: string; classes: NewClass[] };

/** `members` counts who belongs today; `par` is today's. */
export type ClassHead = { id: string; name: string; dye: number; members: number; par: string };

export type CoopHead = {
	name: string;
	currency: string;
	/** Decimals of the currency's minor unit. */
	decimals: number;
	lang: string;
	fileName: string;
	readOnly: boolean;
	today: string;
	headSeq: number;
	/** Who belongs today, former members left out. */
	memberCount: number;
	classes: ClassHead[];
	/** Who is at the keyboard; null until somebody sat down. */
	person: Person | null;
	people: Person[];
	undo: ActLabel | null;
	redo: ActLabel | null;
	lastBackupAt: string | null;
	sample: boolean;
};

export type MemberKind = "person" | "organisation";
export type StatusKind = "applicant" | "probation" | "member" | "on-leave" | "suspended" | "former" | "not-yet";
export type StandingKind = "application" | "probation" | "leave" | "suspension" | "exit";
export type EntryKind = "subscribe" | "pay" | "transfer-in" | "transfer-out" | "redeem" | "cancel" | "reverse";
export type MembersSort = "number" | "name" | "class" | "status" | "since" | "units" | "paid";

export type MembersQuery = {
	search: string;
	classId: string | null;
	status: StatusKind | null;
	sort: MembersSort;
	descending: boolean;
	offset: number;
	limit: number;
	asOf: string | null;
};

export type MemberRow = {
	id: string;
	number: number;
	/** As a list is sorted: `Quispe, María`. */
	listed: string;
	kind: MemberKind;
	/** Class ids, in the co-op's order. */
	classes: string[];
	status: StatusKind;
	since: string | null;
	left: string | null;
	units: number;
	paid: string;
};

export type MemberTotals = {
	members: number;
	/** Members, on probation, on leave or suspended. */
	belonging: number;
	onLeave: number;
	former: number;
	units: number;
	paid: string;
	/** Shares of former members. */
	toSettle: number;
};

export type ClassCount = { classId: string; members: number };

export type MembersPage = {
	rows: MemberRow[];
	/** Rows that match. */
	total: number;
	/** Over the rows that match. */
	totals: MemberTotals;
	/** Rows that match search and status, by class, whatever class is chosen. */
	counts: ClassCount[];
	/** The same, of every class. */
	all: number;
};

export type Document = { kind: string; country: string; number: string };

/** Empty strings where nothing is known. */
export type Profile = {
	given: string;
	family: string;
	document: Document | null;
	born: string | null;
	phone: string;
	whatsapp: string;
	email: string;
	address: string;
	sector: string;
	note: string;
};

/** `number` null: the next free one. `from`: the first day in the class. Shares: none when null. */
export type MemberDraft = {
	number: number | null;
	kind: MemberKind;
	profile: Profile;
	classId: string;
	from: string;
	shares: FirstShares | null;
};

export type FirstShares = { units: number; paid: string };

/** Units and paid as the form asks for them, never below zero: the kind gives the direction. */
export type ShareDraft = { classId: string; kind: EntryKind; units: number; paid: string; on: string };

export type Status = { kind: StatusKind; since: string | null; until: string | null };

export type Spell = { id: string; classId: string; from: string; to: string | null };

export type Standing = { id: string; kind: StandingKind; from: string; to: string | null };

/** Signed: what a line takes is below zero. `value` is units at par. */
export type ShareLine = { id: string; on: string; kind: EntryKind; classId: string; units: number; paid: string; par: string; value: string };

export type Neighbour = { id: string; number: number; name: string };

export type MemberPage = {
	id: string;
	number: number;
	folio: string | null;
	kind: MemberKind;
	/** As it is said: `María Quispe`. */
	name: string;
	profile: Profile;
	status: Status;
	since: string | null;
	left: string | null;
	/** Classes held on the day; of a former member, those held last. */
	classes: string[];
	spells: Spell[];
	standings: Standing[];
	entries: ShareLine[];
	units: number;
	paid: string;
	/** What the shares are worth at par. */
	subscribed: string;
	/** The latest acts about this member. */
	timeline: ActLine[];
	acts: number;
	previous: Neighbour | null;
	next: Neighbour | null;
};

export type ImportLayout = "members" | "movements";
export type DateOrder = "day-first" | "month-first";
export type DecimalMark = "comma" | "point";
export type RowVerdict = "new" | "changed" | "same" | "duplicate" | "doubt" | "error";

export type ImportColumn = {
	head: string;
	/** The first filled cell, as the file has it. */
	first: string;
	field: ImportField;
	/** Its cells can be read in more than one way, or its meaning is a guess: somebody should look. */
	asks: boolean;
	/** How many rows have something here. */
	filled: number;
};

export type ImportField =
	| "number" | "name" | "given" | "family" | "kind" | "document" | "born" | "email" | "phone" | "whatsapp" | "address"
	| "sector" | "class" | "joined" | "left" | "units" | "paid" | "par" | "operation" | "effective" | "note" | "leave-out";

/** Why a line is not a row. */
export type SkipReason = "blank" | "title" | "total" | "heads-again" | "footnote";

/** Cells as Minga reads them, one a column; empty where it reads nothing. */
export type ImportSample = { line: number; cells: string[] };

export type SkippedLine = { line: number; reason: SkipReason; text: string };

/** A total line of the file against the rows: both in the co-op's money. */
export type TotalCheck = { line: number; stated: string; summed: string };

export type ImportTable = {
	fileName: string;
	/** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`; null for a workbook. */
	encoding: string | null;
	/** `,` `;` tab or `|`; null for a workbook. */
	delimiter: string | null;
	sheets: string[];
	sheet: string | null;
	headLine: number;
	columns: ImportColumn[];
	/** Every field a column may be, in order. */
	fields: ImportField[];
	samples: ImportSample[];
	dateOrder: DateOrder;
	decimal: DecimalMark;
	skipped: SkippedLine[];
	layout: ImportLayout;
	/** The par value in use. */
	par: string | null;
	parGuessed: boolean;
	/** The class of everyone, where no column tells it. */
	classOfAll: string | null;
	/** The day of joining of everyone whose row does not tell it. */
	joinedOfAll: string | null;
	/** Lines read though they look like a title or a total. */
	keep: number[];
	rowCount: number;
	/** The choices come from an earlier table like this one. */
	remembered: boolean;
	totalCheck: TotalCheck | null;
};

/** Null: let Minga find out. */
export type ImportOptions = { encoding: string | null; delimiter: string | null; sheet: string | null };

export type ImportMap = {
	/** A field's word for each column, in order. */
	fields: ImportField[];
	/** Null: find out. */
	dateOrder: DateOrder | null;
	decimal: DecimalMark | null;
	layout: ImportLayout;
	/** Null: guess it. */
	par: string | null;
	classOfAll: string | null;
	joinedOfAll: string | null;
	keep: number[];
};

export type ImportCounts = { rows: number; new: number; changed: number; same: number; duplicate: number; doubt: number; error: number; skipped: number };

/** `created`: the class does not exist yet and comes with the import. */
export type ImportClass = { name: string; dye: number; members: number; created: boolean };

export type ImportPlan = {
	counts: ImportCounts;
	units: number;
	paid: string;
	/** Members who come in as former. */
	left: number;
	toSettle: number;
	classes: ImportClass[];
	par: string | null;
	totalCheck: TotalCheck | null;
};

export type ImportRowsQuery = { verdict: RowVerdict | null; offset: number; limit: number };

/**
 * Doubts and errors: `import-reason-CODE` of import-reasons.ftl. The other verdicts carry their own word as
 * code, for `import-row-CODE` of import.ftl: `new` {class, joined}, `changed` {fields: comma-separated words
 * of ProfileField, `class` or `shares`}, `duplicate` {with}. `column` and `value`: the cell it speaks of.
 */
export type ImportRow = {
	line: number;
	name: string;
	dye: number | null;
	verdict: RowVerdict;
	code: string;
	args: Record<string, string>;
	column: string | null;
	value: string | null;
};

export type ImportRows = { rows: ImportRow[]; total: number };

export type ImportDone = { new: number; changed: number; entries: number; rejectedFile: string | null };

export type HistoryQuery = {
	noun: string | null;
	/** Acts of one person of the office. */
	personId: string | null;
	/** Acts that touched one member. */
	memberId: string | null;
	search: string;
	/** Only acts before this number; null: from the newest. */
	before: number | null;
	limit: number;
};

export type ActLink = { noun: string; id: string; label: string };

export type ActState = "standing" | "undone";

export type ActLine = {
	seq: number;
	at: string;
	/** Empty once erased. */
	actor: string;
	/** As in ActLabel. */
	key: string;
	args: Record<string, string>;
	/** People and things the sentence names; `label` stands in it word for word. */
	links: ActLink[];
	noun: string;
	state: ActState;
	/** The act this one takes back or does again. */
	undoes: number | null;
	undoable: boolean;
};

export type NounCount = { noun: string; acts: number };

export type HistoryPage = { acts: ActLine[]; more: boolean; byNoun: NounCount[] };

/**
 * One value that an act changed, as the file keeps it: `field` a column or a part of a profile
 * (`contact.phone`), money in minor units. `label` says whose value it is. Null: nothing there.
 */
export type Change = { table: string; label: string; field: string; before: string | null; after: string | null };

export type ActDetail = { changes: Change[]; seal: string };

/** Worded by errors.ftl (`error-CODE`) as a Fault is. */
export type Finding = { code: string; args: Record<string, string> };

/** `seconds` as a decimal string. */
export type Verdict = { whole: boolean; acts: number; seconds: string; findings: Finding[]; checkedAt: string };

export type BackupReason = "by-hand" | "daily" | "before-import" | "before-migration" | "before-restore";

export type Backup = {
	id: string;
	madeAt: string;
	/** A folder outside Minga's own, or null for this computer's. */
	place: string | null;
	/** Bytes, as a string: files outgrow 32 bits. */
	bytes: string;
	reason: BackupReason;
	/** Acts it holds. */
	acts: number;
	/** Acts made since that restoring would set aside. */
	since: number;
	whole: boolean;
};

export type Backups = { backups: Backup[]; lastAt: string | null };

export type PaperKind = "register" | "certificate";
export type PaperSize = "a4" | "letter";

export type PaperDraft = { paper: PaperKind; memberId: string | null; size: PaperSize; asOf: string | null };

export type Printed = { path: string };

export type Work = "reading" | "checking" | "importing" | "verifying" | "backing-up" | "printing";

/** `total` zero: not known yet. */
export type Progress = { work: Work; done: number; total: number };

export type Result<T, E> = { status: "ok"; data: T } | { status: "error"; error: E };

async function typed<T, E>(result: Promise<T>): Promise<Result<T, E>> {
	try {
		return { status: "ok", data: await result };
	} catch (error) {
		if (error instanceof Error) throw error;
		return { status: "error", error: error as E };
	}
}

function on<T>(name: string) {
	return { listen: (heard: EventCallback<T>): Promise<UnlistenFn> => TAURI_LISTEN(name, heard) };
}
