// The pages' state against the fake co-op: what a person does, and what then shows.

import { commands } from "$backend";
import { beforeEach, describe, expect, test } from "vitest";
import type { MembersQuery } from "$lib/bindings";
import { noFilter } from "../members/filter";
import { Register } from "../../routes/(coop)/members/register.svelte";
import { Wizard } from "../../routes/import/wizard.svelte";
import { ask, faultOf, Refused } from "../office/ask";
import { office } from "../office/office.svelte";

beforeEach(async () => {
	await office.open();
	office.take(await ask(commands.openSample("en")));
});

describe("the register", () => {
	test("sums over all rows, though it fetched only the first", async () => {
		const register = new Register();
		await register.renew();
		expect(register.total).toBe(212);
		expect(register.row(99)).toBeDefined();
		expect(register.row(211)).toBeUndefined();
		expect(register.answer?.totals.members).toBe(212);
	});

	test("fetches the rows that come into view", async () => {
		const register = new Register();
		await register.renew();
		register.need(195, 211);
		await expect.poll(() => register.row(211)).toBeDefined();
	});

	test("finds a name without its accents, and counts by class", async () => {
		const register = new Register();
		register.filter.search = "nusta";
		await register.renew();
		expect(register.total).toBeGreaterThan(0);
		expect(register.row(0)?.listed).toContain("Ñusta");
		expect(register.answer?.counts.reduce((sum, c) => sum + c.members, 0)).toBeGreaterThanOrEqual(register.total);
	});

	test("sorts by a head, and the other way by the same head again", () => {
		const register = new Register();
		register.sortBy("paid");
		expect(register.order).toEqual({ by: "paid", descending: false });
		register.sortBy("paid");
		expect(register.order.descending).toBe(true);
	});
});

describe("an act", () => {
	test("shows its name and offers to be taken back", async () => {
		const id = office.head?.classes[0]?.id ?? "";
		const profile = { given: "Ana", family: "Pilco", document: null, born: null, phone: "", whatsapp: "", email: "", address: "", sector: "", note: "", lang: "", channel: null, custom: {} };
		const member = await ask(commands.admitMember({ number: null, folio: "", kind: "person", profile, classId: id, from: "2027-03-01", shares: null, trialUntil: null, decision: null }));
		await office.acted();
		expect(office.notice?.text).toBe("Admitted Ana Pilco");
		expect(office.head?.classes[0]?.members).toBe(13);

		await office.undo(office.notice?.undo ?? null);
		expect(office.notice?.text).toBe("Taken back: admitted Ana Pilco");
		expect(office.head?.redo?.key).toBe("journal-admit-member");
		await expect(ask(commands.memberPage(member, null))).rejects.toThrow(Refused);

		await office.redo();
		expect((await ask(commands.memberPage(member, null))).name).toBe("Ana Pilco");
	});

	test("that is refused leaves all as it was, and says why", async () => {
		const luz = await find("190");
		const before = office.head?.headSeq;
		await office.attempt(async () => void (await ask(commands.moveShares(luz, { act: "redeem", classId: "", units: 999, paid: null, toId: null, intoId: null, payRest: false, on: "2027-03-01", method: "cash", reference: "", decision: null }))));
		expect(office.fault?.code).toBe("shares-not-so-many");
		await office.refresh();
		expect(office.head?.headSeq).toBe(before);
	});

	test("a slip of the program is told apart from a refusal", () => expect(faultOf(new TypeError("x")).code).toBe("internal"));
});

describe("the import", () => {
	test("goes from file to columns to check, and keeps nothing before the end", async () => {
		const wizard = new Wizard();
		await wizard.choose();
		expect([wizard.step, wizard.table?.rowCount]).toEqual(["columns", 212]);
		const before = office.head?.headSeq;
		await wizard.check();
		expect([wizard.step, wizard.coming, wizard.kept]).toEqual(["check", 208, 3]);
		await office.refresh();
		expect(office.head?.headSeq).toBe(before);
	});

	test("a cell typed anew brings its row in", async () => {
		const wizard = new Wizard();
		await wizard.choose();
		await wizard.check();
		await wizard.fix(133, "F. ingreso", "30/11/2023");
		expect([wizard.coming, wizard.kept]).toEqual([209, 2]);
	});

	test("takes the good rows as one act, and the doubtful only when told", async () => {
		const wizard = new Wizard();
		await wizard.choose();
		await wizard.check();
		wizard.acceptDoubtful = true;
		expect([wizard.coming, wizard.kept]).toEqual([209, 2]);
		await wizard.take();
		expect(wizard.done?.rejectedFile).toContain("rejected");
		expect(office.head?.undo?.key).toBe("journal-import");
	});
});

async function find(number: string): Promise<string> {
	const query: MembersQuery = { filter: { ...noFilter(), search: number }, order: { by: "number", descending: false }, offset: 0, limit: 1, asOf: null, arrears: false };
	return (await ask(commands.membersPage(query))).rows[0]?.id ?? "";
}
