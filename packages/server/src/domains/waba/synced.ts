import type { Opt } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field } from 'type-graphql';
import { UpstreamError } from '../../errors.ts';
import { Computed } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { SyncState } from './sync-state.ts';
import { syncError, syncStateNow } from './waba.rules.ts';

/** What the Hub reads from Meta; the columns come with `@Synced`. */
export abstract class SyncedNode extends Node {
  declare syncedAt: Date | null;
  declare syncRequestedAt: Date | null;
  declare syncFailedAt: Date | null;
  declare syncFailurePermanent: Opt<boolean>;
  declare syncState: Opt<SyncState>;
}

/** The same with what Meta said when a reading failed; the columns come with `@SyncErrors`. */
export abstract class SyncedNodeWithError extends SyncedNode {
  declare syncErrorCode: number | null;
  declare syncErrorSubcode: number | null;
  declare syncErrorTraceId: string | null;
  declare syncErrorMessage: string | null;
  declare syncError: Opt<UpstreamError | null>;
}

const time = () => Property({ type: 'timestamptz', nullable: true });
const number = () => Property({ type: 'integer', nullable: true });
const text = () => Property({ type: 'text', nullable: true });

/** The columns of a {@link SyncedNode}. */
export function Synced({ syncedAt }: { syncedAt: string }) {
  return ({ prototype }: { readonly prototype: SyncedNode }): void => {
    for (const name of ['syncedAt', 'syncRequestedAt', 'syncFailedAt']) time()(prototype, name);
    Property({ type: 'boolean', default: false })(prototype, 'syncFailurePermanent');
    Field(() => GraphQLDateTime, { nullable: true, description: syncedAt })(prototype, 'syncedAt');
    Field(() => SyncState, { description: "How current Meta's facts are." })(
      prototype,
      'syncState',
    );
    Computed(syncStateNow, {
      syncedAt: true,
      syncRequestedAt: true,
      syncFailedAt: true,
      syncFailurePermanent: true,
    })(prototype, 'syncState');
  };
}

/** The columns that a {@link SyncedNodeWithError} has besides those of `@Synced`. */
export function SyncErrors({ syncError: description }: { syncError: string }) {
  return ({ prototype }: { readonly prototype: SyncedNodeWithError }): void => {
    for (const name of ['syncErrorCode', 'syncErrorSubcode']) number()(prototype, name);
    for (const name of ['syncErrorTraceId', 'syncErrorMessage']) text()(prototype, name);
    Field(() => UpstreamError, { nullable: true, description })(prototype, 'syncError');
    Computed(syncError, {
      syncedAt: true,
      syncFailedAt: true,
      syncErrorCode: true,
      syncErrorSubcode: true,
      syncErrorTraceId: true,
      syncErrorMessage: true,
    })(prototype, 'syncError');
  };
}
