// Where this site is found, for links that leave the page: in a code, in a message to somebody else.

/** The profile's address of this site, which the frame of every page carries; else the one that the page was read from. */
export const siteOrigin = (): string => document.documentElement.dataset.publicUrl ?? location.origin;
