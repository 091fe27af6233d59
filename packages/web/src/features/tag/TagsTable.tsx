import { Group } from '@mantine/core';
import { Link } from 'react-router';
import type { TagsTableRowFragment } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { tagColors } from '../../lib/tagColors.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { TagChip } from '../../ui/TagChip.tsx';
import { numbersOf } from './words.ts';

type Props = {
  /** Undefined until they are known. */
  tags: readonly TagsTableRowFragment[] | undefined;
  /** Why tags cannot be changed by this person; undefined if they can. */
  reason: string | undefined;
  onEdit: (id: string) => void;
  onDelete: (id: string) => void;
};

export function TagsTable({ tags, reason, onEdit, onDelete }: Props) {
  const workspace = useWorkspace();
  return (
    <FactTable
      label="Tags"
      rows={tags}
      rowKey={({ id }) => id}
      columns={[
        {
          head: 'Tag',
          cell: ({ name, color }) => <TagChip name={name} tone={tagColors[color].tone} />,
        },
        {
          head: 'Numbers',
          cell: (tag) => (
            <Link to={paths.numbersWith(workspace, { tag: tag.name })}>{numbersOf(tag)}</Link>
          ),
        },
        { head: 'First used', cell: ({ createdAt }) => formatDate(createdAt) },
        {
          head: 'Actions',
          align: 'right',
          isControl: true,
          cell: ({ id, name }) => (
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              <ReasonedButton
                size="xs"
                reason={reason}
                onClick={() => onEdit(id)}
                aria-label={`Edit ${name}`}
              >
                Edit
              </ReasonedButton>
              <ReasonedButton
                size="xs"
                reason={reason}
                onClick={() => onDelete(id)}
                aria-label={`Delete ${name}`}
              >
                Delete
              </ReasonedButton>
            </Group>
          ),
        },
      ]}
    />
  );
}
