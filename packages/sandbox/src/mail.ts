import { z } from 'zod';

const addresses = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

export const newMailSchema = z.object({
  from: z.string().default(''),
  to: addresses,
  subject: z.string().default(''),
  text: z.string().default(''),
  html: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
});

export const mailSchema = newMailSchema.extend({
  id: z.string(),
  to: z.array(z.string()),
  receivedAt: z.string(),
});
export type Mail = z.output<typeof mailSchema>;

const KEPT = 500;

/** Catches mail instead of sending it; keeps the newest 500. */
export class Mailbox {
  #messages: Mail[] = [];
  #count = 0;

  add(mail: z.output<typeof newMailSchema>, now: number): Mail {
    this.#count += 1;
    const stored: Mail = {
      ...mail,
      to: [mail.to].flat(),
      id: String(this.#count),
      receivedAt: new Date(now).toISOString(),
    };
    this.#messages.push(stored);
    if (this.#messages.length > KEPT) this.#messages.shift();
    return stored;
  }

  /** Newest first; `to` matches the address in `Name <address>` too. */
  list(to?: string): Mail[] {
    const wanted = to?.toLowerCase();
    return this.#messages
      .filter((mail) => wanted === undefined || mail.to.some((one) => addressOf(one) === wanted))
      .toReversed();
  }

  find(id: string): Mail | undefined {
    return this.#messages.find((mail) => mail.id === id);
  }

  clear(): void {
    this.#messages = [];
  }

  restore(messages: readonly Mail[]): void {
    this.#messages = [...messages];
    this.#count = Math.max(0, ...messages.map(({ id }) => Number(id)));
  }
}

function addressOf(recipient: string): string {
  return (/<([^<>]+)>\s*$/.exec(recipient)?.[1] ?? recipient).trim().toLowerCase();
}
