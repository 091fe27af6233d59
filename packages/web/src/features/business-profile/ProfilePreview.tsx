import {
  SegmentedControl,
  useComputedColorScheme,
  useMantineCssVariablesResolver,
  useMantineTheme,
} from '@mantine/core';
import { IconBuildingStore, IconMail, IconMapPin, IconWorld } from '@tabler/icons-react';
import { useState } from 'react';
import type { ProfileFormFragment } from '../../gql/operations.ts';
import { ProfilePicture } from './ProfilePicture.tsx';
import classes from './ProfilePreview.module.css';
import { type Draft, websitesOf } from './profileDraft.ts';
import { verticals } from './verticals.ts';

type Props = { number: ProfileFormFragment; draft: Draft; pictureUrl: string | undefined };

/** The profile as customers see it in WhatsApp, in either scheme, whatever scheme the page has. */
export function ProfilePreview({ number, draft, pictureUrl }: Props) {
  const ofPage = useComputedColorScheme('light');
  const [chosen, setChosen] = useState<string>();
  const colours = useMantineCssVariablesResolver()?.(useMantineTheme());
  const scheme = (chosen ?? ofPage) === 'dark' ? 'dark' : 'light';
  return (
    <aside className={classes.rail} aria-label="Preview">
      <header className={classes.head}>
        <h2 className={classes.title}>Preview</h2>
        <SegmentedControl
          aria-label="Colours of the preview"
          value={scheme}
          onChange={setChosen}
          data={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </header>
      <div className={classes.phone} style={colours?.[scheme]} data-scheme={scheme}>
        <div className={classes.top}>
          <ProfilePicture number={number} url={pictureUrl} size={112} />
          <p className={classes.name}>{number.displayName ?? 'No display name yet'}</p>
          <p className={classes.kind}>Business account</p>
          {draft.description.trim() !== '' && (
            <p className={classes.description}>{draft.description.trim()}</p>
          )}
        </div>
        <Facts draft={draft} />
        <div className={classes.block}>
          <p className={classes.blockTitle}>About and phone number</p>
          <p>{number.formattedNumber}</p>
          <p className={classes.quiet}>{draft.about.trim()}</p>
        </div>
      </div>
      <p className={classes.note}>As WhatsApp shows it; phones differ a little.</p>
    </aside>
  );
}

function Facts({ draft }: { draft: Draft }) {
  const facts = [
    ...(draft.vertical && draft.vertical !== 'UNDEFINED'
      ? [{ icon: IconBuildingStore, text: verticals[draft.vertical] }]
      : []),
    { icon: IconMapPin, text: draft.address.trim() },
    { icon: IconMail, text: draft.email.trim(), isLink: true },
    ...websitesOf(draft).map((text) => ({ icon: IconWorld, text, isLink: true })),
  ].filter(({ text }) => text !== '');
  if (facts.length === 0) return null;
  return (
    <ul className={classes.facts}>
      {facts.map(({ icon: FactIcon, text, ...fact }, at) => (
        <li key={at}>
          <FactIcon size={18} stroke={1.75} aria-hidden className={classes.icon} />
          <span className={'isLink' in fact ? classes.link : undefined}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
