import { expect, test } from "vitest";
import { column, fitting, moved, USUAL } from "./columns";

const shown = (room: number) => fitting(USUAL, room).map(({ by }) => by);

test("all the usual columns fit a wide window, and the name is the last to go", () => {
	expect(shown(1000)).toEqual(USUAL);
	expect(shown(662)).toEqual(["number", "name", "class", "status", "units", "paid"]);
	expect(shown(480)).toEqual(["number", "name", "class", "paid"]);
	expect(shown(10)).toEqual(["name"]);
});

test("a column somebody chose stays longer than the usual ones beside it", () => {
	const fits = fitting(["name", "since", "phone"], column("name").width + column("phone").width);
	expect(fits.map(({ by }) => by)).toEqual(["name", "phone"]);
});

test("columns trade places, and not beyond the ends", () => {
	expect(moved(["number", "name", "paid"], "paid", -1)).toEqual(["number", "paid", "name"]);
	expect(moved(["number", "name", "paid"], "paid", 1)).toEqual(["number", "name", "paid"]);
});
