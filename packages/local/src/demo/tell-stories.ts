import { randomUUID } from 'node:crypto';
import { NumberApiKey } from 'server/domains/api-key/number-api-key.entity';
import { DisplayNameRequest } from 'server/domains/phone-number/display-name-request.entity';
import { HistoryEntry } from 'server/domains/phone-number/history-entry.entity';
import { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import { updateAccountStatus } from 'server/domains/phone-number/update-account-status';
import { newSecret } from 'server/lib/secret';
import type { Services } from 'server/services';
import { accounts, numbers, portfolios } from './accounts.ts';
import type { AccountStory } from './accounts.ts';
import { daysAgo } from './days-ago.ts';
import { layCancellation, planEnds } from './lay-cancellation.ts';
import { layApprovedName, layPin, layRejectedName, planLapses } from './lay-names.ts';
import { layConsent, layRequest, layWebhook } from './lay-permission.ts';
import type { HubFacts, NumberStory, PastChange } from './number-story.ts';
import { metaIds } from './world.ts';

type EntityManager = Services['orm']['em'];

type AccountKind = NonNullable<AccountStory['past']>[number]['kind'];

interface PastEntry extends Omit<PastChange, 'kind' | 'to'> {
  kind: PastChange['kind'] | AccountKind | 'CREATED' | 'MESSAGING_LIMIT' | 'API_KEY';
  to: string | null;
}

/**
 * Lays the Hub's own facts and the past on the numbers that the sync has brought: what sandbox
 * and sync cannot know, because it happened here or before the demo began.
 */
export async function tellStories(em: EntityManager, services: Services): Promise<void> {
  const now = services.clock.now();
  const found = await em.find(
    PhoneNumber,
    { metaId: { $in: numbers.map(metaIds.number) } },
    { populate: ['waba', 'businessPortfolio', 'client', 'client.partner'] },
  );
  for (const story of numbers) {
    const number = found.find(({ metaId }) => metaId === metaIds.number(story));
    if (!number) throw new Error(`The sync brought no ${story.shown}`);
    layOwnFacts(em, services, number, story);
    updateAccountStatus(em, number, { source: 'HUB', at: now });
    await em.flush();
  }
  for (const number of found) layRestrictions(number, now);
  // The sync has found the names in review just now.
  const asked = { requestedAt: new Date(now.getTime() - 3 * 3_600_000) };
  await em.nativeUpdate(
    DisplayNameRequest,
    { phoneNumber: { $in: found }, status: 'PENDING' },
    asked,
  );
  // What just happened in a moment is told as the past that it stands for.
  await em.nativeDelete(HistoryEntry, { phoneNumber: { $in: found } });
  for (const story of numbers) {
    const number = found.find(({ metaId }) => metaId === metaIds.number(story));
    if (number) writePast(em, number, story, now);
  }
  await em.flush();
  await planEnds(em);
  await planLapses(em);
}

function layOwnFacts(
  em: EntityManager,
  services: Services,
  number: PhoneNumber,
  { hub = {}, joinedDaysAgo }: NumberStory,
): void {
  const now = services.clock.now();
  const joined = daysAgo(now, joinedDaysAgo);
  number.createdAt = joined;
  number.billingStartedAt = joined;
  number.plan = hub.plan ?? 'REGULAR';
  number.registrationIvr = hub.ivr ?? false;
  number.registrationMethod = hub.ivr === true ? 'VOICE' : 'SMS';
  if (hub.messagingWebhookUrl) layWebhook(services, number, hub.messagingWebhookUrl, joined);
  number.inboxActive = hub.inbox ?? false;
  if (hub.setup) number.setupStatus = hub.setup;
  if (hub.permission) number.partnerPermission = hub.permission;
  number.partnerPermissionSince = number.partnerPermission === 'SHARED' ? joined : null;
  if (hub.permission === 'SHARED') layConsent(em, number, joined);
  if (hub.unpaidDaysAgo !== undefined) number.unpaidSince = daysAgo(now, hub.unpaidDaysAgo);
  if (hub.porting) number.portingState = hub.porting;
  if (hub.cancellation) layCancellation(em, number, hub.cancellation, now);
  if (hub.key) createKey(em, number, hub.key, now);
  if (hub.pin) layPin(em, services, number, hub.pin);
  if (hub.rejectedName) layRejectedName(em, number, hub.rejectedName, now);
  if (hub.approvedName) layApprovedName(em, number, hub.approvedName, now);
  if (hub.request) layRequest(em, number, hub.request, now);
}

type Key = NonNullable<NonNullable<NumberStory['hub']>['key']>;

function createKey(em: EntityManager, number: PhoneNumber, key: Key, now: Date): void {
  const secret = newSecret('hub_live');
  const partner = number.partnerPermission === 'SHARED' ? number.partner : null;
  em.persist(
    em.create(NumberApiKey, {
      id: randomUUID(),
      phoneNumber: number,
      prefix: secret.prefix,
      last4: secret.last4,
      secretHash: secret.hash,
      holder: partner === null ? 'CLIENT' : 'PARTNER',
      holderName: partner?.brandName ?? number.client.name,
      createdByName: key.by,
      createdAt: daysAgo(now, key.daysAgo),
      lastUsedAt: key.usedDaysAgo === undefined ? null : daysAgo(now, key.usedDaysAgo),
      revokedAt: null,
    }),
  );
}

function writePast(em: EntityManager, number: PhoneNumber, story: NumberStory, now: Date): void {
  for (const entry of pastOf(number, story)) {
    em.persist(
      em.create(HistoryEntry, {
        id: randomUUID(),
        phoneNumber: number,
        kind: entry.kind,
        previous: entry.from,
        current: entry.to,
        detail: entry.detail ?? null,
        source: entry.source,
        actorName: entry.who ?? null,
        at: daysAgo(now, entry.daysAgo),
      }),
    );
  }
}

/** The usual steps of a number's life, and what its story adds. */
function pastOf(number: PhoneNumber, story: NumberStory): PastEntry[] {
  const { joinedDaysAgo, hub = {}, past = [] } = story;
  const added: PastEntry = {
    daysAgo: joinedDaysAgo,
    kind: 'CREATED',
    from: null,
    to: number.number,
    source: 'CLIENT',
    who: number.client.contactFullName,
    detail: 'Embedded signup.',
  };
  const everRan =
    joinedDaysAgo > 2 && (number.setupStatus === 'READY' || hub.cancellation !== undefined);
  const running: PastEntry = {
    daysAgo: joinedDaysAgo - 1,
    kind: 'ACCOUNT_STATUS',
    from: 'PENDING_REGISTRATION',
    to: 'RUNNING',
    source: 'HUB',
    detail: 'Registered.',
  };
  const key: PastEntry[] = hub.key
    ? [
        {
          daysAgo: hub.key.daysAgo,
          kind: 'API_KEY',
          from: null,
          to: 'Generated',
          source: number.partner === null ? 'CLIENT' : 'PARTNER',
          who: hub.key.by,
        },
      ]
    : [];
  const cancelled = cancellationOf(number, hub.cancellation);
  return [
    added,
    ...(everRan ? [running] : []),
    ...limitsOf(story),
    ...ofAccount(story),
    ...key,
    ...past,
    ...cancelled,
  ];
}

function cancellationOf(number: PhoneNumber, cancellation: HubFacts['cancellation']): PastEntry[] {
  if (!cancellation) return [];
  const { requestedDaysAgo, endedDaysAgo, deletedDaysAgo } = cancellation;
  const kind = 'ACCOUNT_STATUS';
  const who = number.client.contactFullName;
  return [
    {
      daysAgo: requestedDaysAgo,
      kind,
      from: 'RUNNING',
      to: 'PENDING_DELETION',
      source: 'CLIENT',
      who,
      detail: 'Subscription cancelled.',
    },
    ...(endedDaysAgo === undefined
      ? []
      : [
          {
            daysAgo: endedDaysAgo,
            kind,
            from: 'PENDING_DELETION',
            to: 'INACTIVE',
            source: 'HUB',
          } as const,
        ]),
    ...(deletedDaysAgo === undefined
      ? []
      : [
          {
            daysAgo: deletedDaysAgo,
            kind,
            from: 'INACTIVE',
            to: 'DELETED',
            source: 'OPERATOR',
            who: 'Ada Lindqvist',
          } as const,
        ]),
  ];
}

/** What Meta has told of the account since the number joined. */
function ofAccount({ account, joinedDaysAgo }: NumberStory): PastEntry[] {
  const { past = [] } = accounts.find(({ key }) => key === account) ?? {};
  return past
    .filter(({ daysAgo: days }) => days < joinedDaysAgo)
    .map((change) => ({ ...change, source: 'META' as const }));
}

/** What Meta told by webhook before the demo began. */
function layRestrictions({ waba }: PhoneNumber, now: Date): void {
  const { restrictions = [] } = accounts.find(({ name }) => name === waba.name) ?? {};
  waba.restrictionsTold = restrictions.map(({ type, daysAgo: days, daysLeft, remediation }) => ({
    type,
    remediation,
    toldAt: daysAgo(now, days).toISOString(),
    expiresAt: daysAgo(now, -daysLeft).toISOString(),
  }));
}

/** Rises of the portfolio's limit since the number joined. */
function limitsOf({ account, joinedDaysAgo }: NumberStory): PastEntry[] {
  const owner = accounts.find(({ key }) => key === account)?.portfolio;
  const rises = portfolios.find(({ key }) => key === owner)?.rises ?? [];
  return rises
    .map((rise, index) => ({
      daysAgo: rise.daysAgo,
      kind: 'MESSAGING_LIMIT' as const,
      from: rises[index - 1]?.to ?? 'TIER_250',
      to: rise.to,
      source: 'META' as const,
    }))
    .filter((rise) => rise.daysAgo < joinedDaysAgo);
}
