import { Menu } from '@mantine/core';
import { useNumberRowMenuQuery } from '../../gql/operations.ts';
import { MenuItemBars } from './MenuItemBars.tsx';
import { NumberMenuItems } from './NumberMenu.tsx';

/** What may be done changes with time: known answers show at once, and are asked for anew. */
export function NumberRowMenuItems({ numberId }: { numberId: string }) {
  const { data, error } = useNumberRowMenuQuery({
    variables: { id: numberId },
    fetchPolicy: 'cache-and-network',
  });
  const number = data?.phoneNumber;
  if (number) return <NumberMenuItems number={number} />;
  if (error || data) return <Menu.Label>The actions could not be loaded.</Menu.Label>;
  return <MenuItemBars />;
}
