import { expect, test } from "vitest";
import { asked, hasSize, isNoted, OF_HOURS, OF_LIST, type ListToPrint, type Options } from "./paper";

const options: Options = { name: " Park ", bySector: true, stock: "avery5160", first: 3, envelope: "dl", subject: "", greeting: "", text: "", signed: "", numbers: false };
const list: ListToPrint = { members: { all: null, ids: ["a", "b"], asOf: null, leaveOut: [] }, rows: 2, columns: ["number", "name"], order: { by: "name", descending: true } };

test("a roll keeps the order of the list, post goes block by block", () => {
	expect(asked("roll", null, list, options)).toEqual({ paper: "roll", name: "Park", members: list.members, order: list.order, columns: ["number", "name"] });
	expect(asked("labels", null, list, options)).toMatchObject({ order: { by: "sector", descending: false }, stock: "avery5160", first: 3 });
	expect(asked("labels", null, list, { ...options, bySector: false })).toMatchObject({ order: list.order });
});

test("a paper about a member needs one, the form does not", () => {
	expect(asked("certificate", null, null, options)).toBeNull();
	expect(asked("sheet", "a", null, options)).toEqual({ paper: "sheet", memberId: "a" });
	expect(asked("application", null, null, options)).toEqual({ paper: "application", memberId: null });
});

test("a sheet to sign needs its day, and statements of hours are of one or of all", () => {
	expect(asked("work-day", null, null, options)).toBeNull();
	expect(asked("work-day", "d", null, options)).toEqual({ paper: "work-day", dayId: "d" });
	expect(asked("hours", null, null, options)).toEqual({ paper: "hours", memberId: null });
	expect(asked("cards", null, list, options)).toEqual({ paper: "cards", members: list.members, order: list.order });
});

test("what shows the register is noted, what goes out by post is not", () => {
	expect(OF_LIST.filter(isNoted)).toEqual(["register", "share-register", "roll"]);
	expect(OF_LIST.filter((paper) => !hasSize(paper))).toEqual(["labels", "envelopes"]);
	expect(OF_HOURS.filter(isNoted)).toEqual([]);
});
