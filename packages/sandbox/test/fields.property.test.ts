import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createSandbox } from '../src/create-sandbox.ts';
import { parseWorld } from '../src/world.ts';
import { NUMBER, smallWorld, TOKEN, WABA } from './start.ts';

const refusalSchema = z.object({
  error: z.object({ message: z.string(), code: z.int(), fbtrace_id: z.string() }),
});

const words = fc.constantFrom(
  'id',
  'name',
  'phone_numbers',
  'owner_business_info',
  'health_status',
  'throughput',
  'message_templates',
  '__proto__',
  'constructor',
  'toString',
);
const pieces = fc.constantFrom(',', '{', '}', '.', '(', ')', '"', '\\', ' ', 'limit', '-1', '[');
const almostFields = fc.array(fc.oneof(words, pieces)).map((parts) => parts.join(''));

test('whatever `fields` says, the answer is a node or a refusal in the envelope', async () => {
  const { app, close } = await createSandbox({
    world: parseWorld(smallWorld),
    token: TOKEN,
    appSecret: 's',
    frozen: true,
  });
  const paths = [`/${WABA}`, `/${WABA}/phone_numbers`, `/${NUMBER}/whatsapp_business_profile`];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.oneof(almostFields, fc.string({ unit: 'binary' })),
      async (path, fields) => {
        const answer = await app.inject({
          url: `/meta/v25.0${path}?fields=${encodeURIComponent(fields)}`,
          headers: { authorization: `Bearer ${TOKEN}` },
        });
        expect([200, 400]).toContain(answer.statusCode);
        const refused = refusalSchema.safeParse(answer.json()).success;
        expect(refused).toBe(answer.statusCode === 400);
      },
    ),
    { numRuns: 500 },
  );
  await close();
});
