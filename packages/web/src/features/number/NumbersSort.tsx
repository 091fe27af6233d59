import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconCheck } from '@tabler/icons-react';
import type { OrderDirection, PhoneNumberOrderField } from '../../gql/operations.ts';
import classes from './NumbersSort.module.css';

export type NumbersSort = { field: PhoneNumberOrderField; direction: OrderDirection };

const ORDERS: { label: string; sort: NumbersSort }[] = [
  { label: 'Newest first', sort: { field: 'CREATED_AT', direction: 'DESC' } },
  { label: 'Oldest first', sort: { field: 'CREATED_AT', direction: 'ASC' } },
  { label: 'Number', sort: { field: 'NUMBER', direction: 'ASC' } },
  { label: 'Number, descending', sort: { field: 'NUMBER', direction: 'DESC' } },
  { label: 'Display name, A to Z', sort: { field: 'DISPLAY_NAME', direction: 'ASC' } },
  { label: 'Display name, Z to A', sort: { field: 'DISPLAY_NAME', direction: 'DESC' } },
  { label: 'Account status', sort: { field: 'ACCOUNT_STATUS', direction: 'ASC' } },
  { label: 'Account status, reversed', sort: { field: 'ACCOUNT_STATUS', direction: 'DESC' } },
];

const same = (a: NumbersSort, b: NumbersSort) => a.field === b.field && a.direction === b.direction;

type Props = { sort: NumbersSort; onSort: (sort: NumbersSort) => void };

export function NumbersSortMenu({ sort, onSort }: Props) {
  const current = ORDERS.find((order) => same(order.sort, sort));
  return (
    <Menu width={220}>
      <Menu.Target>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={`Sort: ${current?.label ?? 'chosen'}`}
          leftSection={<IconArrowsSort size={15} stroke={1.9} aria-hidden />}
        >
          {current?.label ?? 'Sort'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ORDERS.map((order) => (
          <Menu.Item
            key={order.label}
            onClick={() => onSort(order.sort)}
            aria-current={same(order.sort, sort) || undefined}
            rightSection={same(order.sort, sort) && <IconCheck size={15} aria-hidden />}
          >
            {order.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type SortHeadProps = Props & { field: PhoneNumberOrderField; label: string };

/** A column head that sorts by its column, and turns the order round when pressed again. */
export function SortHead({ field, label, sort, onSort }: SortHeadProps) {
  const active = sort.field === field;
  const turned = active && sort.direction === 'ASC' ? 'DESC' : 'ASC';
  return (
    <UnstyledButton className={classes.head} onClick={() => onSort({ field, direction: turned })}>
      {label}
      {active &&
        (sort.direction === 'ASC' ? (
          <IconArrowUp size={13} stroke={1.9} aria-hidden />
        ) : (
          <IconArrowDown size={13} stroke={1.9} aria-hidden />
        ))}
    </UnstyledButton>
  );
}
