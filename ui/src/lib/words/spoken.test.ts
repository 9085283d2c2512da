import { describe, expect, test } from "vitest";
import { bundles } from "./bundles";
import { Spoken } from "./spoken";

const spoken = (...files: string[]) => {
	const lang = new Spoken("en", { useIsolating: false });
	const clashes = files.flatMap((text) => lang.add(text));
	const say = (name: string) => {
		const value = lang.getMessage(name)?.value;
		return value ? lang.formatPattern(value, { who: "Rosa" }, []) : null;
	};
	return { lang, clashes, say };
};

test("a message is said with all its lines and those it names", () => {
	const { say } = spoken("# Where it shows\ngreet = Good day, { $who },\n    from { coop }\n\n# Its name\ncoop = { -kind } Quitumbe\n    .short = Q\n-kind = Co-op\n");
	expect(say("greet")).toBe("Good day, Rosa,\nfrom Co-op Quitumbe");
	expect(say("coop")).toBe("Co-op Quitumbe");
	expect(say("nobody")).toBeNull();
});

test("what is chosen among stays whole, and attributes are found", () => {
	const { lang, say } = spoken("late = { $who ->\n    [Rosa] { $who }, please\n   *[other] everyone\n}\n    .do = Write { late-how }\nlate-how = today\n");
	expect(say("late")).toBe("Rosa, please");
	const how = lang.getMessage("late")?.attributes["do"];
	expect(how && lang.formatPattern(how, null, [])).toBe("Write today");
});

test("a name that is there already is told, and stays what it was", () => {
	const { clashes, say } = spoken("a = one\n", "a = two\nb = three\n");
	expect(clashes).toEqual(["a"]);
	expect([say("a"), say("b")]).toEqual(["one", "three"]);
});

describe.each([...bundles.keys()])("in %s", (lang) => {
	test("every message can be made out, with what it names", () => {
		const files = import.meta.glob<string>("../../../../assets/locales/*/*.ftl", { query: "?raw", import: "default", eager: true });
		const names = Object.entries(files).filter(([path]) => path.includes(`/${lang}/`)).flatMap(([, text]) => [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((m) => m[1] ?? ""));
		expect(names.length).toBeGreaterThan(1_000);
		const bundle = bundles.get(lang);
		const wrong = names.filter((name) => {
			const message = bundle?.getMessage(name);
			if (!message) return true;
			// Variables are not given here; what else is missing is told.
			const errors: Error[] = [];
			if (message.value) bundle?.formatPattern(message.value, null, errors);
			return errors.some((error) => /^Unknown (message|term|attribute)/.test(error.message));
		});
		expect(wrong).toEqual([]);
	});
});
