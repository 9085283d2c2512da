import { speak } from "$lib/words";
import { beforeEach, expect, test } from "vitest";
import { CONDITIONS, noFilter, parts, toggled, wantsAll } from "./filter";

beforeEach(() => speak("en"));

test("each thing asked is a part that can be given up by itself", () => {
	const filter = { ...noFilter(), conditions: ["late" as const, "no-messages" as const], langs: ["qu"], channels: ["post" as const], answers: [{ fieldId: "f", text: "", whole: true }] };
	const asked = parts(filter);
	expect(asked.map(({ id }) => id)).toEqual(["late", "no-messages", "lang-qu", "channel-post", "answer-f"]);
	expect(asked[0]?.text).toBe("have something overdue");
	expect(asked.reduce((left, { id }) => parts(left).find((part) => part.id === id)?.without ?? left, filter as ReturnType<typeof noFilter>)).toEqual(noFilter());
});

test("every condition of the groups is there once", () => {
	const all = Object.values(CONDITIONS).flat();
	expect(new Set(all).size).toBe(all.length);
	expect(all).toHaveLength(16);
});

test("a list kept by an earlier version, which knew fewer things to ask, wants everyone all the same", () => {
	const { langs, channels, answers, ...earlier } = noFilter();
	void [langs, channels, answers];
	expect(wantsAll(earlier as ReturnType<typeof noFilter>)).toBe(true);
	expect(parts(earlier as ReturnType<typeof noFilter>)).toEqual([]);
	expect(toggled(["a"], "a")).toEqual([]);
});
