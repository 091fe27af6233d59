import { IconCircleX } from '@tabler/icons-react';
import { Notice } from '../../ui/Notice.tsx';

type Props = {
  template: {
    readonly status: string;
    readonly rejectedReason: string | null;
    readonly rejectionDetail: string | null;
    readonly recommendation: string | null;
  };
};

/** Why Meta rejected it, and what it recommends. */
export function RejectionNotice({ template }: Props) {
  if (template.status !== 'REJECTED') return null;
  const { rejectionDetail, rejectedReason, recommendation } = template;
  return (
    <Notice
      tone="red"
      icon={IconCircleX}
      title={rejectionDetail ?? (rejectedReason ? REASONS[rejectedReason] : null) ?? NONE}
    >
      {recommendation ?? 'Meta gave no recommendation.'}
    </Notice>
  );
}

const NONE = 'Rejected by Meta without a reason';

/** Meta's codes, in words. */
const REASONS: Record<string, string> = {
  ABUSIVE_CONTENT: 'Rejected: the content is abusive or threatening',
  INCORRECT_CATEGORY: 'Rejected: the content belongs to another category',
  INVALID_FORMAT: 'Rejected: the format is not valid',
  PROMOTIONAL: 'Rejected: the content is promotional',
  SCAM: 'Rejected: it asks for what Meta takes for a scam',
  TAG_CONTENT_MISMATCH: 'Rejected: the language or category does not fit the content',
};
