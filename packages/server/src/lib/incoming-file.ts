import { Readable } from 'node:stream';

/** A file did not arrive as it was announced: its sender went away, or counted wrongly. */
export class BrokenFile extends Error {}

const STREAMED_AHEAD_BYTES = 64 * 1024;

/**
 * A file on its way through the Hub, of which never more than a piece is in memory. Its start can
 * be looked at before all of it is handed on.
 */
export class IncomingFile {
  /** In bytes, as announced. */
  readonly size: number;
  readonly #content: Readable;
  readonly #pieces: AsyncIterator<Buffer>;
  #start: Buffer[] = [];
  #arrived = 0;

  constructor(content: Readable, size: number) {
    this.size = size;
    this.#content = content;
    this.#pieces = content[Symbol.asyncIterator]();
  }

  /** At least so many of the first bytes, less only where the file is shorter. */
  async start(bytes: number): Promise<Buffer> {
    while (this.#arrived < bytes) {
      const piece = await this.#next();
      if (piece === null) break;
      this.#start.push(piece);
    }
    const start = Buffer.concat(this.#start);
    this.#start = [start];
    return start;
  }

  /** The whole, as it arrives; fails with `BrokenFile`. To be taken once. */
  stream(): Readable {
    const options = { objectMode: false, highWaterMark: STREAMED_AHEAD_BYTES };
    const whole = Readable.from(this.#whole(), options);
    // A receiver that takes nothing must not hold what nobody sends any more.
    this.#content.once('error', (cause) => whole.destroy(notWhole(cause)));
    return whole;
  }

  /** Lets what nobody wants pass by, for a sender listens to the answer only once all is sent. */
  async discard(): Promise<void> {
    this.#start = [];
    try {
      while ((await this.#next()) !== null);
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
    }
  }

  async *#whole(): AsyncGenerator<Buffer> {
    for (const piece of this.#start.splice(0)) yield piece;
    for (let piece = await this.#next(); piece; piece = await this.#next()) yield piece;
    if (this.#arrived < this.size) throw notWhole(null);
  }

  async #next(): Promise<Buffer | null> {
    const next = await this.#pieces.next().catch((cause: unknown) => {
      throw notWhole(cause);
    });
    if (next.done) return null;
    this.#arrived += next.value.length;
    if (this.#arrived > this.size) throw new BrokenFile('The file is longer than announced.');
    return next.value;
  }
}

const notWhole = (cause: unknown) => new BrokenFile('The file did not arrive whole.', { cause });
