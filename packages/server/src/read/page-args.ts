import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInput } from '../errors.ts';

const MAX_PAGE = 100;

/** Which part of a list: `first` with `after` walks forward, `last` with `before` backward. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, 1 to 100. Give either `first` or `last`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end, 1 to 100. Give either `first` or `last`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor.' })
  before?: string | null;
}

/** The checked form: how many, from which end, between which cursors. */
export interface Slice {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

export function sliceOf(args: PageArgs): Slice {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if ((first === null) === (last === null)) {
    throw new BadUserInput(
      first === null
        ? 'Give `first` or `last`, 1 to 100.'
        : 'Give either `first` or `last`, not both.',
      { argument: first === null ? 'first' : 'last' },
    );
  }
  const size = first ?? last ?? 0;
  const argument = first === null ? 'last' : 'first';
  if (size < 1 || size > MAX_PAGE) {
    throw new BadUserInput(`\`${argument}\` must be from 1 to ${MAX_PAGE}, not ${size}.`, {
      argument,
    });
  }
  return {
    size,
    fromEnd: first === null,
    after: args.after ?? null,
    before: args.before ?? null,
  };
}
