import { randomUUID } from 'node:crypto';
import { TemplateDraft } from 'server/domains/template/template-draft.entity';
import { Template } from 'server/domains/template/template.entity';
import type { Services } from 'server/services';

type EntityManager = Services['orm']['em'];

const button = {
  type: 'BUTTONS',
  buttons: [
    {
      type: 'URL',
      text: 'Segui il pacco',
      url: 'https://nordwind.example/track/{{1}}',
      example: ['https://nordwind.example/track/NW-48213'],
    },
    { type: 'PHONE_NUMBER', text: 'Chiamaci', phone_number: '+494066969101' },
    { type: 'QUICK_REPLY', text: 'Cambia indirizzo' },
    { type: 'QUICK_REPLY', text: 'Stop aggiornamenti' },
  ],
};

/** What an outdoor shop is writing: a translation with a gap, and an offer that has errors. */
const drafts = [
  {
    name: 'order_shipped',
    language: 'it',
    category: 'UTILITY',
    author: 'Jonas Keller',
    components: [
      {
        type: 'HEADER',
        format: 'TEXT',
        text: 'Il tuo ordine {{1}} è in viaggio',
        example: { header_text: ['NW-48213'] },
      },
      {
        type: 'BODY',
        text: 'Ciao {{1}}, il tuo pacco è partito dal nostro magazzino di {{2}} e arriva il {{3}}.\n\nPer cambiare indirizzo rispondi *CAMBIA* entro le 18:00 di oggi.',
        example: { body_text: [['Leonie', 'Lipsia', '']] },
      },
      { type: 'FOOTER', text: 'Nordwind Outdoor' },
      button,
    ],
  },
  {
    name: 'trail_weekend',
    language: 'en',
    category: 'MARKETING',
    author: 'Aylin Koç',
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      {
        type: 'BODY',
        text: '{{1}}, the trail weekend starts on Friday: 20 % off boots and packs.',
        example: { body_text: [['Leonie']] },
      },
      {
        type: 'BUTTONS',
        buttons: [{ type: 'URL', text: 'See the offers', url: 'http://nordwind.example/trail' }],
      },
    ],
  },
] as const;

/** Drafts beside the templates that the sync has brought. */
export async function draftTemplates(em: EntityManager, createdAt: Date): Promise<void> {
  const { waba } = await em.findOneOrFail(
    Template,
    { name: 'order_shipped', language: 'en' },
    { populate: ['waba'] },
  );
  for (const { components, author, ...draft } of drafts) {
    em.persist(
      em.create(TemplateDraft, {
        id: randomUUID(),
        waba,
        template: null,
        state: 'OPEN',
        parameterFormat: 'POSITIONAL',
        messageSendTtlSeconds: null,
        accountProblems: [],
        components: [...components],
        author,
        updatedBy: author,
        createdAt,
        updatedAt: createdAt,
        ...draft,
      }),
    );
  }
  await em.flush();
}
