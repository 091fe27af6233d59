import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { inScope } from '../../read/find-in-scope.ts';
import type { Viewer } from '../../viewer.ts';
import { audit } from '../audit/audit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { lockTags } from './lock-tags.ts';
import { NumberTag } from './number-tag.entity.ts';
import { Tag } from './tag.entity.ts';
import type { TagPhoneNumbersInput } from './tag.inputs.ts';
import { mayTag } from './tag.policy.ts';
import {
  MOST_TAGS_OF_A_NUMBER,
  MOST_TAGS_OF_AN_ORGANIZATION,
  taggingProblems,
  tagKey,
  tagName,
} from './tag.rules.ts';

/** What happened to one number of the input. */
export interface TaggedNumber {
  index: number;
  phoneNumberId: string;
  added: string[];
  removed: string[];
  userErrors: UserError[];
}

/** Puts tags on numbers and takes them off. A number that is refused does not keep the others. */
export async function tagPhoneNumbers(
  ctx: Context,
  input: TagPhoneNumbersInput,
): Promise<TaggedNumber[]> {
  const viewer = viewerOf(ctx);
  const refusal = mayTag(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const problems = taggingProblems(input);
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.em.transactional(async (em) => {
    await lockTags(em, viewer.organizationId);
    const tags = await findTags(em, ctx, input);
    const numbers = await findNumbers(em, viewer, input.phoneNumberIds);
    const worn = await wornBy(em, viewer, [...numbers.values()]);
    const done = new Set<string>();
    return input.phoneNumberIds.map((phoneNumberId, index): TaggedNumber => {
      const result = { index, phoneNumberId, added: [], removed: [], userErrors: [] };
      const refuse = (...refused: Parameters<typeof userError>) => ({
        ...result,
        userErrors: [userError(...refused)],
      });
      const path = ['input', 'phoneNumberIds', String(index)];
      const number = numbers.get(phoneNumberId);
      if (!number) return refuse('NOT_FOUND', 'There is no such number.', path);
      if (done.has(number.id)) return refuse('INVALID', 'The number is named twice.', path);
      done.add(number.id);
      const change = changeOf(worn.get(number.id) ?? [], tags);
      if (change.after > MOST_TAGS_OF_A_NUMBER) {
        const text = `A number can have ${MOST_TAGS_OF_A_NUMBER} tags.`;
        return refuse('LIMIT_REACHED', text, path);
      }
      apply(em, ctx, number, change);
      return {
        ...result,
        added: change.added.map(({ name }) => name),
        removed: change.removed.map(({ tag }) => tag.name),
      };
    });
  });
}

interface NamedTags {
  add: Tag[];
  /** Keys; a tag that does not exist is on no number. */
  remove: ReadonlySet<string>;
}

async function findTags(
  em: EntityManager,
  ctx: Context,
  { add, remove }: TagPhoneNumbersInput,
): Promise<NamedTags> {
  const organization = em.getReference(Organization, viewerOf(ctx).organizationId);
  const names = new Map(add.map((name) => [tagKey(name), tagName(name)]));
  const known = await em.find(Tag, { organization, key: { $in: [...names.keys()] } });
  const unknown = [...names].filter(([key]) => !known.some((tag) => tag.key === key));
  const count = unknown.length === 0 ? 0 : await em.count(Tag, { organization });
  if (count + unknown.length > MOST_TAGS_OF_AN_ORGANIZATION) {
    const text = `An organization can have ${MOST_TAGS_OF_AN_ORGANIZATION} tags.`;
    throw new UserErrors(userError('LIMIT_REACHED', text, ['input', 'add']));
  }
  const createdAt = ctx.services.clock.now();
  const made = unknown.map(([key, name]) =>
    em.create(Tag, { id: uuid(), organization, name, key, createdAt }),
  );
  em.persist(made);
  return { add: [...known, ...made], remove: new Set(remove.map((name) => tagKey(name))) };
}

async function findNumbers(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, PhoneNumber>> {
  const uuids = new Map(ids.map((id) => [id, decodeTypeId('number', id)]));
  const known = [...uuids.values()].filter((id) => id !== null);
  const scope = inScope(em, PhoneNumber, viewer);
  const found = await em.find(PhoneNumber, { $and: [{ id: { $in: known } }, scope] });
  const byUuid = new Map(found.map((number) => [number.id, number]));
  return new Map(
    [...uuids].flatMap(([id, key]) => {
      const number = key === null ? undefined : byUuid.get(key);
      return number ? [[id, number] as const] : [];
    }),
  );
}

async function wornBy(
  em: EntityManager,
  { organizationId: organization }: Viewer,
  phoneNumbers: PhoneNumber[],
): Promise<Map<string, NumberTag[]>> {
  const worn = await em.find(
    NumberTag,
    { organization, phoneNumber: { $in: phoneNumbers } },
    { populate: ['tag'], orderBy: { tag: { key: 'asc' } } },
  );
  return Map.groupBy(worn, ({ phoneNumber }) => phoneNumber.id);
}

interface TagChange {
  before: readonly NumberTag[];
  added: Tag[];
  removed: NumberTag[];
  after: number;
}

function changeOf(before: readonly NumberTag[], { add, remove }: NamedTags): TagChange {
  const removed = before.filter(({ tag }) => remove.has(tag.key));
  const added = add.filter(
    (tag) => !remove.has(tag.key) && !before.some((each) => each.tag.key === tag.key),
  );
  return { before, added, removed, after: before.length + added.length - removed.length };
}

function apply(
  em: EntityManager,
  ctx: Context,
  phoneNumber: PhoneNumber,
  { before, added, removed }: TagChange,
): void {
  if (added.length + removed.length === 0) return;
  const organization = em.getReference(Organization, viewerOf(ctx).organizationId);
  const createdAt = ctx.services.clock.now();
  for (const tag of added) {
    em.persist(em.create(NumberTag, { id: uuid(), organization, phoneNumber, tag, createdAt }));
  }
  for (const each of removed) em.remove(each);
  const stay = before.filter((each) => !removed.includes(each));
  audit(em, ctx, {
    action: 'tagPhoneNumbers',
    subject: phoneNumber,
    subjectType: 'PhoneNumber',
    subjectName: phoneNumber.number,
    changes: {
      tags: [
        before.map(({ tag }) => tag.name),
        [...stay.map(({ tag }) => tag.name), ...added.map(({ name }) => name)],
      ],
    },
  });
}
