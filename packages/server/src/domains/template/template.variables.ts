/** A placeholder `{{…}}` in a text. */
export interface Variable {
  /** What stands between the braces, without spaces around it. */
  name: string;
  start: number;
  end: number;
}

/** The placeholders of a text from left to right. Linear in its length, whatever the text. */
export function variablesOf(text: string): Variable[] {
  const found: Variable[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('{{', from);
    const close = open < 0 ? -1 : text.indexOf('}}', open + 2);
    if (close < 0) return found;
    // Of `{{ {{1}}` the innermost braces count.
    const start = text.lastIndexOf('{{', close - 1);
    found.push({ name: text.slice(start + 2, close).trim(), start, end: close + 2 });
    from = close + 2;
  }
}

/** Whether braces are left that neither open nor close a placeholder: `{{1}`, `{{{1}}}`. */
export function hasStrayBraces(text: string): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of variablesOf(text)) {
    rest += `${text.slice(from, start)}\uFFFC`;
    from = end;
  }
  return /\{\{|\}\}|\{\uFFFC|\uFFFC\}/.test(rest + text.slice(from));
}

/** The first `{1}` or `{name}`, which is sent as it is written; null without one. */
export const singleBraceIn = (text: string): string | null =>
  /(?<!\{)\{\s*(?:\d{1,4}|[a-z][a-z0-9_]{0,127})\s*\}(?!\})/.exec(text)?.[0] ?? null;

export const isPositional = (name: string): boolean => /^[1-9]\d{0,3}$/.test(name);
export const isNamed = (name: string): boolean => /^[a-z][a-z0-9_]{0,127}$/.test(name);

/** Length as Meta and people count it: an emoji beyond the basic plane is one. */
export const lengthOf = (text: string): number => Array.from(text).length;
