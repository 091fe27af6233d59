import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type TemplatesMatrixCellFragment,
  useDeleteTemplateNameMutation,
  useDeleteTemplatesMutation,
  useTemplateLanguagesQuery,
} from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { languageName } from './templateWords.ts';

export type Deletable = Pick<TemplatesMatrixCellFragment, 'id' | 'name' | 'language' | 'status'>;

type Props = {
  wabaId: string;
  templates: readonly Deletable[];
  onClose: () => void;
  onDeleted: () => void;
};

type Extent = 'ONE' | 'ALL';

/** Says what is lost and for how long, and wants it typed. */
export function DeleteTemplatesDialog({ wabaId, templates, onClose, onDeleted }: Props) {
  const [extent, setExtent] = useState<Extent>('ONE');
  const [typed, setTyped] = useState('');
  const why = useStaffReason();
  const { run, busy, problem } = useDeletion(wabaId, templates, why.given);
  const [first] = templates;
  const languages = useLanguagesAtMeta(wabaId, first?.name ?? '');
  const isSingle = templates.length === 1;
  const wanted = isSingle ? (first?.name ?? '') : `delete ${templates.length} templates`;
  const confirm = async () => {
    if (typed.trim() === wanted && (await run(extent))) onDeleted();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={isSingle ? `Delete ${first?.name}?` : `Delete ${templates.length} templates?`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <Stack gap="md">
          {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
          {isSingle && first && (
            <Radio.Group
              label="What is deleted at Meta"
              value={extent}
              onChange={(value) => setExtent(value === 'ALL' ? 'ALL' : 'ONE')}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="ONE" label={`Only ${languageName(first.language)}`} />
                <Radio
                  value="ALL"
                  label="All languages of the name"
                  description={languages && languages.map(languageName).join(', ')}
                />
              </Stack>
            </Radio.Group>
          )}
          {!isSingle && (
            <p>
              {templates.map((each) => `${each.name} (${languageName(each.language)})`).join(', ')}
            </p>
          )}
          <Notice tone="amber" icon={IconLock} title="Meta locks the name for 30 days">
            Nobody can use the name of an approved template again before {lockedUntil()}, in the
            languages that are deleted. Messages under way are still delivered.
          </Notice>
          <StaffReason {...why} />
          <TextInput
            label={`Type ${wanted} to confirm`}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>{isSingle ? 'Keep template' : 'Keep templates'}</Button>
            <ReasonedButton
              type="submit"
              variant="filled"
              color="red"
              loading={busy}
              reason={typed.trim() === wanted ? undefined : `Type ${wanted} first`}
              isLocked={false}
            >
              {isSingle ? 'Delete template' : 'Delete templates'}
            </ReasonedButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const LOCK_MS = 30 * 24 * 3_600_000;
const lockedUntil = () => formatDate(new Date(Date.now() + LOCK_MS).toISOString());

/** What goes when the whole name goes; undefined until that is known. */
function useLanguagesAtMeta(wabaId: string, name: string): string[] | undefined {
  const { data } = useTemplateLanguagesQuery({ variables: { wabaId, name } });
  return data?.waba?.templates.nodes
    .filter((each) => each.name === name && each.status !== 'DELETED')
    .map(({ language }) => language);
}

function useDeletion(wabaId: string, templates: readonly Deletable[], given: { reason?: string }) {
  const client = useApolloClient();
  const [deleteTemplates] = useDeleteTemplatesMutation();
  const [deleteName] = useDeleteTemplateNameMutation();
  const { attempt, ...attempted } = useAttempt();
  const words = (at: number) => {
    const found = templates[at];
    return found ? `${found.name} in ${languageName(found.language)}` : 'A template';
  };
  const run = async (extent: Extent) => {
    const isDone = await attempt(async () => {
      if (extent === 'ALL') {
        const name = templates[0]?.name ?? '';
        const { data } = await deleteName({ variables: { input: { wabaId, name, ...given } } });
        return data?.deleteTemplateName.userErrors;
      }
      const templateIds = templates.map(({ id }) => id);
      const { data } = await deleteTemplates({ variables: { input: { templateIds, ...given } } });
      const refused = (data?.deleteTemplates.results ?? []).flatMap((result) =>
        result.userErrors.map(({ message }) => ({
          message: templates.length === 1 ? message : `${words(result.index)}: ${message}`,
        })),
      );
      return [...(data?.deleteTemplates.userErrors ?? []), ...refused];
    });
    await client.refetchQueries({ include: 'active' });
    return isDone;
  };
  return { run, ...attempted };
}
