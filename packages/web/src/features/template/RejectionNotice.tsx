import { Button } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import type { TemplateRejectionNoticeFragment } from '../../gql/operations.ts';
import { Notice } from '../../ui/Notice.tsx';
import { placeWord } from './placeWord.ts';
import classes from './RejectionNotice.module.css';

/** Appeals are taken in Meta's own pages alone. */
const reviewAt = (wabaMetaId: string) =>
  `https://business.facebook.com/wa/manage/message-templates/?waba_id=${wabaMetaId}`;

type Props = {
  template: TemplateRejectionNoticeFragment;
  /** Leads to the field where the cure begins. */
  onJump?: (path: readonly string[]) => void;
};

/** Why Meta rejected it, what it recommends, and what helps. */
export function RejectionNotice({ template, onJump }: Props) {
  const { rejection, rejectionDetail, recommendation } = template;
  if (!rejection) return null;
  const { message, cure, path } = rejection;
  return (
    <Notice
      tone="red"
      icon={IconCircleX}
      title={message}
      action={
        onJump &&
        path.length > 0 && (
          <Button size="xs" onClick={() => onJump(path)}>
            {`Go to ${placeWord(path, []).toLowerCase()}`}
          </Button>
        )
      }
    >
      {rejectionDetail && <Line label="Meta says">{rejectionDetail}</Line>}
      {recommendation && <Line label="Meta recommends">{recommendation}</Line>}
      <Line label="What helps">{cure}</Line>
      <p className={classes.line}>
        <a href={reviewAt(template.waba.metaId)} target="_blank" rel="noreferrer">
          Ask Meta for another review
        </a>
      </p>
    </Notice>
  );
}

function Line({ label, children }: { label: string; children: string }) {
  return (
    <p className={classes.line}>
      <span className={classes.label}>{label}</span> <span>{children}</span>
    </p>
  );
}
