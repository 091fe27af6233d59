import { IconGauge, IconRosetteDiscountCheckFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { NumberHeaderFragment } from '../../gql/operations.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CountryTag } from '../../ui/CountryTag.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { AccountStatusHoverCard } from './AccountStatusHoverCard.tsx';
import classes from './NumberHeader.module.css';
import { limitWord, qualityRatings } from './vocabulary.ts';

type Props = { number: NumberHeaderFragment; synced: ReactNode; actions: ReactNode };

export function NumberHeader({ number, synced, actions }: Props) {
  const quality = qualityRatings[number.qualityRating ?? 'UNKNOWN'];
  const limit = limitWord(number.messagingLimit);
  return (
    <PageHeader
      title={
        <>
          {number.country && <CountryTag country={number.country} />}
          {number.formattedNumber}
          <CopyButton value={number.number} of="phone number" />
        </>
      }
      fact={
        <>
          <span className={classes.name}>
            {number.displayName ?? 'No display name yet'}
            {number.isOfficialBusinessAccount && (
              <IconRosetteDiscountCheckFilled
                size={16}
                role="img"
                aria-label="Official business account"
                className={classes.official}
              />
            )}
          </span>
          <AccountStatusHoverCard number={number} form="label" />
          <Status look={quality} form="plain" word={`Quality ${quality.word.toLowerCase()}`} />
          {limit && (
            <span className={classes.limit}>
              <IconGauge size={15} stroke={1.9} aria-hidden /> {limit} per 24 h
            </span>
          )}
          <span className={classes.synced}>{synced}</span>
        </>
      }
      actions={actions}
    />
  );
}
