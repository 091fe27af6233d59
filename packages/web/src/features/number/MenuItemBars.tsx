import { Menu } from '@mantine/core';
import { Bar } from '../../ui/Bar.tsx';

const WIDTHS = [112, 64, 88, 128];

/** The place of menu items that are on their way. */
export function MenuItemBars() {
  return WIDTHS.map((width) => (
    <Menu.Label key={width}>
      <Bar width={width} />
    </Menu.Label>
  ));
}
