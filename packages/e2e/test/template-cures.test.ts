import type { DemoFile } from 'local/demo-file';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { ask } from '../src/ask.ts';
import { eventually, test } from '../src/journey.ts';
import { command } from '../src/sandbox.ts';
import { drawer, field, openTemplates, part, PICTURE } from '../src/template-page.ts';

const WORKSPACE = 'nordwind-outdoor';

interface Rejection {
  /** Name of the template, after the reason. */
  name: string;
  components: object[];
  /** Where Meta's reviewer would not find it by itself, somebody tells the sandbox. */
  told?: string;
  /** What stands in the preview and in the editor. */
  says: string[];
  mend: (page: Page) => Promise<void>;
}

const body = (text: string) => ({ type: 'BODY', text });
const rewrite = (text: string) => (page: Page) => field(page, 'Body', 'Body').fill(text);

/** Every reason that Meta documents for a rejection, one that it does not, and silence. */
const REJECTIONS: Rejection[] = [
  {
    name: 'cure_abusive_content',
    components: [body('Bring the tent back today, or else we come and get it.')],
    says: ['Rejected: the content is abusive or threatening.', 'Take out whatever insults'],
    mend: rewrite('The tent is due today. The shop is open until 20:00.'),
  },
  {
    name: 'cure_scam',
    components: [body('Reply with your card number and we keep the tent for you.')],
    says: ['Rejected: Meta takes it for a scam.', 'send people to your own website'],
    mend: rewrite('We keep the tent for you. Sign in on our website to pay for it.'),
  },
  {
    name: 'cure_promotional',
    components: [body('Each order of today takes part in our lucky draw.')],
    says: ['Rejected: the content promotes what Meta does not allow.', 'Take out prize draws'],
    mend: rewrite('Your order of today has arrived with us.'),
  },
  {
    name: 'cure_incorrect_category',
    components: [body('All tents are on sale until the weekend.')],
    says: ['Rejected: the content belongs to another category.', 'Marketing for whatever promotes'],
    async mend(page) {
      await page.getByRole('button', { name: 'Go to category' }).click();
      const category = page.getByRole('combobox', { name: 'Category' });
      await eventually(() => category.evaluate((each) => each === document.activeElement)).toBe(
        true,
      );
      await category.selectOption('Marketing');
    },
  },
  {
    name: 'cure_tag_content_mismatch',
    components: [body('Ваша палатка готова и ждёт вас.')],
    says: ['the language or the category does not fit', 'Write all texts in the language'],
    mend: rewrite('The tent that you lent is dry and waits for you.'),
  },
  {
    name: 'cure_shortened_link',
    components: [body('Your workshop is near: bit.ly/tent7 says where.')],
    says: [
      'Rejected: the format is not valid.',
      'The template has a shortened link',
      'Write the full address of your own website.',
    ],
    mend: rewrite('Your workshop is near: https://nordwind.example/tents says where.'),
  },
  {
    name: 'cure_lost_sample',
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4:nobody-uploaded-it'] } },
      body('The stove that you lent is clean and waits for you.'),
    ],
    says: ['The sample of the header could not be opened.', 'Upload the sample again'],
    async mend(page) {
      const chooser = page.waitForEvent('filechooser');
      await part(page, 'Header').getByRole('button', { name: 'Upload another sample' }).click();
      await (await chooser).setFiles({ name: 'stove.png', mimeType: 'image/png', buffer: PICTURE });
      await part(page, 'Header').getByText('stove.png').waitFor();
    },
  },
  {
    name: 'cure_duplicate',
    components: [
      {
        ...body('Hi {{1}}, your parcel is a few days late. We are sorry.'),
        example: { body_text: [['Leonie']] },
      },
    ],
    says: ['order_delayed has the same body and footer.', 'say something else in this one'],
    mend: rewrite('Hi {{1}}, snow holds your parcel up until the pass is open.'),
  },
  {
    name: 'cure_category_not_available',
    components: [body('Your boots are back from the cobbler.')],
    told: 'CATEGORY_NOT_AVAILABLE',
    says: ['Rejected: Meta no longer has this category.', 'Choose Marketing, Utility or'],
    async mend(page) {
      await page.getByRole('combobox', { name: 'Category' }).selectOption('Marketing');
    },
  },
  {
    name: 'cure_no_reason',
    components: [body('Your skis are waxed.')],
    told: 'NONE',
    says: ['Rejected by Meta without a reason.', 'as somebody who does not know your business'],
    mend: rewrite('The skis that you brought to Nordwind are waxed.'),
  },
  {
    name: 'cure_unknown_reason',
    components: [body('Your rope is checked.')],
    told: 'HOLOGRAPHIC_CONTENT',
    says: ['Rejected by Meta: HOLOGRAPHIC_CONTENT.', 'ask for another review'],
    mend: rewrite('The rope that you brought to Nordwind is checked.'),
  },
];

