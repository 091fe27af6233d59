import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import { mayManagePermissionOf } from '../permission/permission.policy.ts';
import { mayReadAuditLog } from '../audit/audit.policy.ts';
import { mayManageRateCards } from '../rate-card/rate-card.policy.ts';
import { mayTag } from '../tag/tag.policy.ts';
import type { OrganizationKind } from './organization.enums.ts';

export const OTHER_WORKSPACE = 'Switch to this workspace first';

/** Owners of clients and partners, and the operator's administrators. */
function ownersOnly(viewer: Viewer, what: string): Refusal {
  if (viewer.role === 'OWNER' || viewer.role === 'ADMIN') return null;
  if (viewer.userId === null) return `API keys cannot ${what}`;
  return viewer.kind === 'operator' ? `Only administrators can ${what}` : `Only owners can ${what}`;
}

export function mayManageApiKeys(viewer: Viewer): Refusal {
  return ownersOnly(viewer, 'manage API keys');
}

export function mayManageMembers(viewer: Viewer): Refusal {
  return ownersOnly(viewer, 'manage people');
}

/** The operator's own facts come from its configuration. */
export function mayUpdateOrganization(viewer: Viewer): Refusal {
  if (viewer.kind === 'operator') return 'Only clients and partners have these facts';
  return ownersOnly(viewer, 'change the organization');
}

interface OrganizationColumns {
  id: string;
  kind: OrganizationKind;
  client: { partner: { paymentModel: PaymentModel; brandName: string } | null } | null;
}

export function organizationCapabilities(
  organization: OrganizationColumns,
  { viewer }: { viewer: Viewer },
): Capability[] {
  const here = organization.id === viewer.organizationId ? null : OTHER_WORKSPACE;
  return [
    capability('MANAGE_ORGANIZATION_API_KEYS', here ?? mayManageApiKeys(viewer)),
    capability('MANAGE_MEMBERS', here ?? mayManageMembers(viewer)),
    capability('UPDATE_ORGANIZATION', here ?? mayUpdateOrganization(viewer)),
    capability(
      'MANAGE_PARTNER_PERMISSION',
      here ?? mayManagePermissionOf(viewer, { partner: organization.client?.partner ?? null }),
    ),
    capability('READ_AUDIT_LOG', here ?? mayReadAuditLog(viewer)),
    capability('TAG_NUMBERS', here ?? mayTag(viewer)),
    capability('MANAGE_RATE_CARDS', here ?? mayManageRateCards(viewer)),
    capability('ADD_NUMBER', here ?? mayAddNumber(organization.kind)),
    capability('IMPORT_NUMBER', here ?? mayImportNumber(viewer)),
    capability('EXPORT_NUMBERS', here),
  ];
}

function mayAddNumber(kind: OrganizationKind): Refusal {
  if (kind !== 'CLIENT') return 'Only the client itself can add a number';
  return 'Embedded signup is not available yet';
}

function mayImportNumber(viewer: Viewer): Refusal {
  if (viewer.kind === 'client' && viewer.role !== 'OWNER') {
    return 'Only owners can import a number';
  }
  return 'Import is not available yet';
}
