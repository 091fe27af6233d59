import { NativeSelect, Switch } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type NotificationPreferencesFragment,
  useSetNotificationPreferenceMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { notificationEmails, notificationKinds } from './kinds.ts';
import classes from './NotificationPreferences.module.css';

type Preference = NotificationPreferencesFragment['notificationPreferences'][number];

const EMAILS = (['OFF', 'EACH', 'DAILY'] as const).map((value) => ({
  value,
  label: notificationEmails[value],
}));

type Props = { membership: NotificationPreferencesFragment };

export function NotificationPreferences({ membership }: Props) {
  const [problem, setProblem] = useState<string>();
  const [save] = useSetNotificationPreferenceMutation();
  const choose = async ({ kind, isInHub, email }: Preference) => {
    setProblem(undefined);
    try {
      const { data } = await save({ variables: { input: { kind, isInHub, email } } });
      setProblem(data?.setNotificationPreference.userErrors[0]?.message);
    } catch (error) {
      setProblem(failureOf(error).message);
    }
  };
  return (
    <>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <table className={classes.table}>
        <Heads />
        <tbody>
          {membership.notificationPreferences.map((preference) => (
            <PreferenceRow key={preference.kind} preference={preference} onChoose={choose} />
          ))}
        </tbody>
      </table>
    </>
  );
}

const Heads = () => (
  <thead>
    <tr>
      <th scope="col">Kind</th>
      <th scope="col">In the Hub</th>
      <th scope="col">E-mail</th>
    </tr>
  </thead>
);

/** The kinds are known from the start, what was chosen is not. */
export const NotificationPreferencesSkeleton = () => (
  <table className={classes.table} aria-busy inert>
    <Heads />
    <tbody>
      {Object.values(notificationKinds).map((name) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            <Bar width={36} height={20} />
          </td>
          <td>
            <span className={classes.select}>&nbsp;</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

type RowProps = { preference: Preference; onChoose: (preference: Preference) => Promise<void> };

function PreferenceRow({ preference, onChoose }: RowProps) {
  const name = notificationKinds[preference.kind];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Switch
          aria-label={`${name} in the Hub`}
          checked={preference.isInHub}
          onChange={(event) =>
            void onChoose({ ...preference, isInHub: event.currentTarget.checked })
          }
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={`${name} by e-mail`}
          value={preference.email}
          data={EMAILS}
          onChange={(event) => {
            const chosen = EMAILS.find(({ value }) => value === event.currentTarget.value);
            if (chosen) void onChoose({ ...preference, email: chosen.value });
          }}
        />
      </td>
    </tr>
  );
}
