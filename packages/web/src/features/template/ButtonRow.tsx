import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ButtonsEditor.module.css';
import { pathOf, useEdit } from './editorContext.ts';
import { removeButton } from './templateButtons.ts';

type Props = {
  at: string;
  name: string;
  /** Places of the neighbours in the same group. */
  up: number | undefined;
  down: number | undefined;
  onMove: (to: number) => void;
  isDragged: boolean;
  onDrag: (at: number | undefined) => void;
  onDrop: () => void;
  children: ReactNode;
};

/** A button that is dragged by its handle, or moved by the menu that the handle opens. */
export function ButtonRow({
  at,
  name,
  up,
  down,
  onMove,
  isDragged,
  onDrag,
  onDrop,
  children,
}: Props) {
  const edit = useEdit();
  const place = Number(at.split('.').at(-1));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- whoever has no mouse has the menu
    <li
      className={classes.row}
      data-dragged={isDragged || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon
            aria-label={`Move ${name}`}
            className={classes.handle ?? ''}
            draggable
            onDragStart={() => onDrag(place)}
            onDragEnd={() => onDrag(undefined)}
          >
            <IconGripVertical size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowUp size={16} aria-hidden />}
            disabled={up === undefined}
            onClick={() => up !== undefined && onMove(up)}
          >
            Move up
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} aria-hidden />}
            disabled={down === undefined}
            onClick={() => down !== undefined && onMove(down)}
          >
            Move down
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {children}
      <ActionIcon
        aria-label={`Remove ${name}`}
        className={classes.remove ?? ''}
        onClick={() => edit(removeButton(pathOf(at)))}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}
