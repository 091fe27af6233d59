import { formatDate } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';

type Props = { consent: { readonly id: string; readonly at: string } };

/** What was decided about the permission, to keep outside of the Hub. */
export function ConsentReceiptLink({ consent }: Props) {
  return (
    <a
      href={paths.consentReceipt(useWorkspace(), consent.id)}
      download
      aria-label={`Download consent receipt of ${formatDate(consent.at)}`}
    >
      Consent receipt
    </a>
  );
}
