/** The kinds of organization a caller can act for; scopes are declared per kind. */
export type ViewerKind = 'operator' | 'partner' | 'client';

/** Who is asking, and as whom. Ids are uuids as the database holds them. */
export interface Viewer {
  readonly kind: ViewerKind;
  readonly organizationId: string;
  readonly organizationName: string;
  /** Whether a colleague reviews templates before they go to Meta. */
  readonly requiresTemplateReview: boolean;
  /** Set when the organization is a client. */
  readonly clientId: string | null;
  /** Set when the organization is a partner. */
  readonly partnerId: string | null;
  /** The signed-in person; null for an API key. */
  readonly userId: string | null;
  /** The person's role in the organization; null for an API key. */
  readonly role: string | null;
  readonly apiKeyId: string | null;
  /** Start and end of the API key, e.g. `hub_org_…9f3c`; null for a person. */
  readonly apiKeyHint: string | null;
  /** What the API key may be used for; null for a person. */
  readonly scopes: readonly ('READ' | 'WRITE')[] | null;
  /** The person's or the key's name, for history and audit. */
  readonly name: string;
}

/** The uuid of the person or the API key. */
export function callerOf({ apiKeyId, userId, organizationId }: Viewer): string {
  return apiKeyId ?? userId ?? organizationId;
}
