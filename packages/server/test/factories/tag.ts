import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Organization } from '../../src/domains/organization/organization.entity.ts';
import type { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { NumberTag } from '../../src/domains/tag/number-tag.entity.ts';
import { Tag } from '../../src/domains/tag/tag.entity.ts';

const createdAt = new Date('2026-03-01T10:00:00Z');

export async function createTag(
  em: EntityManager,
  organization: Organization,
  name: string,
): Promise<Tag> {
  const key = name.toLowerCase();
  const tag = em.create(Tag, { id: uuid(), organization, name, key, createdAt });
  await em.persist(tag).flush();
  return tag;
}

export async function createNumberTag(
  em: EntityManager,
  tag: Tag,
  phoneNumber: PhoneNumber,
): Promise<NumberTag> {
  const { organization } = tag;
  const worn = em.create(NumberTag, { id: uuid(), organization, phoneNumber, tag, createdAt });
  await em.persist(worn).flush();
  return worn;
}
