import { Link } from 'react-router';
import type { PermissionDefinitionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatDate } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Definition } from '../../ui/DefinitionList.tsx';
import { Status } from '../../ui/Status.tsx';
import { ConsentReceiptLink } from './ConsentReceiptLink.tsx';
import { permissionWords } from './permissionWords.ts';
import { RequestPermissionButton } from './RequestPermissionButton.tsx';
import { partnerPermissions, permissionRequests } from './vocabulary.ts';

type Props = { number: PermissionDefinitionFragment };

/** Whether the partner may use the number's API: who said so, and when. */
export function PermissionDefinition({ number }: Props) {
  const { organization } = useViewer();
  const { permissionRequest: request } = number;
  const { reason } = capabilityOf(number.capabilities, 'REQUEST_PARTNER_PERMISSION');
  return (
    <Definition
      label="Partner API key permission"
      note={permissionWords(number)}
      hint={
        request &&
        `Requested by ${request.requestedByName}, ${request.partnerName}, ${formatDate(request.requestedAt)}.${request.note ? ` ${request.note}` : ''}${organization.kind === 'PARTNER' && reason ? ` ${reason}.` : ''}`
      }
    >
      <Status look={partnerPermissions[number.partnerPermission]} />
      {request && <Status look={permissionRequests[request.status]} />}
      {organization.kind === 'CLIENT' && number.partner && (
        <Link to={paths.settingsPartner(organization.slug)}>Manage permissions</Link>
      )}
      {number.permissionConsent && <ConsentReceiptLink consent={number.permissionConsent} />}
      <RequestPermissionButton number={number} />
    </Definition>
  );
}
