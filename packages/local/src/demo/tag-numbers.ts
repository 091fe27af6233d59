import { randomUUID } from 'node:crypto';
import { Organization } from 'server/domains/organization/organization.entity';
import { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import { SavedView } from 'server/domains/saved-view/saved-view.entity';
import { NumberTag } from 'server/domains/tag/number-tag.entity';
import { Tag, type TagColor } from 'server/domains/tag/tag.entity';
import { User } from 'server/domains/user/user.entity';
import type { Services } from 'server/services';

type EntityManager = Services['orm']['em'];

/** What an organization calls some of the numbers that it sees. */
const tags: {
  workspace: string;
  name: string;
  color: TagColor;
  on: { client: { name: string }; country?: string };
}[] = [
  {
    workspace: 'brightdesk',
    name: 'Key account',
    color: 'VIOLET',
    on: { client: { name: 'Nordwind Outdoor' } },
  },
  {
    workspace: 'brightdesk',
    name: 'Renewal 2027',
    color: 'AMBER',
    on: { client: { name: 'Halden Clinics' } },
  },
  {
    workspace: 'nordwind-outdoor',
    name: 'Store',
    color: 'GREY',
    on: { client: { name: 'Nordwind Outdoor' }, country: 'DE' },
  },
];

const views = [
  {
    workspace: 'brightdesk',
    email: 'marta@brightdesk.example',
    name: 'Key accounts',
    filterJson: { tag: ['Key account'] },
  },
  {
    workspace: 'nordwind-outdoor',
    email: 'jonas@nordwind.example',
    name: 'German stores',
    filterJson: { country: ['DE'], tag: ['Store'] },
  },
];

/** Tags on the numbers that the sync has brought, and a view by them. */
export async function tagNumbers(em: EntityManager, createdAt: Date): Promise<void> {
  const organizationOf = (slug: string) => em.findOneOrFail(Organization, { slug });
  for (const { workspace, name, color, on } of tags) {
    const organization = await organizationOf(workspace);
    const key = name.toLowerCase();
    const tag = em.create(Tag, { id: randomUUID(), organization, name, key, color, createdAt });
    for (const phoneNumber of await em.find(PhoneNumber, on)) {
      em.persist(
        em.create(NumberTag, { id: randomUUID(), organization, phoneNumber, tag, createdAt }),
      );
    }
    await em.persist(tag).flush();
  }
  for (const { workspace, email, ...view } of views) {
    em.persist(
      em.create(SavedView, {
        id: randomUUID(),
        organization: await organizationOf(workspace),
        user: await em.findOneOrFail(User, { email }),
        orderJson: null,
        layout: 'LIST',
        position: 0,
        createdAt,
        ...view,
      }),
    );
  }
  await em.flush();
}
