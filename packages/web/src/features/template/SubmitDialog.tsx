import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TemplateDraftContentsFragment,
  type UserErrorNoticeFragment,
  useSubmitTemplateDraftMutation,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CategoryChangeBox } from './CategoryChangeBox.tsx';
import { whileMetaDecides } from './editsWord.ts';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { languageName, templateCategories } from './templateWords.ts';

type Props = {
  draft: TemplateDraftContentsFragment;
  /** With the template, or null while Meta has not answered. */
  onSubmitted: (templateId: string | null) => void;
  /** Refusals with a place in the template; they stand at their fields then. */
  onRefused: (errors: readonly UserErrorNoticeFragment[]) => void;
  onClose: () => void;
};

/** Says what goes to Meta, and sends it. */
export function SubmitDialog({ draft, onSubmitted, onRefused, onClose }: Props) {
  const [allowCategoryChange, setAllowCategoryChange] = useState(true);
  const [submit] = useSubmitTemplateDraftMutation();
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const isEdit = draft.template !== null;
  const confirm = () =>
    attempt(async () => {
      const { data } = await submit({
        variables: {
          input: {
            draftId: draft.id,
            expectedVersion: draft.version,
            allowCategoryChange,
            ...why.given,
          },
        },
      });
      const answer = data?.submitTemplateDraft;
      if (answer?.draft) onSubmitted(answer.template?.id ?? null);
      const placed = (answer?.userErrors ?? []).filter(isPlaced);
      if (placed.length > 0) onRefused(placed);
      return answer?.userErrors;
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={isEdit ? 'Submit the edit to Meta?' : 'Submit to Meta?'}
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        <DefinitionList>
          <Definition label="Name">{draft.name}</Definition>
          <Definition label="Language">{languageName(draft.language)}</Definition>
          <Definition label="Category">{templateCategories[draft.category]}</Definition>
        </DefinitionList>
        <p>
          Meta usually decides within 24 hours.
          {whileMetaDecides(draft.template?.status)}
        </p>
        {!isEdit && (
          <CategoryChangeBox checked={allowCategoryChange} onChange={setAllowCategoryChange} />
        )}
        <StaffReason {...why} />
        <Group justify="flex-end">
          <Button onClick={onClose}>Keep editing</Button>
          <Button variant="filled" loading={busy} onClick={() => void confirm()} data-autofocus>
            Submit to Meta
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const PLACES = new Set(['name', 'language', 'category', 'parameterFormat', 'components']);
const isPlaced = ({ path }: UserErrorNoticeFragment) => PLACES.has(path[0] ?? '');
