import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEdit } from './editorContext.ts';
import { MESSAGE, removeComponent } from './editTemplate.ts';

/** Takes a part of the message away. */
export function RemoveComponent({ type, label }: { type: string; label: string }) {
  const edit = useEdit();
  return (
    <ActionIcon aria-label={label} onClick={() => edit(removeComponent(MESSAGE, type))}>
      <IconTrash size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
