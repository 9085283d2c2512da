// Asking the shell. A refusal comes back as an error that carries its fault, for `Trouble` to word.

import type { Fault, Result } from "$lib/bindings";
import { say, worded } from "$lib/words";

export class Refused extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
	}
}

/** The answer, or `Refused`. */
export async function ask<T>(asked: Promise<Result<T, Fault>>): Promise<T> {
	const answer = await asked;
	if (answer.status === "error") throw new Refused(answer.error);
	return answer.data;
}

/** The answer about a member, or null when the admission was just taken back: then there is nobody to show. */
export async function here<T>(asked: Promise<T>): Promise<T | null> {
	try {
		return await asked;
	} catch (thrown) {
		if (thrown instanceof Refused && thrown.fault.code === "no-such-member") return null;
		throw thrown;
	}
}

/** The fault in whatever was thrown. What is not a refusal is a slip of ours, and is said as such. */
export const faultOf = (thrown: unknown): Fault =>
	thrown instanceof Refused ? thrown.fault : { code: "internal", args: { detail: String(thrown) } };

/**
 * A refusal said by the field it is about: the sentence under the name of that field, by the codes it may be refused
 * with. Any other is thrown on, for the dialog to show.
 */
export function byField<Name extends string>(thrown: unknown, fields: Record<string, Name>): Partial<Record<Name, string>> {
	const { code, args } = faultOf(thrown);
	const field = fields[code];
	if (field === undefined) throw thrown;
	return { [field]: [`error-${code}`, `error-${code}.do`].map((key) => say(key, worded(args))).join(" ") } as Partial<Record<Name, string>>;
}