const SAVE = `mutation ($input: SaveTemplateDraftInput!) {
  saveTemplateDraft(input: $input) { draft { id } userErrors { message } }
}`;
const SUBMIT = `mutation ($input: SubmitTemplateDraftInput!) {
  submitTemplateDraft(input: $input) { template { metaId } userErrors { message } }
}`;
const STATUSES = `query ($wabaId: ID!) {
  templates(filter: { wabaId: $wabaId, search: "cure_" }, first: 50) { nodes { status } }
}`;

/** Submits one as a program does, and has the sandbox reject it. Returns Meta's id. */
async function rejected(
  page: Page,
  demo: DemoFile,
  wabaId: string,
  { name, components, told }: Rejection,
): Promise<string> {
  const input = { wabaId, name, language: 'en', category: 'UTILITY', components };
  const saved = await ask<{ saveTemplateDraft: { draft: { id: string } } }>(page, WORKSPACE, SAVE, {
    input,
  });
  const draftId = saved.saveTemplateDraft.draft.id;
  const { submitTemplateDraft: sent } = await ask<{
    submitTemplateDraft: { template: { metaId: string } | null; userErrors: object[] };
  }>(page, WORKSPACE, SUBMIT, { input: { draftId } });
  if (!sent.template) throw new Error(`${name}: ${JSON.stringify(sent.userErrors)}`);
  const id = sent.template.metaId;
  if (told === undefined) await command(demo, 'review', { id });
  else await command(demo, 'reject', { id, reason: told });
  return id;
}

async function statuses(page: Page, wabaId: string): Promise<string[]> {
  const { templates } = await ask<{ templates: { nodes: { status: string }[] } }>(
    page,
    WORKSPACE,
    STATUSES,
    { wabaId },
  );
  return templates.nodes.map(({ status }) => status);
}

describe('a template that Meta rejects', () => {
  test(
    'says why and is mended by the cure that stands there',
    { timeout: 180_000 },
    async ({ visitor, demo }) => {
      const page = await visitor.open({ as: 'jonas@nordwind.example' });
      await openTemplates(page);
      const door = await page.getByRole('link', { name: 'New template' }).getAttribute('href');
      const wabaId = /waba_\w+/.exec(door ?? '')?.[0] ?? '';
      const metaIds: string[] = [];
      for (const each of REJECTIONS) metaIds.push(await rejected(page, demo, wabaId, each));
      await eventually(() => statuses(page, wabaId)).toEqual(REJECTIONS.map(() => 'REJECTED'));

      await page.goto(`${new URL(page.url()).pathname}?q=cure_`);
      for (const { name, says, mend } of REJECTIONS) {
        await page.getByRole('button', { name: `Preview ${name} in English: Rejected` }).click();
        for (const words of says) await drawer(page, name).getByText(words).first().waitFor();
        await drawer(page, name).getByRole('button', { name: 'Edit and resubmit' }).click();
        await page.waitForURL(/\/drafts\/draft_/);
        await part(page, 'Body').waitFor();
        for (const words of says) await page.getByText(words).first().waitFor();
        await mend(page);
        await page.getByText('Ready for review', { exact: true }).waitFor();
        await page.keyboard.press('Control+Enter');
        const dialog = page.getByRole('dialog', { name: /^Submit/ });
        await dialog.getByRole('button', { name: 'Submit to Meta' }).click();
        await drawer(page, name).getByText('In review', { exact: true }).waitFor();
        await page.keyboard.press('Escape');
        await drawer(page, name).waitFor({ state: 'detached' });
      }

      for (const id of metaIds) await command(demo, 'review', { id });
      await eventually(() => statuses(page, wabaId)).toEqual(REJECTIONS.map(() => 'APPROVED'));
      await page.reload();
      for (const { name } of REJECTIONS) {
        await page.getByRole('button', { name: `Preview ${name} in English: Approved` }).waitFor();
      }
    },
  );
});
