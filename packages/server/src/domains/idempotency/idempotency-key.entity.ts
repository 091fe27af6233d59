import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A mutation that its caller gave a key, and the answer to it, so that it takes effect once. */
@Entity({ tableName: 'idempotency_keys' })
@Unique({ properties: ['organizationId', 'callerId', 'key'] })
export class IdempotencyKey {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  /** The person or API key. */
  @Property({ type: 'uuid' })
  callerId!: string;

  @Property({ type: 'text' })
  key!: string;

  /** Keyed, for a request may hold a PIN, which a plain hash would give away. */
  @Property({ type: 'text' })
  requestHash!: string;

  @Index()
  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  /** Sealed, for it may hold a secret that is shown once. Null while the mutation runs. */
  @Property({ type: 'text', nullable: true })
  sealedAnswer!: Opt<string | null>;
}
