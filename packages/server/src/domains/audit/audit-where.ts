import { decodeTypeId, prefixOf } from '../../lib/type-id.ts';
import { idOf } from '../../read/read.ts';
import type { Where } from '../../read/read.ts';
import type { Viewer } from '../../viewer.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import type { AuditEntry } from './audit-entry.entity.ts';
import type { AuditEntryFilter } from './audit.inputs.ts';

/** The conditions of a filter; what is not given is no condition. */
export function auditWhere(viewer: Viewer, filter: AuditEntryFilter): Where<AuditEntry> {
  const anyOf = <T>(values: T[] | null | undefined) => (values ? { in: values } : undefined);
  const { since, until } = filter;
  return {
    organization: idOf(Organization, filter.organizationId) ?? defaultLog(viewer, filter),
    actorOrganizationId: filter.isByUs ? viewer.organizationId : undefined,
    actorId: idOf(User, filter.userId),
    actorKind: anyOf(filter.actorKind),
    action: anyOf(filter.action),
    subjectType: anyOf(filter.subjectType),
    subjectId: subjectOf(filter.subjectId),
    at: since || until ? { since, until } : undefined,
  };
}

/** Acts on one object stand in the log of its owner: whoever else acted is asked for them too. */
function defaultLog(viewer: Viewer, { isByUs, subjectId }: AuditEntryFilter): string | undefined {
  return isByUs || subjectId || viewer.kind === 'operator' ? undefined : viewer.organizationId;
}

/** An id of any type; nothing for what is no id. */
function subjectOf(id: string | null | undefined): string | { in: string[] } | undefined {
  if (id === null || id === undefined) return undefined;
  return decodeTypeId(prefixOf(id) ?? '', id) ?? { in: [] };
}
