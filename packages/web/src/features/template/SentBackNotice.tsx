import { IconMessage } from '@tabler/icons-react';
import type { DraftVerdictFragment } from '../../gql/operations.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './SentBackNotice.module.css';

/** What a colleague asks to change. */
export function SentBackNotice({ draft }: { draft: DraftVerdictFragment }) {
  const { state, reviewedBy, reviewedAt, reviewComment } = draft;
  if (state !== 'SENT_BACK') return null;
  return (
    <Notice
      tone="amber"
      icon={IconMessage}
      title={`${reviewedBy ?? 'A colleague'} asks for changes`}
    >
      <p className={classes.comment}>{reviewComment}</p>
      {reviewedAt && (
        <p className={classes.when}>
          <RelativeTime at={reviewedAt} />
        </p>
      )}
    </Notice>
  );
}
