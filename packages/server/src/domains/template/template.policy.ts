import { capability, mayWrite } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import { canBeDeleted, canBeEdited, canBeUnpaused } from './template-editing.rules.ts';
import type { EditColumns } from './template-editing.rules.ts';

/** Whoever may write at all writes templates: clients, the partners that manage them, staff. */
export function mayWriteTemplates(viewer: Viewer): Refusal {
  return mayWrite(viewer);
}

export function templateCapabilities(
  template: EditColumns,
  { viewer, now }: { viewer: Viewer; now: Date },
): Capability[] {
  const role = mayWriteTemplates(viewer);
  return [
    capability('EDIT_TEMPLATE', role ?? canBeEdited(template, now)),
    capability('DELETE_TEMPLATE', role ?? canBeDeleted(template)),
    capability('UNPAUSE_TEMPLATE', role ?? canBeUnpaused(template)),
    capability('COPY_TEMPLATE', role),
    capability('ARCHIVE_TEMPLATE', role),
  ];
}
