/** As Meta counts: code points, so that an emoji is one or a few and never half. */
export const countCharacters = (text: string): number => Array.from(text).length;
