import { sveltekit } from "@sveltejs/kit/vite";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";
import { defineConfig, type Plugin } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `assets/*.toml` is imported as the table it holds, so that papers and window read one file. */
const toml: Plugin = {
	name: "toml",
	transform: (source, id) =>
		id.endsWith(".toml") ? { code: `export default ${JSON.stringify(parse(source))}`, map: null } : null,
};

/** Messages go into the program without the comments that tell translators where they show: half of their length. */
const words: Plugin = {
	name: "words",
	apply: "build",
	enforce: "pre",
	load: (id) =>
		id.endsWith(".ftl?raw") ? `export default ${JSON.stringify(readFileSync(id.slice(0, -4), "utf8").replace(/^#.*\n/gm, ""))}` : null,
};

/** With `--mode fake`, and in tests, a made-up co-op answers instead of the shell. */
const fake: Plugin = {
	name: "fake-backend",
	enforce: "pre",
	// The alias `$backend` has become this path by the time a plugin is asked.
	resolveId: (id) => (id.endsWith("src/lib/backend/index.ts") ? here("src/lib/fake/index.ts") : null),
};

export default defineConfig(({ mode }) => ({
	plugins: [toml, words, ...(mode === "fake" || mode === "test" ? [fake] : []), sveltekit()],
	build: { target: "es2022", assetsInlineLimit: 0 },
	server: { strictPort: true, fs: { allow: [here("../assets")] } },
	test: { include: ["src/**/*.test.ts"], env: { TZ: "UTC" } },
}));
