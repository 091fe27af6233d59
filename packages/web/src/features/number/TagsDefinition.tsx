import { Popover } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  TagListDocument,
  type TagsDefinitionFragment,
  useTagPhoneNumbersMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { paths } from '../../lib/paths.ts';
import { tagColors } from '../../lib/tagColors.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Definition } from '../../ui/DefinitionList.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { TagChip } from '../../ui/TagChip.tsx';
import { TagPicker } from './TagPicker.tsx';

/** The tags of this workspace on a number, put on and taken off in place. */
export function TagsDefinition({ number }: { number: TagsDefinitionFragment }) {
  const workspace = useWorkspace();
  const { allowed, reason } = capabilityOf(number.capabilities, 'TAG_NUMBERS');
  const [opened, setOpened] = useState(false);
  const { change, problem, busy } = useTagging(number.id);
  return (
    <Definition
      label="Tags"
      hint={
        problem ? (
          <span role="alert">{problem}</span>
        ) : (
          <>
            Only this workspace sees them.{' '}
            <Link to={paths.settingsTags(workspace)}>Manage tags</Link>
          </>
        )
      }
    >
      {number.tags.map(({ id, tag }) => (
        <TagChip
          key={id}
          name={tag.name}
          tone={tagColors[tag.color].tone}
          onRemove={allowed ? () => change([], [tag.name]) : undefined}
        />
      ))}
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        trapFocus
        returnFocus
        withRoles
      >
        <Popover.Target>
          <ReasonedButton
            size="xs"
            leftSection={<IconTag size={15} aria-hidden />}
            loading={busy}
            reason={reason}
            onClick={() => setOpened((was) => !was)}
          >
            Add tag
          </ReasonedButton>
        </Popover.Target>
        <Popover.Dropdown aria-label="Tags of this number">
          <TagPicker
            chosen={new Map([[number.id, number]])}
            onTag={(add, remove) => {
              setOpened(false);
              change(add, remove);
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </Definition>
  );
}

function useTagging(phoneNumberId: string) {
  const [tagPhoneNumbers] = useTagPhoneNumbersMutation();
  const { problem, busy, attempt } = useAttempt();
  const change = (add: string[], remove: string[]) =>
    void attempt(async () => {
      const { data } = await tagPhoneNumbers({
        variables: { input: { phoneNumberIds: [phoneNumberId], add, remove } },
        refetchQueries: [{ query: TagListDocument }],
      });
      const { userErrors = [], results } = data?.tagPhoneNumbers ?? {};
      return [...userErrors, ...(results ?? []).flatMap((result) => result.userErrors)];
    });
  return { change, problem, busy };
}
