import adapter from "@sveltejs/adapter-static";
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** A static window: one page that routes itself; the shell serves the folder `build`. */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ fallback: "index.html" }),
		alias: { $backend: "src/lib/backend/index.ts", $assets: "../assets" },
		version: { name: "window" },
	},
};
