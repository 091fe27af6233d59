import { createHmac, randomUUID } from 'node:crypto';
import { SETTINGS } from './bench-services.ts';
import type { Callers } from './callers.ts';
import type { Shot } from './load.ts';
import type { Dialect, Operation } from './operations.ts';
import type { Targets } from './targets.ts';

/** Who asks a server, and how. */
export interface Side {
  dialect: Dialect;
  /** Cookies of the people, in their order; our server asked by session. */
  cookies: readonly string[] | null;
}

export interface World {
  targets: Targets;
  callers: Callers;
  /** Cookies of our server's sessions, one for each person. */
  cookies: readonly string[];
}

/** Not answered yet: each request of an operation, for one server. */
export interface Question {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** The requests of a read, one for each thing it can ask for. */
export function questions(operation: Operation, side: Side, world: World): Question[] {
  const { targets, callers } = world;
  return operation
    .requests(side.dialect, targets, callers)
    .map(({ document, variables }, index) => ({
      path: pathOf(operation, side),
      headers: headersOf(side, world, index),
      body: JSON.stringify(side.dialect === 'limit' ? variables : { query: document, variables }),
    }));
}

function pathOf(operation: Operation, { dialect }: Side): string {
  return dialect === 'limit' ? `/${operation.name}` : '/graphql';
}

function headersOf(side: Side, { callers }: World, index: number): Record<string, string> {
  const cookie = side.cookies?.[index % side.cookies.length];
  return {
    'content-type': 'application/json',
    // What peers go by who do not know our sessions.
    'x-user-id': callers.people[index]?.userId ?? '',
    ...(cookie === undefined ? { authorization: `Bearer ${callers.apiKey}` } : { cookie }),
  };
}

/** Answers must be those of the gate, byte by byte up to our report of costs, which changes. */
export function repeating(asked: readonly { question: Question; answer: string }[]): () => Shot {
  const shots = asked.map(({ question, answer }) => ({
    ...question,
    problem: same(Buffer.from(withoutExtensions(answer))),
  }));
  let count = 0;
  return () => {
    const shot = shots[(count += 1) % shots.length];
    if (shot === undefined) throw new Error('nothing to ask');
    return shot;
  };
}

/** Changes the name of one person for each connection, to another one each time. */
export function renaming(
  operation: Operation,
  side: Side,
  world: World,
): { next: (connection: number) => Shot; names: string[] } {
  const names: string[] = [];
  const asked = operation.requests(side.dialect, world.targets, world.callers);
  const people = world.callers.people.map(({ userId }) => userId);
  return {
    names,
    next(connection) {
      const name = `Kim ${randomUUID()}`;
      names[connection] = name;
      const { document = '', variables = {} } = asked[connection] ?? {};
      const given = side.dialect === 'postgraphile' ? { ...variables, name } : { input: { name } };
      return {
        path: pathOf(operation, side),
        headers: headersOf(side, world, connection),
        body: JSON.stringify(
          side.dialect === 'limit'
            ? { user: people[connection], organization: world.callers.organizationId, name }
            : { query: document, variables: given },
        ),
        problem: (status, body) =>
          status === 200 && body.includes(`"name":"${name}"`) && !body.includes('"errors"')
            ? null
            : `the name was not changed: ${status} ${body.toString('utf8').slice(0, 300)}`,
      };
    },
  };
}

/** Changes the address of one number for each connection, to another one each time. */
export function addressing(
  operation: Operation,
  side: Side,
  world: World,
): { next: (connection: number) => Shot; addresses: string[] } {
  const addresses: string[] = [];
  const asked = operation.requests(side.dialect, world.targets, world.callers);
  return {
    addresses,
    next(connection) {
      const url = `https://partner.example/${randomUUID()}`;
      addresses[connection] = url;
      const { document = '', variables = {} } = asked[connection] ?? {};
      const given =
        side.dialect === 'postgraphile'
          ? { ...variables, url }
          : { input: { ...Object(variables['input']), url } };
      return {
        path: pathOf(operation, side),
        headers: headersOf(side, world, connection),
        body: JSON.stringify(
          side.dialect === 'limit'
            ? { id: world.targets.shared[connection], ...variables, url }
            : { query: document, variables: given },
        ),
        problem: (status, body) =>
          status === 200 && body.includes(url) && !body.includes('"errors"')
            ? null
            : `the address was not changed: ${status} ${body.toString('utf8').slice(0, 300)}`,
      };
    },
  };
}

/** Signed webhooks of Meta, none like another. */
export function notifying({ targets }: World): () => Shot {
  let count = 0;
  return () => {
    count += 1;
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: targets.wabaMetaIds[count % targets.wabaMetaIds.length],
          time: 1_700_000_000 + count,
          changes: [{ field: 'account_update', value: { event: 'BENCH', note: randomUUID() } }],
        },
      ],
    });
    const signature = createHmac('sha256', SETTINGS.META_APP_SECRET).update(body).digest('hex');
    return {
      path: '/webhooks/meta',
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body,
      problem: (status) => (status === 200 ? null : `a webhook was answered with ${status}`),
    };
  };
}

const EXTENSIONS = ',"extensions":{';

function withoutExtensions(answer: string): string {
  const at = answer.lastIndexOf(EXTENSIONS);
  return at < 0 ? answer : answer.slice(0, at);
}

function same(expected: Buffer): Shot['problem'] {
  return (status, body) => {
    const rest = body.subarray(expected.length);
    const isSame =
      status === 200 &&
      body.subarray(0, expected.length).equals(expected) &&
      (rest.length === 0 || rest.subarray(0, EXTENSIONS.length).toString() === EXTENSIONS);
    if (isSame) return null;
    return `another answer than at the gate: ${status} ${body.toString('utf8').slice(0, 300)}`;
  };
}
