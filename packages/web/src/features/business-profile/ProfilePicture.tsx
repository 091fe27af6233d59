import { useState } from 'react';
import type { ProfileFormFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import classes from './ProfilePicture.module.css';

type Props = {
  number: ProfileFormFragment;
  /** Of a picture that is not saved yet. */
  url: string | undefined;
  size: number;
};

/** The round picture of a profile; its first letter while there is none. */
export function ProfilePicture({ number, url, size }: Props) {
  const workspace = useWorkspace();
  const [missing, setMissing] = useState<string>();
  const path = number.businessProfile?.picturePath;
  const address = url ?? (path ? paths.profilePicture(workspace, path) : undefined);
  const sides = { width: size, height: size };
  if (address === undefined || address === missing) {
    return (
      <span className={classes.letter} style={{ ...sides, fontSize: size * 0.4 }} aria-hidden>
        {Array.from(number.displayName ?? '')[0]?.toUpperCase()}
      </span>
    );
  }
  return (
    <img
      className={classes.picture}
      style={sides}
      src={address}
      alt="As customers see it"
      onError={() => setMissing(address)}
    />
  );
}
