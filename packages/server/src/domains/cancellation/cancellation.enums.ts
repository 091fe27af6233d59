import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const CancellationStatus = graphqlEnum(
  'CancellationStatus',
  'What became of a cancellation.',
  {
    PENDING: 'The number works until the termination date.',
    WITHDRAWN: 'Taken back in time.',
    PROCESSED: 'Messaging and billing have stopped.',
    REACTIVATED: 'It had taken effect; the number is in use again.',
  },
);
export type CancellationStatus = keyof typeof CancellationStatus;
