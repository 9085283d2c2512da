// A static window: no server draws it, no page is made ahead.
export const ssr = false;
export const prerender = false;
