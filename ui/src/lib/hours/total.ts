// Sums of money and days for a preview: exact, in the co-op's own decimals.

/** The sum of amounts written as decimals. */
export function total(amounts: readonly string[]): string {
	const decimals = Math.max(0, ...amounts.map((text) => text.split(".")[1]?.length ?? 0));
	const minor = amounts.reduce((sum, text) => {
		const [whole = "0", part = ""] = text.split(".");
		return sum + BigInt(whole + part.padEnd(decimals, "0"));
	}, 0n);
	const digits = String(minor).padStart(decimals + 1, "0");
	return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** So many days after a day. */
export function after(iso: string, days: number): string | null {
	const day = new Date(`${iso}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) return null;
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}
