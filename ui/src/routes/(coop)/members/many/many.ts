// Acts on many members at once. Each is a file of its own beside this one, with the dialog that asks what it
// needs; a new one is such a file and a line here.

import type { Chosen } from "$lib/bindings";
import type { Component } from "svelte";
import Certificates from "./Certificates.svelte";
import EndLeave from "./EndLeave.svelte";
import EnterClass from "./EnterClass.svelte";
import GrantLeave from "./GrantLeave.svelte";
import Post from "./Post.svelte";
import RaiseMany from "./RaiseMany.svelte";
import RemindMany from "./RemindMany.svelte";

/** What such a dialog is given: who was chosen, how many they are, and how to leave. */
export type ManyProps = { members: Chosen; count: number; close: () => void; done: () => void };

/** An act on many: `many-<id>` names it on its button. */
export type Many = {
	id: string;
	Dialog: Component<ManyProps>;
	/** It writes to the file. */
	writes: boolean;
};

export const MANY: readonly Many[] = [
	{ id: "enter-class", Dialog: EnterClass, writes: true },
	{ id: "grant-leave", Dialog: GrantLeave, writes: true },
	{ id: "end-leave", Dialog: EndLeave, writes: true },
	{ id: "raise", Dialog: RaiseMany, writes: true },
	{ id: "remind", Dialog: RemindMany, writes: false },
	{ id: "post", Dialog: Post, writes: true },
	{ id: "certificates", Dialog: Certificates, writes: true },
];
