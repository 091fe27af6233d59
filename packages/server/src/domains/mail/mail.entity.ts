import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The mail outbox: a letter is stored with the change that caused it and sent by a job. */
@Entity({ tableName: 'mails' })
export class Mail {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  recipient!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  html!: string;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
