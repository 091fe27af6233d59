import { afterEach, beforeEach, vi } from 'vitest';

const LOUD = ['warn', 'error'] as const;
const said: string[] = [];

beforeEach(() => {
  for (const level of LOUD) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    });
  }
});

// A warning that nobody expected tells of a fault that no assertion looks for.
afterEach(() => {
  const written = said.splice(0).join('\n');
  if (written !== '') throw new Error(`Written to the console:\n${written}`);
});
