import type { Command } from './server-process.ts';
import type { Dialect } from './operations.ts';

/** Who is compared. Several of them may be one process that is asked in several ways. */
export interface Contender {
  name: string;
  label: string;
  dialect: Dialect;
  caller: 'key' | 'session';
  command: Command;
}

/** High enough that nobody is throttled; the cost of each operation is reckoned all the same. */
const PLENTY = '1000000000';

function hub(name: string): Command {
  return {
    name,
    // As the Dockerfile starts it.
    argv: ['--max-semi-space-size=16', '../server/dist/main.js'],
    environment: { COST_BUCKET: PLENTY, COST_RESTORE_PER_SECOND: PLENTY },
  };
}

const FIRST = hub('hub');

export function contenders(partnerId: string): Contender[] {
  const peer = (name: string, ...flags: string[]): Command => ({
    name,
    argv: [...flags, `src/peers/${name}.ts`],
    environment: { PARTNER_ID: partnerId },
  });
  const ours = { dialect: 'hub', command: FIRST } as const;
  const theirs = { dialect: 'handwritten', caller: 'key' } as const;
  return [
    { name: 'hub', label: 'Hub', caller: 'key', ...ours },
    { name: 'hub-twin', label: 'Hub again (A/A)', caller: 'key', ...ours, command: hub('twin') },
    { name: 'hub-session', label: 'Hub, asked by session', caller: 'session', ...ours },
    {
      name: 'limit',
      label: 'limit: HTTP + SQL in JSON',
      dialect: 'limit',
      caller: 'key',
      command: peer('limit'),
    },
    {
      name: 'postgraphile',
      label: 'PostGraphile 5',
      dialect: 'postgraphile',
      caller: 'key',
      command: peer('postgraphile'),
    },
    {
      name: 'mercurius',
      label: 'Mercurius + jit + SQL',
      command: peer('mercurius'),
      ...theirs,
    },
    { name: 'yoga', label: 'Yoga + dataloader', command: peer('yoga'), ...theirs },
    {
      name: 'plain',
      label: 'Apollo + MikroORM, plain',
      // Decorators are no part of what Node runs by itself.
      command: peer('plain', '--import', 'tsx'),
      ...theirs,
    },
  ];
}
