import { IconCircleX, IconEqual, IconPencil, IconPlus } from '@tabler/icons-react';
import type { TemplatePlanAction } from '../../gql/operations.ts';
import type { StatusLook } from '../../ui/Status.tsx';

/** What a file does to a template, the first being what somebody has to look at first. */
export const planActions: Record<TemplatePlanAction, StatusLook> = {
  REFUSE: { word: 'Refused', icon: IconCircleX, tone: 'red', needsAction: true },
  CREATE: { word: 'Create', icon: IconPlus, tone: 'green', needsAction: true },
  EDIT: { word: 'Edit', icon: IconPencil, tone: 'blue', needsAction: true },
  KEEP: { word: 'Keep', icon: IconEqual, tone: 'grey', needsAction: false },
};

export const PLAN_ACTIONS: readonly TemplatePlanAction[] = ['REFUSE', 'CREATE', 'EDIT', 'KEEP'];

/** "2 to create". */
export const planCounts: Record<TemplatePlanAction, (count: number) => string> = {
  REFUSE: (count) => `${count} refused`,
  CREATE: (count) => `${count} to create`,
  EDIT: (count) => `${count} to edit`,
  KEEP: (count) => (count === 1 ? '1 stays' : `${count} stay`),
};

/** "1 file". */
export const filesWord = (count: number) => (count === 1 ? '1 file' : `${count} files`);
export const templatesWord = (count: number) => (count === 1 ? '1 template' : `${count} templates`);
