import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { memo, useState } from 'react';
import type {
  TemplateDraftContentsFragment,
  UserErrorNoticeFragment,
} from '../../gql/operations.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';

type Draft = TemplateDraftContentsFragment;

type Props = {
  errors: number;
  isSubmittable: boolean;
  /** Saves what is not saved; null when it could not. */
  flush: () => Promise<Draft | null>;
  onSubmitted: (templateId: string | null) => void;
  onRefused: (errors: readonly UserErrorNoticeFragment[]) => void;
};

/** Sends what is saved, and says what is in the way as long as something is. */
export const SubmitButton = memo(function SubmitButton(props: Props) {
  const { errors, isSubmittable, flush, onSubmitted, onRefused } = props;
  const [asking, setAsking] = useState<Draft | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    if (!isSubmittable || busy) return;
    setBusy(true);
    setAsking(await flush());
    setBusy(false);
  };
  useHotkeys([['mod+Enter', () => void ask()]], [], true);
  const word = 'Submit to Meta';
  return (
    <>
      {errors > 0 ? (
        <ReasonedButton reason={blocking(errors)}>{word}</ReasonedButton>
      ) : (
        <Button
          variant="filled"
          loading={busy}
          disabled={!isSubmittable}
          onClick={() => void ask()}
        >
          {word}
        </Button>
      )}
      {asking && (
        <SubmitDialog
          draft={asking}
          onSubmitted={onSubmitted}
          onRefused={(refused) => {
            setAsking(null);
            onRefused(refused);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
});

const blocking = (errors: number) =>
  errors === 1 ? '1 error blocks submission' : `${errors} errors block submission`;
