import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { PermissionHoverCardFragment } from '../../gql/operations.ts';
import { OverlayTarget } from '../../ui/OverlayTarget.tsx';
import { Status } from '../../ui/Status.tsx';
import { useHoverIntent } from '../../ui/useHoverIntent.ts';
import classes from './AccountStatusHoverCard.module.css';
import { ConsentReceiptLink } from './ConsentReceiptLink.tsx';
import { permissionWords } from './permissionWords.ts';
import { partnerPermissions } from './vocabulary.ts';

/** Shared or Missing; on hover or focus since when, who said so, and the receipt of it. */
export function PermissionHoverCard({ number }: { number: PermissionHoverCardFragment }) {
  const look = partnerPermissions[number.partnerPermission];
  const [opened, setOpened] = useState(false);
  const intent = useHoverIntent(setOpened);
  const { permissionConsent: consent } = number;
  return (
    <button
      type="button"
      className={classes.target}
      aria-label={`${look.word}: who gave the permission`}
      aria-expanded={opened}
      {...intent}
    >
      <Status look={look} />
      {opened && (
        <Popover opened width={280} position="bottom-start" withinPortal withRoles={false}>
          <Popover.Target>
            <OverlayTarget />
          </Popover.Target>
          <Popover.Dropdown>
            <p className={classes.fact} role="status">
              {look.word}, {permissionWords(number)}
            </p>
            {consent && (
              <p className={classes.step}>
                <ConsentReceiptLink consent={consent} />
              </p>
            )}
          </Popover.Dropdown>
        </Popover>
      )}
    </button>
  );
}
