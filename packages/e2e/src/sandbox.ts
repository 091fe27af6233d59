import { setTimeout as delay } from 'node:timers/promises';
import type { DemoFile } from 'local/demo-file';

/** Gives the sandbox a command, such as `rate` or `down`. */
export async function command(demo: DemoFile, name: string, body: object = {}): Promise<void> {
  const response = await fetch(`${demo.sandbox.controlUrl}/${name}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The sandbox refuses ${name}: ${await response.text()}`);
}

interface Letter {
  subject: string;
  text: string;
}

/** Waits for the letter and returns the address in it. */
export async function linkInLetterTo(
  demo: DemoFile,
  email: string,
  subject: string,
): Promise<string> {
  const inbox = demo.sandbox.controlUrl.replace(/control$/, 'mail/messages');
  for (const end = Date.now() + 15_000; Date.now() < end; await delay(50)) {
    const answer = await fetch(`${inbox}?to=${encodeURIComponent(email)}`);
    const { data } = (await answer.json()) as { data: Letter[] };
    const letter = data.find((each) => each.subject === subject);
    const link = letter && /https?:\/\/\S+/.exec(letter.text)?.[0];
    if (link !== undefined) return link;
  }
  throw new Error(`No letter with a link reached ${email}.`);
}
