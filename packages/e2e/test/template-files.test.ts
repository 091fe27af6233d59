import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { test } from '../src/journey.ts';

interface TemplateFile {
  name: string;
  components: { type: string; text?: string }[];
}

test('a template goes out as a file, is changed there, and comes back by a plan', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'camila@tierraviva.example' });
  await page.goto('/tierra-viva-travel/numbers?q=13055550144');
  await page.getByRole('link', { name: '+1 305 555 0144', exact: true }).click();
  await page.getByRole('link', { name: 'Templates', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Select reserva_confirmada' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export files' }).click();
  const exported = await download;
  expect(exported.suggestedFilename()).toBe('reserva_confirmada_es.json');
  const file = JSON.parse(await readFile(await exported.path(), 'utf8')) as TemplateFile;
  const body = file.components.find(({ type }) => type === 'BODY');
  if (!body?.text) throw new Error('The file has no body.');
  body.text = body.text.replace('el día acordado', 'la fecha acordada');

  await page.getByRole('button', { name: 'Import and export' }).click();
  await page.getByRole('menuitem', { name: 'Import files' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (
    await chooser
  ).setFiles({
    name: exported.suggestedFilename(),
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const edit = page.getByRole('article', { name: 'reserva_confirmada, Spanish: Edit' });
  await edit.getByText('Differs in text and parts').waitFor();
  expect(await edit.getByRole('insertion').allInnerTexts()).toEqual(['la', 'fecha', 'acordada']);
  await page.getByRole('button', { name: 'Apply to 1 template' }).click();
  const done = page.getByRole('list', { name: 'What became of each file' });
  await done.getByText('In review', { exact: true }).waitFor();
  await done.getByRole('link', { name: 'reserva_confirmada' }).click();
  await page.getByRole('dialog', { name: 'reserva_confirmada' }).waitFor();
});
