import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import iconButton from '../../ui/IconButton.module.css';
import { OverlayTarget } from '../../ui/OverlayTarget.tsx';
import { MenuItemBars } from './MenuItemBars.tsx';
import classes from './NumberMenu.module.css';

const NumberRowMenuItems = lazy(async () => ({
  default: (await import('./NumberRowMenuItems.tsx')).NumberRowMenuItems,
}));

type Props = { number: { readonly id: string; readonly formattedNumber: string } };

/** Three dots in a row of the list. What the menu holds is asked for when it is opened. */
export function NumberRowMenu({ number: { id, formattedNumber } }: Props) {
  const workspace = useWorkspace();
  const [opened, setOpened] = useState(false);
  const dots = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    dots.current?.focus();
  };
  return (
    <span className={classes.row}>
      <button
        ref={dots}
        type="button"
        className={`${iconButton.button} ${iconButton.dots}`}
        aria-label={`Actions for ${formattedNumber}`}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <IconDots size={16} aria-hidden />
      </button>
      {opened && (
        <Menu opened onClose={close} width={280} withinPortal>
          <Menu.Target>
            <OverlayTarget />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} to={paths.number(workspace, id)}>
              Manage
            </Menu.Item>
            <Suspense fallback={<MenuItemBars />}>
              <NumberRowMenuItems numberId={id} />
            </Suspense>
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  );
}
