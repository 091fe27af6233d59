import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A webhook of Meta as it arrived: stored before it is answered, applied by a job. */
@Entity({ tableName: 'meta_notices' })
export class MetaNotice {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** SHA-256 of the raw body; Meta delivers the same notice more than once. */
  @Unique()
  @Property({ type: 'text' })
  bodyHash!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  appliedAt!: Date | null;
}
