import { Button } from '@mantine/core';
import { IconLifebuoy, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { createContext, type ReactNode, use, useEffect, useEffectEvent, useState } from 'react';
import { formatDateTime } from '../lib/format.ts';
import type { Failure } from '../lib/failure.ts';
import { CopyableId } from './CopyableId.tsx';
import classes from './ErrorState.module.css';
import { StatePanel } from './StatePanel.tsx';

/** Where support can be asked about a request that failed; outside of a workspace nowhere. */
export const SupportAddressContext = createContext<
  ((requestId: string | undefined) => string) | undefined
>(undefined);

const FIRST_WAIT_S = 30;

type Props = {
  /** What failed: "Numbers could not be loaded". */
  title: string;
  failure: Failure;
  /** What still works. */
  reassurance?: string;
  headingLevel?: 1 | 2;
  onRetry: () => void;
  links?: { support?: string | undefined; status?: string | undefined };
};

const waitFor = (failure: Failure) => failure.retryAfterSeconds ?? FIRST_WAIT_S;

export function ErrorState({
  title,
  failure,
  reassurance,
  headingLevel = 2,
  onRetry,
  links,
}: Props) {
  const [at] = useState(() => new Date().toISOString());
  const secondsLeft = useRetryCountdown(failure, onRetry);
  const support = use(SupportAddressContext)?.(failure.requestId) ?? links?.support;
  const text: ReactNode = (
    <>
      {sentenceFor(failure)} {reassurance} We try again in <strong>{secondsLeft} s</strong>.
    </>
  );
  return (
    <StatePanel
      role="alert"
      icon={IconPlugConnectedX}
      tone="red"
      title={title}
      headingLevel={headingLevel}
      actions={
        <>
          <Button
            variant="filled"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={onRetry}
          >
            Try again
          </Button>
          {support && (
            <Button
              component="a"
              href={support}
              leftSection={<IconLifebuoy size={16} aria-hidden />}
            >
              Contact support
            </Button>
          )}
        </>
      }
      footer={
        <>
          <span>
            {failure.requestId ? (
              <>
                Request ID <CopyableId value={failure.requestId} of="request ID" />
              </>
            ) : (
              failure.code === 'NETWORK' && 'The request did not reach the server.'
            )}
          </span>
          <span className={classes.aside}>
            <span>{formatDateTime(at)}</span>
            {links?.status && <a href={links.status}>Status page</a>}
          </span>
        </>
      }
    >
      {text}
    </StatePanel>
  );
}

function sentenceFor(failure: Failure): string {
  if (failure.code === 'THROTTLED') return 'Too many requests in a short time.';
  if (failure.code === 'NETWORK') return failure.message;
  if (failure.code === 'INTERNAL') return 'The server met a problem that it did not expect.';
  return failure.message;
}

function useRetryCountdown(failure: Failure, onRetry: () => void): number {
  const [secondsLeft, setSecondsLeft] = useState(() => waitFor(failure));
  const tick = useEffectEvent(() => {
    if (secondsLeft > 1) return setSecondsLeft(secondsLeft - 1);
    setSecondsLeft(waitFor(failure));
    onRetry();
  });
  useEffect(() => {
    const timer = setInterval(() => tick(), 1_000);
    return () => clearInterval(timer);
  }, []);
  return secondsLeft;
}
