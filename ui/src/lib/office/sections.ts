// The sections, in the order of the sidebar; `Ctrl 1` goes to the first.

export type Section = { path: string; word: string; quiet?: true; /** A page that is reached from it and stands elsewhere. */ also?: string };

/** The word is that of `app-nav-<word>`; quiet ones stand at the foot. */
export const SECTIONS: readonly Section[] = [
	{ path: "/members", word: "members" },
	{ path: "/shares", word: "shares" },
	{ path: "/payments", word: "payments" },
	{ path: "/commons", word: "commons" },
	{ path: "/hours", word: "hours" },
	{ path: "/history", word: "history", quiet: true },
	{ path: "/backups", word: "backups", quiet: true, also: "/lending" },
	{ path: "/settings", word: "settings", quiet: true },
];
