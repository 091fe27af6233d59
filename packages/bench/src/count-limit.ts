/** As far as our server counts a list; at another limit the gate stays shut. */
export const COUNT_LIMIT = 10_000;
