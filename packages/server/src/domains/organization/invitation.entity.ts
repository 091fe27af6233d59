import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { User } from '../user/user.entity.ts';
import { Organization } from './organization.entity.ts';
import type { MembershipRole } from './organization.enums.ts';

/** An open seat in an organization. The link's token is stored as a hash only. */
@Entity({ tableName: 'invitations' })
@Unique({
  name: 'invitations_one_open',
  properties: ['organization', 'email'],
  where: 'accepted_at is null and withdrawn_at is null',
})
export class Invitation {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  role!: MembershipRole;

  @Unique()
  @Property({ type: 'text' })
  tokenHash!: string;

  @ManyToOne({ entity: () => User, nullable: true })
  invitedBy!: User | null;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
