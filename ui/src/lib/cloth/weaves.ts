// The eight weaves as rectangles, read from the file that the papers draw from as well.

import table from "$assets/weaves.toml";

export type Rect = [x: number, y: number, width: number, height: number];

/** `slits` show the paper in an 8 px tile of dye; `glyph` is what is dyed of a 14 px label. */
export type Weave = { dye: number; name: string; light: string; dark: string; slits: Rect[]; glyph: Rect[] };

export const weaves = (table as { weave: Weave[] }).weave;

/** Rectangles as one path. */
export const path = (rects: Rect[]) => rects.map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h-${w}z`).join("");

/** A class may take any of the eight; a number beyond comes round again. */
export const weave = (dye: number): Weave => {
	const found = weaves[dye % weaves.length];
	if (!found) throw new Error("assets/weaves.toml is empty");
	return found;
};
