import {
  type Icon,
  IconBuildingStore,
  IconCalendarX,
  IconCopy,
  IconHistory,
  IconKey,
  IconLifebuoy,
  IconPhone,
  IconRefresh,
  IconSend,
  IconStack2,
  IconTemplate,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import {
  type CapabilityAction,
  type PaletteNumberFragment,
  usePaletteSyncMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { languageName } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { recentItems, type RecentItem, rememberRecent } from '../../lib/recent.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useJumpTargets } from './jumpTargets.ts';
import { type NumberAct, numberActsOf, splitVerb } from './paletteWords.ts';
import { usePaletteSearch } from './usePaletteSearch.ts';

export type PaletteEntry = {
  key: string;
  group: string;
  icon: Icon;
  label: string;
  note?: string | undefined;
  right?: ReactNode;
  keys?: readonly string[];
  /** Absent where it is not permitted; the note says why. */
  run?: () => void;
};

const ICONS: Partial<Record<CapabilityAction, Icon>> = {
  GENERATE_API_KEY: IconKey,
  REQUEST_PARTNER_PERMISSION: IconSend,
  SYNC: IconRefresh,
  CANCEL_NUMBER: IconCalendarX,
};

const RECENT_ICONS = {
  number: IconPhone,
  client: IconBuildingStore,
  template: IconTemplate,
  page: IconStack2,
} as const;

type Options = {
  typed: string;
  onClose: () => void;
  statusOf: (number: PaletteNumberFragment) => ReactNode;
};

/** What the palette lists, in groups; recent places before anything is typed. */
export function usePaletteEntries({ typed, onClose, statusOf }: Options) {
  const { organization, user } = useViewer();
  const workspace = organization.slug;
  const navigate = useNavigate();
  const { act, text } = splitVerb(typed, numberActsOf(organization.kind));
  const found = usePaletteSearch(text);
  const actsOf = useNumberActs(onClose);
  const go = (item: RecentItem) => () => {
    if (user) rememberRecent(user.id, workspace, item);
    onClose();
    if (item.path.startsWith('/graphiql')) window.location.assign(item.path);
    else void navigate(item.path);
  };
  const pages = useJumpTargets().map((target): PaletteEntry => ({
    key: `page ${target.path}`,
    group: 'Go to',
    icon: target.icon,
    label: target.label,
    keys: target.key ? ['G', target.key.toUpperCase()] : [],
    run: go({ path: target.path, label: target.label, kind: 'page' }),
  }));

  if (typed.trim() === '') {
    const recent = (user ? recentItems(user.id, workspace) : []).map((item): PaletteEntry => ({
      key: `recent ${item.path}`,
      group: 'Recent',
      icon: RECENT_ICONS[item.kind],
      label: item.label,
      note: item.note,
      run: go(item),
    }));
    return { entries: [...recent, ...pages], message: '' };
  }

  const [first] = found.numbers;
  const numbers = found.numbers.map((number): PaletteEntry => ({
    key: `number ${number.id}`,
    group: 'Numbers',
    icon: IconPhone,
    label: number.formattedNumber,
    note: number.displayName ?? number.client.name,
    right: statusOf(number),
    run: go({
      path: paths.number(workspace, number.id),
      label: number.formattedNumber,
      note: number.displayName ?? number.client.name,
      kind: 'number',
    }),
  }));
  const clients = found.clients.map((client): PaletteEntry => ({
    key: `client ${client.id}`,
    group: 'Clients',
    icon: IconBuildingStore,
    label: client.name,
    note: client.legalName,
    run: go({ path: paths.client(workspace, client.id), label: client.name, kind: 'client' }),
  }));
  const wabas = found.wabas.map((waba): PaletteEntry => ({
    key: `waba ${waba.id}`,
    group: 'WhatsApp Business Accounts',
    icon: IconStack2,
    label: waba.name,
    note: `${waba.metaId} · its numbers`,
    run: go({
      path: paths.numbersWith(workspace, { waba: waba.id }),
      label: waba.name,
      kind: 'page',
    }),
  }));
  const templates = found.templates.map((template): PaletteEntry => ({
    key: `template ${template.id}`,
    group: 'Templates',
    icon: IconTemplate,
    label: template.name,
    note: `${languageName(template.language)} · ${template.waba.name}`,
    run: go({
      path: paths.template(workspace, template.id),
      label: template.name,
      note: languageName(template.language),
      kind: 'template',
    }),
  }));
  const tickets = found.tickets.map((ticket): PaletteEntry => ({
    key: `ticket ${ticket.id}`,
    group: 'Tickets',
    icon: IconLifebuoy,
    label: ticket.subject,
    run: go({ path: paths.ticket(workspace, ticket.id), label: ticket.subject, kind: 'page' }),
  }));
  const wanted = typed.trim().toLowerCase();
  const entries = act
    ? found.numbers.map((number) => actsOf.one(number, act, `${act.label} for …`, true))
    : [
        ...pages.filter(({ label }) => label.toLowerCase().startsWith(wanted)),
        ...numbers,
        ...(first ? actsOf.all(first) : []),
        ...clients,
        ...wabas,
        ...templates,
        ...tickets,
        ...pages.filter(({ label }) => label.toLowerCase().indexOf(wanted) > 0),
      ];
  return { entries, message: messageOf(entries.length, found, act, text) };
}

function messageOf(
  count: number,
  found: { searching: boolean; failed: boolean },
  act: NumberAct | undefined,
  text: string,
): string {
  if (found.failed) return 'The Hub could not be searched. Try again.';
  if (act && text.length < 2) return `${act.label}: type the number.`;
  if (found.searching) return 'Searching…';
  if (count === 0)
    return 'Nothing found. Search looks in numbers, names, clients, templates and Meta IDs.';
  return '';
}

/** What may be done with a number, as the server says, with its reason where not. */
function useNumberActs(onClose: () => void) {
  const { organization } = useViewer();
  const workspace = organization.slug;
  const navigate = useNavigate();
  const [sync] = usePaletteSyncMutation();
  const one = (
    number: PaletteNumberFragment,
    act: NumberAct,
    group: string,
    named = false,
  ): PaletteEntry => {
    const { allowed, reason } = capabilityOf(number.capabilities, act.action);
    const page = paths.number(workspace, number.id);
    const run = () => {
      onClose();
      const dialog = act.dialog && new URLSearchParams({ dialog: act.dialog, of: number.id });
      void navigate(dialog ? `${page}?${dialog}` : page);
      // The page of the number says how it goes.
      if (act.action === 'SYNC') {
        void sync({ variables: { input: { wabaId: number.waba.id } } }).catch(() => undefined);
      }
    };
    return {
      key: `${act.action} ${number.id}`,
      group,
      icon: ICONS[act.action] ?? IconPhone,
      label: named ? `${act.label} for ${number.formattedNumber}` : act.label,
      note: reason ?? act.note,
      ...(allowed && { run }),
    };
  };
  const all = (number: PaletteNumberFragment): PaletteEntry[] => {
    const group = `Do with ${number.formattedNumber}`;
    return [
      ...numberActsOf(organization.kind).map((act) => one(number, act, group)),
      {
        key: `history ${number.id}`,
        group,
        icon: IconHistory,
        label: 'History',
        run: () => {
          onClose();
          void navigate(paths.numberHistory(workspace, number.id));
        },
      },
      {
        key: `copy ${number.id}`,
        group,
        icon: IconCopy,
        label: 'Copy channel ID',
        note: number.id,
        run: () => {
          onClose();
          void navigator.clipboard.writeText(number.id);
        },
      },
    ];
  };
  return { one, all };
}
