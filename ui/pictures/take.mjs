// Takes a picture of every screen (light, dark, Spanish, small) in Chromium over the fake co-op, and lets axe
// look for what keeps people out. `npm run pictures -- [SCREEN [LOOK,..]]`; the pictures land in ui/.pictures.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { parse } from "smol-toml";
import { createServer } from "vite";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const out = new URL("../.pictures/", import.meta.url).pathname;
const [only, looks] = process.argv.slice(2);

const id = (name) => `[data-testid="${name}"]`;
/** The one table of screens: `cargo xtask test window` opens the same ones in the real window. */
const { screen: SCREENS } = parse(readFileSync(new URL("../../tests/screens.toml", import.meta.url), "utf8"));
/** How the fake is asked for a co-op. */
const COOPS = { sample: "?coop", none: "", empty: "?empty", nobody: "?coop&nobody", fake: "?coop" };
const STEPS = {
	click: (page, [name]) => page.click(id(name)),
	fill: (page, [name, ...words]) => page.fill(id(name), words.join(" ")),
	press: (page, [key]) => page.keyboard.press(key),
	see: (page, [name]) => page.waitForSelector(id(name)),
	// The fake chooses for itself.
	pick: async () => {},
};
const LOOKS = {
	"": { colorScheme: "light", viewport: { width: 1280, height: 800 } },
	"-dark": { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
	"-es": { colorScheme: "light", viewport: { width: 1280, height: 800 }, lang: "es" },
	"-small": { colorScheme: "light", viewport: { width: 1024, height: 640 }, lang: "es" },
};

mkdirSync(out, { recursive: true });
const server = await createServer({ mode: "fake", logLevel: "error", server: { port: 1421, strictPort: false } });
await server.listen();
// Another one may be running: then this one listens elsewhere.
const at = server.resolvedUrls.local[0].replace(/\/$/, "");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
let wrong = 0;

for (const [look, { lang = "en", ...options }] of Object.entries(LOOKS)) {
	if (looks !== undefined && !looks.split(",").includes(look)) continue;
	const context = await browser.newContext({ ...options, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce" });
	for (const { name, path: route, coop = "sample", do: steps = [] } of SCREENS) {
		if (only && !new RegExp(`^(${only})$`).test(name)) continue;
		const page = await context.newPage();
		page.on("console", (message) => ["error", "warning"].includes(message.type()) && say(`${name}${look}: ${message.text()}`));
		page.setDefaultTimeout(20000);
		page.on("pageerror", (error) => say(`${name}${look}: ${error.stack}`));
		const path = route + COOPS[coop];
		await page.goto(`${at}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
		await page.waitForSelector("main");
		await page.waitForTimeout(250);
		try {
			for (const step of steps) {
				const [verb, ...rest] = step.split(" ");
				await STEPS[verb](page, rest);
			}
		} catch (error) {
			say(`${name}${look}: ${error.message.split("\n")[0]}`);
		}
		await page.mouse.move(0, 0);
		await page.waitForTimeout(250);
		await page.screenshot({ path: `${out}${name}${look}.png` });
		const wide = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll("main, dialog, aside, .list, .scroll")].filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== "visible").map((e) => `${e.tagName}.${e.className} ${e.scrollWidth}>${e.clientWidth}`));
		if (wide.length > 0) say(`${name}${look}: scrolls sideways: ${wide.join(", ")}`);
		await page.evaluate(axe);
		const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }));
		for (const { id, nodes } of violations) say(`${name}${look}: ${id}: ${nodes.slice(0, 3).map((n) => `${n.target.join(" ")} ${n.any[0]?.message ?? ""}`).join(" | ")}`);
		await page.close();
	}
	await context.close();
}
await browser.close();
await server.close();
console.log(wrong === 0 ? "Nothing wrong." : `${wrong} things to look at.`);
process.exit(wrong === 0 ? 0 : 1);

function say(what) {
	wrong += 1;
	console.log(what);
}
