import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopyPlus, IconPencil } from '@tabler/icons-react';
import type { TemplateActionsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import classes from './TemplateActions.module.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { useStartDraft } from './useStartDraft.ts';

type Props = { template: TemplateActionsFragment };

/** What can be made of a template; each begins a draft, of which Meta hears nothing yet. */
export function TemplateActions({ template }: Props) {
  const { start, busy, problem } = useStartDraft();
  const { id, name, language, category, parameterFormat, components, status, waba } = template;
  const { editsLeft, capabilities } = template;
  const edit = capabilityOf(capabilities, 'EDIT_TEMPLATE');
  const copy = (changed: { name?: string; language?: string }) =>
    void start(waba.id, {
      wabaId: waba.id,
      name,
      language,
      category,
      parameterFormat,
      components,
      ...changed,
    });
  return (
    <>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <div className={classes.actions} role="group" aria-label="What to do with it">
        <ReasonedButton
          reason={edit.allowed ? undefined : (edit.reason ?? 'Not available')}
          variant={edit.allowed ? 'filled' : 'default'}
          loading={busy}
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => void start(waba.id, { templateId: id })}
        >
          {status === 'REJECTED' ? 'Edit and resubmit' : 'Edit template'}
        </ReasonedButton>
        <Button
          leftSection={<IconCopyPlus size={16} aria-hidden />}
          disabled={busy}
          onClick={() => copy({ name: nextVersionOf(name) })}
        >
          Duplicate
        </Button>
        <LanguageMenu
          label="Add language"
          taken={new Set([language])}
          onChoose={(chosen) => copy({ language: chosen })}
          look="button"
        />
      </div>
      {edit.allowed && editsLeft !== null && <p className={classes.fact}>{editsWord(editsLeft)}</p>}
    </>
  );
}

/** Told before somebody begins. */
export const editsWord = (left: number) =>
  `${left === 1 ? '1 edit' : `${left} edits`} left now: Meta takes 1 in 24 hours and 10 in 30 days`;

/** `order_shipped_v2`, then `order_shipped_v3`. */
export function nextVersionOf(name: string): string {
  const [, base = name, version] = /^(.*?)(?:_v(\d{1,3}))?$/.exec(name) ?? [];
  return `${base.slice(0, 506)}_v${Number(version ?? 1) + 1}`;
}
