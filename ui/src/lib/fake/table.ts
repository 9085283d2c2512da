// A table to import in the fake: Padrón socios 2027, with three rows that need a look.

import type { ImportColumn, ImportMap, ImportPlan, ImportRow, ImportRows, ImportRowsQuery, ImportTable } from "$lib/bindings";
import { refuse } from "./coop";

const COLUMNS: ImportColumn[] = [
	{ head: "N°", first: "1", field: "number", asks: false, filled: 212 },
	{ head: "Apellidos", first: "ZAMBRANO NARANJO", field: "family", asks: false, filled: 212 },
	{ head: "Nombres", first: "BYRON", field: "given", asks: false, filled: 212 },
	{ head: "Tipo", first: "Fundador", field: "class", asks: false, filled: 212 },
	{ head: "F. ingreso", first: "12/04/2019", field: "joined", asks: false, filled: 211 },
	{ head: "Certificados", first: "25", field: "units", asks: false, filled: 212 },
	{ head: "Cert. aport. USD", first: "1.250,00", field: "paid", asks: false, filled: 212 },
	{ head: "Horas", first: "109,25", field: "leave-out", asks: true, filled: 212 },
	{ head: "Celular", first: "0998 412 077", field: "phone", asks: false, filled: 212 },
	{ head: "Correo", first: "", field: "email", asks: false, filled: 131 },
	{ head: "Cédula", first: "1708884412", field: "document", asks: false, filled: 212 },
	{ head: "Obs.", first: "socio fundador", field: "note", asks: false, filled: 212 },
	{ head: "Firma", first: "", field: "leave-out", asks: false, filled: 0 },
];

const CELLS = [
	["1", "Zambrano Naranjo", "Byron", "Founders", "12 Apr 2019", "25", "1,250.00", "", "+593 99 841 2077", "", "1708884412", "socio fundador", ""],
	["27", "Guamán Proaño", "Rosa", "Workers", "16 Dec 2019", "4", "200.00", "", "+593 98 730 1164", "rosa.guaman@example.org", "1714550021", "coordinadora", ""],
	["190", "Quishpe Toapanta", "Luz Marina", "Users", "1 Feb 2026", "3", "150.00", "", "+593 97 205 8831", "luzmarina.q@example.org", "1725098843", "", ""],
];

const FIELDS: ImportTable["fields"] = ["number", "name", "given", "family", "kind", "document", "born", "email", "phone", "whatsapp", "address", "sector", "class", "joined", "left", "units", "paid", "par", "operation", "effective", "note", "leave-out"];

export class Table {
	table: ImportTable = {
		fileName: "Padrón socios 2027.csv",
		encoding: "windows-1252",
		delimiter: ";",
		sheets: [],
		sheet: null,
		headLine: 2,
		columns: structuredClone(COLUMNS),
		fields: FIELDS,
		samples: CELLS.map((cells, i) => ({ line: [3, 29, 192][i] ?? 0, cells })),
		dateOrder: "day-first",
		decimal: "comma",
		skipped: [
			{ line: 1, reason: "title", text: "Padrón de socios, marzo 2027" },
			{ line: 215, reason: "total", text: "TOTAL 115.300,00" },
		],
		layout: "members",
		par: "50.00",
		parGuessed: true,
		classOfAll: null,
		joinedOfAll: null,
		keep: [],
		rowCount: 212,
		remembered: false,
		totalCheck: { line: 215, stated: "115300.00", summed: "115300.00" },
	};

	#rows: ImportRow[] = [
		{ line: 133, name: "Quishpe Acosta, Carlos", dye: 1, verdict: "error", code: "no-such-date", args: {}, column: "F. ingreso", value: "31/11/2023" },
		{ line: 141, name: "Quilumba Simbaña, Killa", dye: 3, verdict: "error", code: "no-date", args: {}, column: "F. ingreso", value: "" },
		{ line: 100, name: "Ribeiro, Beatriz", dye: 2, verdict: "doubt", code: "document-repeated", args: { with: "65" }, column: "Cédula", value: "1725098843" },
		{ line: 66, name: "Salazar Ruiz, Nina", dye: 2, verdict: "duplicate", code: "duplicate", args: { with: "64" }, column: null, value: null },
		{ line: 5, name: "Barbosa, Iracema", dye: 0, verdict: "changed", code: "changed", args: { fields: "phone" }, column: null, value: null },
		{ line: 9, name: "Conejo Benítez, Byron", dye: 0, verdict: "changed", code: "changed", args: { fields: "shares,email" }, column: null, value: null },
		{ line: 3, name: "Zambrano Naranjo, Byron", dye: 0, verdict: "same", code: "same", args: {}, column: null, value: null },
		...Array.from({ length: 205 }, (_, i): ImportRow => ({ line: 10 + i, name: ["Lema Farinango, Nina", "Nogueira, Caetano", "Marchand, Élodie"][i % 3] ?? "", dye: i % 4, verdict: "new", code: "new", args: { class: ["Founders", "Workers", "Users", "Funders"][i % 4] ?? "", joined: "2019-05-27" }, column: null, value: null })),
	];

	map(map: ImportMap): ImportTable {
		this.table = {
			...this.table,
			...map,
			dateOrder: map.dateOrder ?? "day-first",
			decimal: map.decimal ?? "comma",
			par: map.par ?? "50.00",
			parGuessed: map.par === null,
			skipped: this.table.skipped.filter(({ line }) => !map.keep.includes(line)),
			columns: this.table.columns.map((column, i) => ({ ...column, field: map.fields[i] ?? column.field, asks: column.asks && map.fields[i] === column.field })),
			fields: FIELDS,
		};
		return this.table;
	}

	plan(): ImportPlan {
		const n = (verdict: ImportRow["verdict"]) => this.#rows.filter((r) => r.verdict === verdict).length;
		return {
			counts: { rows: this.#rows.length, new: n("new"), changed: n("changed"), same: n("same"), duplicate: n("duplicate"), doubt: n("doubt"), error: n("error"), skipped: 3 },
			units: 691,
			paid: "113300.00",
			left: 13,
			toSettle: 40,
			classes: [["Fundadora", 12], ["Trabajadora", 57], ["Usuaria", 120], ["Financiadora", 20]].map(([name, members], dye) => ({ name: String(name), dye, members: Number(members), created: true })),
			par: "50.00",
			totalCheck: this.table.totalCheck,
		};
	}

	rows({ verdict, offset, limit }: ImportRowsQuery): ImportRows {
		const found = this.#rows.filter((r) => verdict === null || r.verdict === verdict);
		return { rows: found.slice(offset, offset + limit), total: found.length };
	}

	/** Any real date will do; the empty one and 31 November stay refused. */
	fix(line: number, value: string): ImportPlan {
		const row = this.#rows.find((r) => r.line === line && r.column !== null) ?? refuse("internal");
		const good = /^(0?[1-9]|[12]\d|30)\/\d{1,2}\/\d{4}$/.test(value) || row.verdict === "doubt";
		Object.assign(row, good ? { verdict: "new", code: "new", args: { class: "Workers", joined: "2023-11-30" }, column: null, value: null } : { value });
		return this.plan();
	}
}
