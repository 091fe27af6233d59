import { useHotkeys } from '@mantine/hooks';
import { memo, useState } from 'react';
import type {
  TemplateDraftContentsFragment,
  UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { AskForReviewDialog } from './AskForReviewDialog.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import classes from './TemplateEditor.module.css';

type Draft = TemplateDraftContentsFragment;

type Props = {
  draft: Draft | null;
  errors: number;
  isSubmittable: boolean;
  /** Saves what is not saved; null when it could not. */
  flush: () => Promise<Draft | null>;
  onSubmitted: (templateId: string | null) => void;
  onAsked: () => void;
  onRefused: (errors: readonly UserErrorNoticeFragment[]) => void;
};

/** Sends what is saved to Meta or to a colleague, and says what is in the way. */
export const SubmitButtons = memo(function SubmitButtons(props: Props) {
  const { draft, errors, isSubmittable, flush, onSubmitted, onAsked, onRefused } = props;
  const [opened, setOpened] = useState<{ to: 'META' | 'COLLEAGUE'; draft: Draft }>();
  const [busy, setBusy] = useState<'META' | 'COLLEAGUE'>();
  const { organization } = useViewer();
  const refusal = draft
    ? capabilityOf(draft.capabilities, 'SUBMIT_DRAFT').reason
    : organization.requiresTemplateReview
      ? 'Have a colleague review it first'
      : undefined;
  const open = async (to: 'META' | 'COLLEAGUE') => {
    if (!isSubmittable || busy) return;
    setBusy(to);
    const saved = await flush();
    setBusy(undefined);
    if (saved && (to === 'COLLEAGUE' || mayGo(saved))) setOpened({ to, draft: saved });
  };
  useHotkeys([['mod+Enter', () => void open(refusal ? 'COLLEAGUE' : 'META')]], [], true);
  const blocked = errors > 0 ? blocking(errors) : undefined;
  const close = () => setOpened(undefined);
  const button = (to: 'META' | 'COLLEAGUE') => ({
    loading: busy === to,
    disabled: !isSubmittable && blocked === undefined && (to === 'COLLEAGUE' || !refusal),
    onClick: () => void open(to),
  });
  return (
    <span className={classes.send}>
      <ReasonedButton
        reason={blocked}
        variant={refusal ? 'filled' : 'default'}
        {...button('COLLEAGUE')}
      >
        Ask for review
      </ReasonedButton>
      <ReasonedButton
        reason={refusal ?? blocked}
        variant={refusal ? 'default' : 'filled'}
        {...button('META')}
      >
        Submit to Meta
      </ReasonedButton>
      {opened?.to === 'COLLEAGUE' && (
        <AskForReviewDialog draft={opened.draft} onAsked={onAsked} onClose={close} />
      )}
      {opened?.to === 'META' && (
        <SubmitDialog
          draft={opened.draft}
          onSubmitted={onSubmitted}
          onRefused={(refused) => {
            close();
            onRefused(refused);
          }}
          onClose={close}
        />
      )}
    </span>
  );
});

const mayGo = ({ capabilities }: Draft) => capabilityOf(capabilities, 'SUBMIT_DRAFT').allowed;

const blocking = (errors: number) =>
  errors === 1 ? '1 error blocks submission' : `${errors} errors block submission`;
