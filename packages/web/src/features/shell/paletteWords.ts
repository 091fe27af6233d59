import type { CapabilityAction, OrganizationKind } from '../../gql/operations.ts';

/** What can be done with a number from the palette; the words that people begin with find it. */
export type NumberAct = {
  action: CapabilityAction;
  label: string;
  verbs: readonly string[];
  /** The dialog on the number's page, as its address names it. */
  dialog?: string;
  note?: string;
  /** For whom it is; for all by default. */
  of?: readonly OrganizationKind[];
};

const NUMBER_ACTS: readonly NumberAct[] = [
  {
    action: 'GENERATE_API_KEY',
    label: 'Generate API key',
    verbs: ['generate api key for', 'generate api key', 'generate', 'api key for'],
    dialog: 'generate-key',
  },
  {
    action: 'REQUEST_PARTNER_PERMISSION',
    label: 'Request permission',
    verbs: ['request permission for', 'request permission', 'request'],
    dialog: 'request-permission',
    of: ['PARTNER'],
  },
  {
    action: 'SYNC',
    label: 'Sync with Meta',
    verbs: ['sync with meta', 'sync'],
    // Staff say why, on the page of the number.
    of: ['CLIENT', 'PARTNER'],
  },
  {
    action: 'CANCEL_NUMBER',
    label: 'Cancel subscription',
    verbs: ['cancel subscription of', 'cancel subscription', 'cancel'],
    dialog: 'cancel',
    note: 'shows consequences first',
  },
];

/** What people of such an organization find there. */
export const numberActsOf = (kind: OrganizationKind): NumberAct[] =>
  NUMBER_ACTS.filter(({ of }) => !of || of.includes(kind));

/** "cancel 30 23125" → the act and what to look for. */
export function splitVerb(
  typed: string,
  acts: readonly NumberAct[],
): { act: NumberAct | undefined; text: string } {
  const text = typed.trim();
  const lower = text.toLowerCase();
  for (const act of acts) {
    const verb = act.verbs.find((each) => lower === each || lower.startsWith(`${each} `));
    if (verb !== undefined) return { act, text: text.slice(verb.length).trim() };
  }
  return { act: undefined, text };
}
