import { Button, FileButton } from '@mantine/core';
import { IconCircleX, IconPhoto } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ProfileFormFragment } from '../../gql/operations.ts';
import { ProfilePicture } from './ProfilePicture.tsx';
import classes from './ProfileForm.module.css';
import { ACCEPTED, readPicture } from './readPicture.ts';
import type { ProfileDraft } from './useProfileDraft.ts';

// Few visits change the picture.
const CropPictureDialog = lazy(async () => ({
  default: (await import('./CropPictureDialog.tsx')).CropPictureDialog,
}));

type Props = { number: ProfileFormFragment; profile: ProfileDraft; disabled: boolean };

/** The picture now, and another one: chosen, cropped and sent, in the profile once it is saved. */
export function PictureField({ number, profile, disabled }: Props) {
  const [bitmap, setBitmap] = useState<ImageBitmap>();
  const [problem, setProblem] = useState<string>();
  const has = Boolean(number.businessProfile?.picturePath);
  const choose = async (file: File | null) => {
    if (file === null) return;
    const read = await readPicture(file);
    setProblem(typeof read === 'string' ? read : undefined);
    if (typeof read !== 'string') setBitmap(read);
  };
  const close = () => {
    bitmap?.close();
    setBitmap(undefined);
  };
  const said = problem ?? profile.refusals.picture;
  return (
    <div className={classes.picture}>
      <ProfilePicture number={number} url={profile.picture?.url} size={72} />
      <div>
        <p className={classes.label}>Picture</p>
        <p className={classes.hint}>
          JPEG or PNG, at least 192 × 192 pixels. You choose the square of it.
        </p>
        <div className={classes.line}>
          <FileButton accept={ACCEPTED} onChange={(file) => void choose(file)}>
            {(props) => (
              <Button
                {...props}
                size="xs"
                disabled={disabled}
                leftSection={<IconPhoto size={15} stroke={1.9} aria-hidden />}
              >
                {has || profile.picture ? 'Change picture' : 'Add picture'}
              </Button>
            )}
          </FileButton>
          {profile.picture && <span className={classes.hint}>New, not saved yet</span>}
        </div>
        {said && (
          <p role="alert" className={classes.problem}>
            <IconCircleX size={15} stroke={1.9} aria-hidden /> {said}
          </p>
        )}
      </div>
      {bitmap && (
        <Suspense fallback={null}>
          <CropPictureDialog
            numberId={number.id}
            bitmap={bitmap}
            onSent={(picture) => {
              profile.choosePicture(picture);
              close();
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
