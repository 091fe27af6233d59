import { useNumberDialogsQuery } from '../../gql/operations.ts';
import { ActivateInboxDialog } from './ActivateInboxDialog.tsx';
import { CancelNumberDialog } from './CancelNumberDialog.tsx';
import { ChangeCommerceDialog } from './ChangeCommerceDialog.tsx';
import { ChangeDisplayNameDialog } from './ChangeDisplayNameDialog.tsx';
import { GenerateApiKeyDialog } from './GenerateApiKeyDialog.tsx';
import { MessagingWebhookDialog } from './MessagingWebhookDialog.tsx';
import { ReactivateNumberDialog } from './ReactivateNumberDialog.tsx';
import { RegisterNameDialog } from './RegisterNameDialog.tsx';
import { RequestPermissionDialog } from './RequestPermissionDialog.tsx';
import { RevokeApiKeyDialog } from './RevokeApiKeyDialog.tsx';
import { SetPinDialog } from './SetPinDialog.tsx';
import type { NumberDialog } from './useNumberDialog.ts';
import { WithdrawCancellationDialog } from './WithdrawCancellationDialog.tsx';

type Props = { dialog: NumberDialog; numberId: string; onClose: () => void };

const dialogs = {
  'generate-key': GenerateApiKeyDialog,
  'revoke-key': RevokeApiKeyDialog,
  webhook: MessagingWebhookDialog,
  'display-name': ChangeDisplayNameDialog,
  pin: SetPinDialog,
  'register-name': RegisterNameDialog,
  commerce: ChangeCommerceDialog,
  'request-permission': RequestPermissionDialog,
  'activate-inbox': ActivateInboxDialog,
  cancel: CancelNumberDialog,
  'withdraw-cancellation': WithdrawCancellationDialog,
  reactivate: ReactivateNumberDialog,
};

/** Asks for what a dialog tells before its button is pressed: as it is now, not as a list has it. */
export function NumberDialogs({ dialog, numberId, onClose }: Props) {
  const { data } = useNumberDialogsQuery({
    variables: { id: numberId },
    fetchPolicy: 'cache-and-network',
  });
  const Dialog = dialogs[dialog];
  return data?.phoneNumber ? <Dialog number={data.phoneNumber} onClose={onClose} /> : null;
}
