// Countries and languages to choose from: by code in the file, by name on screen, the usual ones first.

import { languages, locale } from "$lib/words";

/** Every country of ISO 3166-1, two letters each. */
const COUNTRIES = (
	"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG " +
	"CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL " +
	"GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA " +
	"LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP " +
	"NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV " +
	"SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

/** Those whose numbers can be checked, and their neighbours. */
const NEAR = ["AR", "BO", "BR", "CL", "CO", "EC", "ES", "FR", "PE", "PT", "PY", "UY", "VE"];

/** Languages spoken around co-operatives, of the Andes and beyond, beside those of the app. */
const TONGUES = ["pt", "fr", "qu", "gn", "ay", "arn", "nah", "yua", "quc", "ca", "eu", "gl", "de", "it", "nl", "ar", "zh", "uk", "ru", "ro", "pl", "tr", "ht", "wo", "sw"];

type Option = { value: string; label: string };

/** Names of codes; what is kept and not known shows as it is. */
function named(codes: readonly string[], type: "region" | "language"): Option[] {
	const names = new Intl.DisplayNames(locale(), { type, fallback: "code" });
	const name = (code: string) => {
		try {
			return names.of(code) ?? code;
		} catch {
			return code;
		}
	};
	return codes.map((value) => ({ value, label: name(value) }));
}

const byName = (options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label, locale()));

/** All countries, the usual ones first, and the one that is kept. */
export function countries(kept: string): Option[] {
	const near = byName(named(NEAR, "region"));
	const rest = byName(named(COUNTRIES.filter((code) => !NEAR.includes(code)), "region"));
	const odd = kept !== "" && !COUNTRIES.includes(kept) ? named([kept], "region") : [];
	return [...odd, ...near, ...rest];
}

/** Languages, those of the app first, and the one that is kept. */
export function tongues(kept: string): Option[] {
	const own = languages();
	const rest = [...new Set([...TONGUES, kept])].filter((code) => code !== "" && !own.includes(code));
	return [...named(own, "language"), ...byName(named(rest, "language"))];
}
