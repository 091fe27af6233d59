import { randomUUID } from 'node:crypto';
import { TemplateDraft } from 'server/domains/template/template-draft.entity';
import { Template } from 'server/domains/template/template.entity';
import { User } from 'server/domains/user/user.entity';
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

/** Drafts beside the templates that the sync has brought; one waits for the review of a colleague. */
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
  await askForReview(em, createdAt);
  await em.flush();
}

/** Aylin has shortened what Jonas, or whoever works for the client, shall look at. */
async function askForReview(em: EntityManager, now: Date): Promise<void> {
  const template = await em.findOneOrFail(
    Template,
    { name: 'order_delayed', language: 'en' },
    { populate: ['waba'] },
  );
  const { id: authorId, name: author } = await em.findOneOrFail(User, {
    email: 'aylin@nordwind.example',
  });
  const { name, language, category, parameterFormat, waba } = template;
  const at = new Date(now.getTime() - 25 * 60_000);
  em.persist(
    em.create(TemplateDraft, {
      id: randomUUID(),
      waba,
      template,
      state: 'IN_REVIEW',
      name,
      language,
      category,
      parameterFormat,
      messageSendTtlSeconds: null,
      accountProblems: [],
      components: [
        {
          type: 'BODY',
          text: 'Hi {{1}}, your parcel is two days late. We are sorry and pay the shipping.',
          example: { body_text: [['Leonie']] },
        },
        { type: 'FOOTER', text: 'Nordwind Outdoor' },
      ],
      author,
      updatedBy: author,
      createdAt: at,
      updatedAt: at,
      reviewRequestedBy: author,
      reviewRequestedById: authorId,
      reviewRequestedAt: at,
      reviewNote: 'The carrier strikes until Friday. It should go out today.',
    }),
  );
}
