import { IconPlayerPause } from '@tabler/icons-react';
import type { TemplatePauseNoticeFragment } from '../../gql/operations.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Until when Meta sends no message of it, and what to do meanwhile. */
export function PauseNotice({ template }: { template: TemplatePauseNoticeFragment }) {
  const { status, pausedUntil } = template;
  if (status !== 'PAUSED') return null;
  if (pausedUntil === null) {
    return (
      <Notice tone="amber" icon={IconPlayerPause} title="Meta has paused it">
        Messages of it fail until Meta, or somebody here, ends the pause. Stop campaigns that send
        it.
      </Notice>
    );
  }
  return (
    <Notice
      tone="amber"
      icon={IconPlayerPause}
      title={`Meta has paused it until ${formatDateTime(pausedUntil)}`}
      action={
        <b>
          <Countdown until={pausedUntil} over={OVER} />
        </b>
      }
    >
      Messages of it fail until then. Stop campaigns that send it: Meta pauses a template that
      people block for 3 hours, then for 6, and disables it the third time.
    </Notice>
  );
}

const OVER = 'Over any moment';
