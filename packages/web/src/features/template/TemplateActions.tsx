import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopyPlus, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { TemplateActionsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { CopyTemplatesDialog } from './CopyTemplatesDialog.tsx';
import { DeleteTemplatesDialog } from './DeleteTemplatesDialog.tsx';
import { editsWord } from './editsWord.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import classes from './TemplateActions.module.css';
import { type TemplateDoor, TemplateMenu } from './TemplateMenu.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { useStartDraft } from './useStartDraft.ts';
import { useTemplateSwitches } from './useTemplateSwitches.ts';

type Props = { template: TemplateActionsFragment; onGone: () => void };

/** What can be made of a template: a draft, of which Meta hears nothing yet, or a copy, or an end. */
export function TemplateActions({ template, onGone }: Props) {
  const { start, busy, problem } = useStartDraft();
  const [opened, setOpened] = useState<TemplateDoor>();
  const why = useStaffReason();
  const switches = useTemplateSwitches(template.id, why.given);
  const { id, language, status, waba, editsLeft, capabilities } = template;
  const edit = capabilityOf(capabilities, 'EDIT_TEMPLATE');
  const open = (door: TemplateDoor) => {
    if (door === 'unpause') void switches.unpause();
    else if (door === 'archive') void switches.archive(true).then((isDone) => isDone && onGone());
    else if (door === 'unarchive') void switches.archive(false);
    else setOpened(door);
  };
  const said = problem ?? switches.problem;
  return (
    <>
      {said && <Notice tone="red" icon={IconAlertTriangle} title={said} role="alert" />}
      <StaffReason {...why} />
      <div className={classes.actions} role="group" aria-label="What to do with it">
        <div className={classes.row}>
          <ReasonedButton
            reason={edit.reason}
            variant={edit.allowed ? 'filled' : 'default'}
            loading={busy}
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => void start(waba.id, { templateId: id, ...why.given })}
          >
            {status === 'REJECTED' ? 'Edit and resubmit' : 'Edit template'}
          </ReasonedButton>
          <TemplateMenu template={template} onOpen={open} />
        </div>
        <div className={classes.row} data-even>
          <Button
            leftSection={<IconCopyPlus size={16} aria-hidden />}
            disabled={busy}
            onClick={() => void start(waba.id, { sourceTemplateId: id, ...why.given })}
          >
            Duplicate
          </Button>
          <LanguageMenu
            label="Add language"
            taken={new Set([language])}
            onChoose={(chosen) =>
              void start(waba.id, { sourceTemplateId: id, language: chosen, ...why.given })
            }
            look="button"
          />
        </div>
      </div>
      {edit.allowed && editsLeft !== null && <p className={classes.fact}>{editsWord(editsLeft)}</p>}
      {opened === 'copy' && (
        <CopyTemplatesDialog
          fromWabaId={waba.id}
          templates={[template]}
          onClose={() => setOpened(undefined)}
        />
      )}
      {opened === 'delete' && (
        <DeleteTemplatesDialog
          wabaId={waba.id}
          templates={[template]}
          onClose={() => setOpened(undefined)}
          onDeleted={onGone}
        />
      )}
    </>
  );
}
