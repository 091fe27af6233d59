import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAnswer, startSandbox, WABA, type GraphAnswer, type Started } from './start.ts';

const COUNT = 130;
const world = {
  wabas: [{ id: WABA }],
  phoneNumbers: Array.from({ length: COUNT }, (_, index) => ({
    id: String(300_000_000 + index),
    display_phone_number: `+49 30 ${100_000 + index}`,
    creation_time: 1_700_000_000 - index,
  })),
};
const ids = world.phoneNumbers.map(({ id }) => id);

const pageSchema = z.object({
  data: z.array(z.object({ id: z.string() })),
  paging: z.object({
    cursors: z.object({ before: z.string(), after: z.string() }),
    next: z.string().optional(),
    previous: z.string().optional(),
  }),
});

function pageOf(answer: GraphAnswer) {
  const { data, paging } = pageSchema.parse(answer.body);
  return { ids: data.map(({ id }) => id), ...paging, ...paging.cursors };
}
type Page = ReturnType<typeof pageOf>;

async function first({ graph }: Started, query = ''): Promise<Page> {
  return pageOf(await graph(`/${WABA}/phone_numbers?fields=id&${query}`));
}

describe('pages of 130 numbers', () => {
  test('hold 25 unless asked otherwise, and at most 100', async () => {
    const started = await startSandbox(world);
    expect((await first(started)).ids).toHaveLength(25);
    expect((await first(started, 'limit=100')).ids).toHaveLength(100);
    for (const limit of ['101', '0', '-1', 'many'])
      expect(await started.graph(`/${WABA}/phone_numbers?limit=${limit}`)).toMatchObject({
        status: 400,
        body: { error: { code: 100 } },
      });
  });

  test.each([1, 7, 25, 65, 100])('walked forward by cursor, %i at a time', async (limit) => {
    const started = await startSandbox(world);
    const seen: string[] = [];
    let page = await first(started, `limit=${limit}`);
    for (;;) {
      seen.push(...page.ids);
      if (page.next === undefined) break;
      page = await first(started, `limit=${limit}&after=${page.after}`);
    }
    expect(seen).toEqual(ids);
  });

  test('walked forward by address and back by address', async () => {
    const started = await startSandbox(world);
    const seen: string[] = [];
    let page = await first(started, 'limit=40');
    seen.push(...page.ids);
    const follow = async (url: string): Promise<Page> => pageOf(await readAnswer(await fetch(url)));
    while (page.next !== undefined) {
      page = await follow(page.next);
      seen.push(...page.ids);
    }
    expect(seen).toEqual(ids);
    const back: string[] = [...page.ids];
    while (page.previous !== undefined) {
      page = await follow(page.previous);
      back.unshift(...page.ids);
    }
    expect(back).toEqual(ids);
  });

  test("continue at the same place when the cursor's row has moved away", async () => {
    const elsewhere = '200000000000002';
    const wabas = [{ id: WABA }, { id: elsewhere }];
    const started = await startSandbox({ ...world, wabas });
    const page = await first(started, 'limit=10');
    started.sandbox.control.set(page.ids.at(-1) ?? '', { waba: elsewhere });
    const next = await first(started, `limit=10&after=${page.after}`);
    expect(next.ids).toEqual(ids.slice(10, 20));
  });

  test('follow the requested order', async () => {
    const started = await startSandbox(world);
    expect((await first(started, 'sort=creation_time.asc&limit=3')).ids).toEqual(
      ids.toReversed().slice(0, 3),
    );
    expect((await first(started, 'sort=creation_time.desc&limit=3')).ids).toEqual(ids.slice(0, 3));
    const unknown = await started.graph(`/${WABA}/phone_numbers?sort=name.asc`);
    expect(unknown.body).toMatchObject({ error: { code: 100 } });
  });

  test('refuse a cursor that is none', async () => {
    const { graph } = await startSandbox(world);
    expect((await graph(`/${WABA}/phone_numbers?after=x`)).body).toMatchObject({
      error: { code: 100 },
    });
  });

  test('an empty list has no paging', async () => {
    const { graph } = await startSandbox({ wabas: [{ id: WABA }] });
    expect((await graph(`/${WABA}/phone_numbers`)).body).toEqual({ data: [] });
  });
});
