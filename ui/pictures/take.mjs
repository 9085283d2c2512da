// Takes a picture of every screen (light, dark, Spanish, small) in Chromium over the fake co-op, and lets axe
// look for what keeps people out. `npm run pictures -- [SCREEN [LOOK,..]]`; the pictures land in ui/.pictures.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { createServer } from "vite";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const out = new URL("../.pictures/", import.meta.url).pathname;
const [only, looks] = process.argv.slice(2);

const id = (name) => `[data-testid="${name}"]`;
const toLuz = async (page) => {
	await page.fill(id("members-search"), "Quishpe");
	await page.click(id("members-row-190"));
};
const toHerPage = async (page) => {
	await toLuz(page);
	await page.click(id("member-panel-open"));
	await page.waitForSelector(id("member-name"));
};
/** Each screen: where to go, and what to do there. */
const SCREENS = {
	welcome: ["/", async () => {}],
	"welcome-found": ["/", (page) => page.click(id("welcome-found"))],
	members: ["/members?coop", toLuz],
	"members-wide": ["/members?coop", async () => {}],
	"members-none": ["/members?empty", async () => {}],
	"members-admit": ["/members?coop", (page) => page.click(id("members-admit"))],
	"members-print": ["/members?coop", (page) => page.click(id("members-print"))],
	who: ["/members?coop&nobody", async () => {}],
	palette: ["/members?coop", async (page) => {
		await toLuz(page);
		await page.keyboard.press("Control+k");
	}],
	"palette-found": ["/members?coop", async (page) => {
		await page.keyboard.press("Control+k");
		await page.fill(id("palette-input"), "pr");
		await page.waitForSelector('[role="option"]');
	}],
	"members-hidden": ["/members?coop", async (page) => {
		await toLuz(page);
		await page.keyboard.press("Control+Shift+h");
	}],
	keys: ["/members?coop", (page) => page.keyboard.press("?")],
	member: ["/members?coop", toHerPage],
	"member-shares": ["/members?coop", async (page) => {
		await toHerPage(page);
		await page.click(id("member-add-shares"));
	}],
	"member-done": ["/members?coop", async (page) => {
		await toHerPage(page);
		await page.click(id("member-standing"));
		await page.click(id("standing-do"));
		await page.waitForSelector(id("notice"));
	}],
	"import-file": ["/import?coop", async () => {}],
	"import-map": ["/import?coop", (page) => page.click(id("import-choose"))],
	"import-check": ["/import?coop", async (page) => {
		await page.click(id("import-choose"));
		await page.click(id("import-check"));
	}],
	"import-done": ["/import?coop", async (page) => {
		await page.click(id("import-choose"));
		await page.click(id("import-check"));
		await page.click(id("import-take"));
	}],
	history: ["/history?coop", (page) => page.click(".time >> nth=0")],
	backups: ["/backups?coop", (page) => page.click(id("backup-3-restore"))],
	settings: ["/settings?coop", async () => {}],
};
const LOOKS = {
	"": { colorScheme: "light", viewport: { width: 1280, height: 800 } },
	"-dark": { colorScheme: "dark", viewport: { width: 1280, height: 800 } },
	"-es": { colorScheme: "light", viewport: { width: 1280, height: 800 }, lang: "es" },
	"-small": { colorScheme: "light", viewport: { width: 1024, height: 640 }, lang: "es" },
};

mkdirSync(out, { recursive: true });
const server = await createServer({ mode: "fake", logLevel: "error", server: { port: 1421 } });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
let wrong = 0;

for (const [look, { lang = "en", ...options }] of Object.entries(LOOKS)) {
	if (looks !== undefined && !looks.split(",").includes(look)) continue;
	const context = await browser.newContext({ ...options, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce" });
	for (const [name, [path, act]] of Object.entries(SCREENS)) {
		if (only && !new RegExp(`^(${only})$`).test(name)) continue;
		const page = await context.newPage();
		page.on("console", (message) => ["error", "warning"].includes(message.type()) && say(`${name}${look}: ${message.text()}`));
		page.setDefaultTimeout(20000);
		page.on("pageerror", (error) => say(`${name}${look}: ${error.stack}`));
		await page.goto(`http://localhost:1421${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
		await page.waitForSelector("main");
		await page.waitForTimeout(250);
		await act(page).catch((error) => say(`${name}${look}: ${error.message.split("\n")[0]}`));
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
