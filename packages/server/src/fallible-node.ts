import { Property } from '@mikro-orm/decorators/legacy';
import { Node } from './read/node.ts';
import type { ErrorColumns } from './upstream-failure.ts';

/** What Meta may refuse, with its words; the columns come with `@Fallible`. */
export abstract class FallibleNode extends Node implements ErrorColumns {
  declare errorCode: number | null;
  declare errorSubcode: number | null;
  declare errorTraceId: string | null;
  declare errorMessage: string | null;
}

/** All columns of a {@link FallibleNode}, to compute `failure` from. */
export const errorMask = {
  errorCode: true,
  errorSubcode: true,
  errorTraceId: true,
  errorMessage: true,
} as const;

const number = () => Property({ type: 'integer', nullable: true });
const text = () => Property({ type: 'text', nullable: true });

/** The columns of a {@link FallibleNode}. */
export function Fallible() {
  return ({ prototype }: { readonly prototype: FallibleNode }): void => {
    for (const name of ['errorCode', 'errorSubcode']) number()(prototype, name);
    for (const name of ['errorTraceId', 'errorMessage']) text()(prototype, name);
  };
}
