import { z } from 'zod';
import { startReceiver, VERIFY_TOKEN, type Receiver } from './receiver.ts';
import { smallWorld, startSandbox, type Started } from './start.ts';

const envelopeSchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({
      id: z.string(),
      time: z.int(),
      changes: z.array(z.object({ field: z.string(), value: z.unknown() })),
    }),
  ),
});

/** Everything that arrived, delivery after delivery. */
export function changes(receiver: Receiver): { field: string; value: unknown }[] {
  return receiver.received.flatMap(({ body }) =>
    envelopeSchema.parse(JSON.parse(body)).entry.flatMap((entry) => entry.changes),
  );
}

export function values(receiver: Receiver): unknown[] {
  return changes(receiver).map(({ value }) => value);
}

/** A sandbox whose webhooks go to a receiver. */
export async function startWithReceiver(
  world = smallWorld,
): Promise<Started & { receiver: Receiver }> {
  const receiver = await startReceiver();
  const webhook = { url: receiver.url, verifyToken: VERIFY_TOKEN };
  return { ...(await startSandbox(world, { webhook })), receiver };
}
