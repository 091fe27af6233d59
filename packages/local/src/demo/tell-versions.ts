import { randomUUID } from 'node:crypto';
import { TemplateChange } from 'server/domains/template/template-change.entity';
import { TemplateVersion } from 'server/domains/template/template-version.entity';
import { Template } from 'server/domains/template/template.entity';
import type { Services } from 'server/services';
import { daysAgo } from './days-ago.ts';

type EntityManager = Services['orm']['em'];

const HOUR_MS = 3_600_000;

interface Submission {
  by: string;
  daysAgo: number;
  verdict: 'APPROVED' | 'REJECTED';
  /** The text where it was another than today's. */
  text?: string;
  footer?: string;
  why?: { reason: string; detail: string; recommendation: string };
}

interface Story {
  name: string;
  language: string;
  submissions: Submission[];
}

/** How messages of an outdoor shop came to be what they are. */
const stories: Story[] = [
  {
    name: 'autumn_sale_2026',
    language: 'en',
    submissions: [
      {
        by: 'Aylin Koç',
        daysAgo: 33,
        verdict: 'APPROVED',
        text: 'Hi {{1}}, take 15 % off jackets and tents.',
      },
      { by: 'Jonas Keller', daysAgo: 30, verdict: 'APPROVED' },
    ],
  },
  {
    name: 'order_shipped',
    language: 'en',
    submissions: [
      {
        by: 'Jonas Keller',
        daysAgo: 64,
        verdict: 'APPROVED',
        text: 'Hi {{1}}, your parcel left {{2}} and arrives on {{3}}.',
        footer: 'Nordwind Outdoor GmbH',
      },
      {
        by: 'Aylin Koç',
        daysAgo: 21,
        verdict: 'REJECTED',
        text: 'Hi {{1}}, good news: your parcel left our warehouse in {{2}} and arrives on {{3}}. Shop the autumn sale now.',
        why: {
          reason: 'PROMOTIONAL',
          detail: 'A utility template must not promote products.',
          recommendation: 'Take the sentence about the sale out, then submit again.',
        },
      },
      { by: 'Aylin Koç', daysAgo: 20, verdict: 'APPROVED' },
    ],
  },
];

/** Versions of templates with Meta's answers, and the changes that they brought. */
export async function tellVersions(em: EntityManager, now: Date): Promise<void> {
  for (const story of stories) await tell(em, story, now);
  await tellPauses(em, now);
  await em.flush();
}

async function tell(
  em: EntityManager,
  { name, language, submissions }: Story,
  now: Date,
): Promise<void> {
  const template = await em.findOneOrFail(Template, { name, language });
  let status = 'DRAFT';
  const change = (to: string, at: Date, detail: string | null = null) => {
    const facts = { kind: 'STATUS', previous: status, current: to, detail, at } as const;
    em.persist(em.create(TemplateChange, { id: randomUUID(), template, ...facts }));
    status = to;
  };
  for (const [at, submission] of submissions.entries()) {
    const submittedAt = daysAgo(now, submission.daysAgo);
    const decidedAt = new Date(submittedAt.getTime() + 3 * HOUR_MS);
    em.persist(
      em.create(TemplateVersion, {
        ...versionOf(template, submission),
        number: at + 1,
        submittedAt,
        decidedAt,
        isLatest: at === submissions.length - 1,
      }),
    );
    change('PENDING', submittedAt);
    change(submission.verdict, decidedAt, submission.why?.detail ?? null);
  }
}

function versionOf(template: Template, { by, verdict, text, footer, why }: Submission) {
  return {
    id: randomUUID(),
    template,
    origin: 'HUB',
    category: template.category,
    parameterFormat: template.parameterFormat,
    components: template.components.map((part) =>
      withText(withText(part, 'BODY', text), 'FOOTER', footer),
    ),
    messageSendTtlSeconds: null,
    submittedBy: by,
    verdict,
    rejectedReason: why?.reason ?? null,
    rejectionDetail: why?.detail ?? null,
    recommendation: why?.recommendation ?? null,
  } as const;
}

function withText(part: unknown, type: string, text: string | undefined): unknown {
  if (text === undefined || typeof part !== 'object' || part === null || !('type' in part)) {
    return part;
  }
  return part.type === type ? { ...part, text } : part;
}

/** People block the German sale: Meta pauses it for the second time, for 6 hours. */
async function tellPauses(em: EntityManager, now: Date): Promise<void> {
  const template = await em.findOneOrFail(Template, { name: 'autumn_sale_2026', language: 'de' });
  const pauses = [
    ['APPROVED', 'PAUSED', 'FIRST_PAUSE', 51],
    ['PAUSED', 'APPROVED', 'UNPAUSE', 48],
    ['APPROVED', 'PAUSED', 'SECOND_PAUSE', 1],
  ] as const;
  for (const [previous, current, detail, hoursAgo] of pauses) {
    const at = new Date(now.getTime() - hoursAgo * HOUR_MS);
    const facts = { kind: 'STATUS', previous, current, detail, at } as const;
    em.persist(em.create(TemplateChange, { id: randomUUID(), template, ...facts }));
  }
  template.pauseEndsAt = new Date(now.getTime() + 5 * HOUR_MS);
}
