import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { appointmentSchema } from './agenda.ts';
import type { Box } from './box.ts';
import { shownPictures } from './business-profile.ts';
import { mailSchema } from './mail.ts';
import { samplesOf } from './samples.ts';
import { storedFileSchema } from './uploads.ts';
import { deliverySchema, targetSchema } from './webhooks.ts';
import { oneLine, parseWorld } from './world.ts';

const snapshotSchema = z.object({
  version: z.literal(1),
  clock: z.object({ stoppedAt: z.number(), offset: z.number() }),
  world: z.unknown(),
  agenda: z.array(appointmentSchema),
  webhook: targetSchema.optional(),
  deliveries: z.array(deliverySchema),
  mail: z.array(mailSchema),
  /** Pictures that a profile shows. */
  pictures: z.array(storedFileSchema).default([]),
});

const WRITE_AFTER = 100;
/** Writing may take at most this part of the time, so that a huge world stays usable. */
const WRITING_SHARE = 1 / 10;

/** Keeps a box in a JSON file: one write for many changes, never a half-written file. */
export class Snapshot {
  readonly #file: string;
  readonly #box: Box;
  #timer: NodeJS.Timeout | undefined;
  #writeAfter = WRITE_AFTER;
  #writing: Promise<void> = Promise.resolve();

  constructor(file: string, box: Box) {
    this.#file = file;
    this.#box = box;
  }

  /** False when there is no file yet. */
  restore(): boolean {
    if (!existsSync(this.#file)) return false;
    const snapshot = this.#read();
    const { clock, nodes, agenda, webhooks, mail, uploads } = this.#box;
    nodes.load(parseWorld(snapshot.world));
    clock.restore(snapshot.clock);
    agenda.restore(snapshot.agenda);
    mail.restore(snapshot.mail);
    uploads.restore(snapshot.pictures);
    webhooks.restore(snapshot.deliveries, snapshot.webhook);
    return true;
  }

  changed(): void {
    this.#timer ??= setTimeout(() => void this.flush(), this.#writeAfter).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const started = performance.now();
    const text = JSON.stringify(this.#content());
    this.#writeAfter = Math.max(WRITE_AFTER, (performance.now() - started) / WRITING_SHARE);
    this.#writing = this.#writing.then(() => this.#write(text));
    await this.#writing;
  }

  #read(): z.output<typeof snapshotSchema> {
    let content: unknown;
    try {
      content = JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch (error) {
      throw new Error(`The state file ${this.#file} cannot be read`, { cause: error });
    }
    const parsed = snapshotSchema.safeParse(content);
    if (parsed.success) return parsed.data;
    throw new Error(`The state file ${this.#file} is not valid: ${oneLine(parsed.error)}`);
  }

  #content(): z.input<typeof snapshotSchema> {
    const { clock, nodes, agenda, webhooks, mail, uploads } = this.#box;
    const world = nodes.toWorld();
    return {
      version: 1,
      clock: clock.toSnapshot(),
      world,
      agenda: [...agenda.list()],
      webhook: webhooks.target,
      deliveries: [...webhooks.list()],
      mail: mail.list().toReversed(),
      pictures: uploads.toSnapshot([
        ...shownPictures(nodes.profiles.values()),
        ...world.templates.flatMap(({ components }) => samplesOf(components)),
      ]),
    };
  }

  async #write(text: string): Promise<void> {
    const partial = `${this.#file}.partial`;
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(partial, text, { mode: 0o600 });
    await rename(partial, this.#file);
  }
}
