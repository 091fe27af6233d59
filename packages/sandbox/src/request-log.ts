/** One Graph request: `status` is absent while it runs and when the connection was cut. */
export interface LoggedRequest {
  id: number;
  at: string;
  method: string;
  path: string;
  status?: number;
  /** Meta's error code. */
  code?: number;
  durationMs?: number;
}

const KEPT = 2000;

export class RequestLog {
  #entries: LoggedRequest[] = [];
  #count = 0;

  start(at: number, method: string, url: string): LoggedRequest {
    this.#count += 1;
    const path = url.replace(/([?&]access_token=)[^&]*/g, '$1…');
    const entry = { id: this.#count, at: new Date(at).toISOString(), method, path };
    this.#entries.push(entry);
    if (this.#entries.length > KEPT) this.#entries.shift();
    return entry;
  }

  list(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
