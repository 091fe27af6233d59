const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** What is held for shortcuts of this machine, as its keyboards print it. */
export const modKey = isMac ? '⌘' : 'Ctrl';
