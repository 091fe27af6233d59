import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const PermissionRequestStatus = graphqlEnum(
  'PermissionRequestStatus',
  "What became of a partner's request.",
  {
    PENDING: 'The client has not answered.',
    GRANTED: 'The client shared the number.',
    DECLINED: 'The client declined.',
    WITHDRAWN: 'The partner took it back.',
    EXPIRED: 'Nobody answered in time.',
  },
);
export type PermissionRequestStatus = keyof typeof PermissionRequestStatus;

export const ConsentKind = graphqlEnum('ConsentKind', 'What the client decided.', {
  GRANTED: 'Share the numbers with the partner.',
  REVOKED: 'Stop sharing them.',
});
export type ConsentKind = keyof typeof ConsentKind;

export const ConsentSource = graphqlEnum('ConsentSource', 'Where a consent was given.', {
  PARTNER_SETTINGS: 'In the partner settings of the client.',
  PERMISSION_REQUEST: "As an answer to the partner's request.",
});
export type ConsentSource = keyof typeof ConsentSource;
