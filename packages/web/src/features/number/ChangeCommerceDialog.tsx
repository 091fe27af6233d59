import { Switch } from '@mantine/core';
import { useState } from 'react';
import {
  type ChangeCommerceDialogFragment,
  useUpdateCommerceSettingsMutation,
} from '../../gql/operations.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: ChangeCommerceDialogFragment; onClose: () => void };

/** For staff, who give a reason; others use the switches of the page. */
export function ChangeCommerceDialog({ number, onClose }: Props) {
  const stored = number.commerceSettings;
  const [isCatalogVisible, setCatalogVisible] = useState(stored?.isCatalogVisible ?? false);
  const [isCartEnabled, setCartEnabled] = useState(stored?.isCartEnabled ?? false);
  const [update] = useUpdateCommerceSettingsMutation();
  const { perform, state, reasonField } = useReasonedAction(onClose);
  const changes = {
    ...(isCatalogVisible !== stored?.isCatalogVisible && { isCatalogVisible }),
    ...(isCartEnabled !== stored?.isCartEnabled && { isCartEnabled }),
  };
  const save = () =>
    perform(async (reason) => {
      const input = { phoneNumberId: number.id, ...changes, reason };
      return (await update({ variables: { input } })).data?.updateCommerceSettings;
    });
  return (
    <FormDialog
      {...state}
      title="Change commerce settings"
      submit="Save settings"
      onSubmit={() => void save()}
    >
      <Switch
        label="Catalogue visible"
        description="Customers see products in the profile"
        checked={isCatalogVisible}
        onChange={({ currentTarget }) => setCatalogVisible(currentTarget.checked)}
        data-autofocus
      />
      <Switch
        label="Shopping cart"
        description="Customers collect products and send them as one order"
        checked={isCartEnabled}
        onChange={({ currentTarget }) => setCartEnabled(currentTarget.checked)}
      />
      {reasonField}
    </FormDialog>
  );
}
