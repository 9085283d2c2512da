import adapter from "@sveltejs/adapter-static";
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** A static window: one page that routes itself; the shell serves the folder `build`. */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ fallback: "index.html" }),
		alias: { $backend: "src/lib/backend/index.ts", $assets: "../assets" },
		// Bundled in one script: the shell's CSP allows no inline script, and a file is as near as a chunk.
		output: { bundleStrategy: "split" },
		version: { name: "window" },
	},
};
