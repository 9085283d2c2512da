// What is offered on the page of a member, as the member stands.

import { expect, test } from "vitest";
import type { StatusKind } from "$lib/bindings";
import { possible } from "./acts";

const member = (kind: StatusKind, more: object = {}) => ({ status: { kind, since: null, until: null }, died: null, kind: "person" as const, standings: [], entries: [], units: 0, name: "Luz Marina", ...more });
const asks = { standings: [{ id: "", kind: "application" as const, from: "2027-02-24", to: null, reason: "", decision: null, classId: null }] };

test("a request is answered before a class is entered", () => {
	const offered = possible(member("applicant", asks));
	expect(offered).toContain("answer");
	expect(offered).not.toContain("class");
	expect(offered).not.toContain("erase");
});

test("who belongs can stand aside and leave, and is not erased", () => {
	const offered = possible(member("member"));
	expect(offered).toEqual(expect.arrayContaining(["leave", "suspend", "exit", "class", "death"]));
	expect(offered).not.toContain("erase");
	expect(offered).not.toContain("readmit");
});

test("who is away comes back, who is on trial is confirmed", () => {
	expect(possible(member("on-leave"))).toContain("back");
	expect(possible(member("suspended"))).toContain("lift");
	expect(possible(member("probation"))).toContain("confirm");
});

test("who left may come back; who died may not", () => {
	expect(possible(member("former"))).toEqual(expect.arrayContaining(["readmit", "apply", "erase"]));
	const late = possible(member("former", { died: "2027-01-02" }));
	for (const gone of ["readmit", "apply", "write", "death"] as const) expect(late).not.toContain(gone);
	expect(late).toContain("tie");
	expect(late).not.toContain("heirs");
	expect(possible(member("former", { died: "2027-01-02", units: 3 }))).toContain("heirs");
});

test("an organisation does not die", () => expect(possible(member("member", { kind: "organisation" }))).not.toContain("death"));
