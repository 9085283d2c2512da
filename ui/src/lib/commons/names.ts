// Kinds of commons and states of days, in words.

import type { AssetKind } from "$lib/bindings";
import { say } from "$lib/words";

export const KINDS: readonly AssetKind[] = ["park", "land", "water", "building", "tools", "seeds", "fund", "code", "designs", "knowledge", "culture", "other"];

export const kindName = (kind: AssetKind) => say(`commons-kind-${kind}`);

/** Whether a place is an address on the web. */
export const onTheWeb = (place: string) => /^https?:\/\//.test(place);
