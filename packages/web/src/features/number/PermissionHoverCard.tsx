import { Popover } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PermissionHoverCardFragment } from '../../gql/operations.ts';
import { OverlayTarget } from '../../ui/OverlayTarget.tsx';
import { Status } from '../../ui/Status.tsx';
import { useHoverIntent } from '../../ui/useHoverIntent.ts';
import classes from './AccountStatusHoverCard.module.css';
import { ConsentReceiptLink } from './ConsentReceiptLink.tsx';
import { KeyOfNumber } from './KeyReceipt.tsx';
import { permissionWords } from './permissionWords.ts';
import { partnerPermissions } from './vocabulary.ts';

/**
 * Shared or Missing; on hover or focus since when, who said so, the receipt of it, and who holds
 * the key. Pressing it goes in, to what can be pressed there; Escape comes back.
 */
export function PermissionHoverCard({ number }: { number: PermissionHoverCardFragment }) {
  const look = partnerPermissions[number.partnerPermission];
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const [entered, setEntered] = useState(false);
  const { close, handlers } = useHoverIntent(setOpened, entered);
  const leave = () => {
    if (entered) button.current?.focus();
    setEntered(false);
    close();
  };
  return (
    <button
      ref={button}
      type="button"
      className={classes.target}
      aria-label={`${look.word}: who gave the permission, and who holds the key`}
      aria-haspopup="dialog"
      aria-expanded={opened}
      {...handlers}
      onClick={() => {
        handlers.onClick();
        setEntered(number.permissionConsent !== null);
      }}
    >
      <Status look={look} />
      {opened && (
        <Popover
          opened
          width={300}
          position="bottom-start"
          withinPortal
          withRoles={false}
          trapFocus={entered}
          onDismiss={leave}
        >
          <Popover.Target>
            <OverlayTarget />
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label="Permission and API key">
            <Receipts number={number} />
          </Popover.Dropdown>
        </Popover>
      )}
    </button>
  );
}

function Receipts({ number }: { number: PermissionHoverCardFragment }) {
  const look = partnerPermissions[number.partnerPermission];
  const { permissionConsent: consent } = number;
  return (
    <>
      <div role="status">
        <p className={classes.fact}>
          {look.word}, {permissionWords(number)}
        </p>
        <p className={classes.step}>
          <KeyOfNumber numberId={number.id} />
        </p>
      </div>
      {consent && (
        <div className={classes.reason}>
          <p className={classes.step}>
            <ConsentReceiptLink consent={consent} />
          </p>
        </div>
      )}
    </>
  );
}
