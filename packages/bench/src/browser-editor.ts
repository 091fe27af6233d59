import type { DemoFile } from 'local/demo-file';
import { onPage } from './browser-page.ts';
import type { Login } from './browser-page.ts';
import { SETTLED_MS, whileTraced } from './browser-scroll.ts';
import type { Traced } from './browser-scroll.ts';

/** A fast typist. */
const KEY_EVERY_MS = 60;
const TYPED = 'and if anything is missing, write to us before noon ';
/** A long text: most of the 1 024 characters that a body may have, with all that is drawn in it. */
const TEXT = [
  'Hello {{1}}, your order *{{2}}* of {{3}} has left our house in {{4}}.',
  ...Array.from(
    { length: 10 },
    (_, index) =>
      `_Part ${index + 1}_: please have ~nothing~ but your \`code\` at hand when it comes.`,
  ),
  'It will be with you on {{5}} between {{6}} and {{7}}. Yours, {{8}}.',
].join('\n');
const SLOWER = 4;

export interface EditorFigures {
  characters: number;
  typing: Traced;
  /** With a processor that is this many times slower, as in a telephone. */
  slower: number;
  typingSlower: Traced;
}

/** Types into a long body of a template, with the preview and the list of problems beside it. */
export async function measureEditor(
  demo: DemoFile,
  login: Login,
  numberId: string,
): Promise<EditorFigures> {
  return onPage(demo, login, `/numbers/${numberId}/templates`, async (page, client) => {
    await page.getByRole('link', { name: 'New template' }).click();
    const body = page.getByRole('textbox', { name: 'Body', exact: true });
    await body.fill(TEXT);
    // Between two lines, so that what is typed moves all that follows.
    await body.press('Control+Home');
    await body.press('End');
    await page.waitForTimeout(SETTLED_MS);
    const type = () => body.pressSequentially(TYPED, { delay: KEY_EVERY_MS });
    const typing = await whileTraced(page, client, type);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const typingSlower = await whileTraced(page, client, type);
    return { characters: TEXT.length, typing, slower: SLOWER, typingSlower };
  });
}
