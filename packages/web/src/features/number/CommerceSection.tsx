import { Switch } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type CommerceSectionFragment,
  useUpdateCommerceSettingsMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAction } from './useAction.ts';
import { useNumberDialog } from './useNumberDialog.ts';

type Props = { number: CommerceSectionFragment };
type Settings = { isCatalogVisible: boolean; isCartEnabled: boolean };

export function CommerceSection({ number }: Props) {
  const { allowed, reason } = capabilityOf(number.capabilities, 'CHANGE_COMMERCE_SETTINGS');
  const { organization } = useViewer();
  const { open } = useNumberDialog();
  const { problem, run } = useAction();
  const [update] = useUpdateCommerceSettingsMutation();
  // At once on the screen; what Meta refuses falls back to what it was.
  const [hoped, setHoped] = useState<Partial<Settings>>({});
  const settings = number.commerceSettings && { ...number.commerceSettings, ...hoped };
  const change = async (changes: Partial<Settings>) => {
    setHoped(changes);
    await run(async () => {
      const input = { phoneNumberId: number.id, ...changes };
      return (await update({ variables: { input } })).data?.updateCommerceSettings;
    });
    setHoped({});
  };
  // Staff say why, in a dialog.
  const isStaff = organization.kind === 'OPERATOR';
  const mayChange = allowed && settings !== null && !isStaff;
  return (
    <Section
      title="Commerce settings"
      actions={
        isStaff &&
        settings && (
          <ReasonedButton size="xs" reason={reason} onClick={() => open('commerce', number.id)}>
            Change settings
          </ReasonedButton>
        )
      }
      description={
        settings?.syncedAt && (
          <>
            Read from Meta <RelativeTime at={settings.syncedAt} />
          </>
        )
      }
    >
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <DefinitionList>
        <Definition
          label="Catalogue visible"
          note={
            settings &&
            (settings.isCatalogVisible ? 'Customers see products in the profile' : 'Hidden')
          }
          hint={<Why number={number} reason={reason} />}
        >
          {settings ? (
            <Switch
              aria-label="Catalogue visible"
              checked={settings.isCatalogVisible}
              disabled={!mayChange}
              onChange={({ currentTarget }) =>
                void change({ isCatalogVisible: currentTarget.checked })
              }
            />
          ) : (
            <Unknown />
          )}
        </Definition>
        <Definition
          label="Shopping cart"
          note={settings && (settings.isCartEnabled ? 'Customers collect products' : 'No cart')}
        >
          {settings ? (
            <Switch
              aria-label="Shopping cart"
              checked={settings.isCartEnabled}
              disabled={!mayChange}
              onChange={({ currentTarget }) =>
                void change({ isCartEnabled: currentTarget.checked })
              }
            />
          ) : (
            <Unknown />
          )}
        </Definition>
      </DefinitionList>
    </Section>
  );
}

function Why({ number, reason }: Props & { reason: string | undefined }) {
  const { slug, kind } = useViewer().organization;
  // Staff answer tickets and file none.
  if (!reason || number.waba.type !== 'OBO' || kind === 'OPERATOR') return reason;
  return (
    <>
      {reason}.{' '}
      <Link to={paths.newTicket(slug, { topic: 'CATALOGUE', number: number.id })}>
        Contact support
      </Link>
    </>
  );
}
