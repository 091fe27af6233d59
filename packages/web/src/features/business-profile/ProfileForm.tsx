import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ProfileFormFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SaveBar } from '../../ui/SaveBar.tsx';
import classes from './ProfileForm.module.css';
import { ProfileFields } from './ProfileFields.tsx';
import { ProfilePreview } from './ProfilePreview.tsx';
import { useProfileDraft } from './useProfileDraft.ts';

type Props = {
  number: ProfileFormFragment;
  /** What is known of the last reading. */ notice: ReactNode;
};

/** The profile as it can be edited, beside the profile as customers will see it. */
export function ProfileForm({ number, notice }: Props) {
  const { allowed, reason } = capabilityOf(number.capabilities, 'EDIT_PROFILE');
  const profile = useProfileDraft(number);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (profile.attempts === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [profile.attempts]);
  const count = profile.changed.length + (profile.picture ? 1 : 0);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void profile.save();
      }}
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          {notice}
          {!allowed && <Notice tone="grey" icon={IconLock} title={`${reason}.`} />}
          {profile.refusals.all && (
            <Notice tone="red" icon={IconAlertTriangle} title={profile.refusals.all} role="alert" />
          )}
          <ProfileFields number={number} profile={profile} disabled={!allowed} />
          {count > 0 && (
            <OperatorReason
              value={profile.reason}
              onChange={profile.setReason}
              error={profile.refusals.reason}
            />
          )}
        </div>
        <ProfilePreview number={number} draft={profile.draft} pictureUrl={profile.picture?.url} />
      </div>
      <SaveBar
        count={count}
        detail={
          profile.conflicts.length > 0
            ? 'Decide first where somebody else has changed the same'
            : detailOf(profile.changed, profile.picture !== undefined)
        }
        saving={profile.saving}
        onSave={() => void profile.save()}
        onDiscard={profile.discard}
      />
    </form>
  );
}

const WORDS = {
  about: 'about',
  address: 'address',
  description: 'description',
  email: 'email',
  websites: 'websites',
  vertical: 'industry',
};

function detailOf(changed: readonly (keyof typeof WORDS)[], hasPicture: boolean): string {
  const words = [...(hasPicture ? ['picture'] : []), ...changed.map((field) => WORDS[field])];
  return words.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}
