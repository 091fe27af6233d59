import { Button, Group, Modal, Progress, Slider, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Notice } from '../../ui/Notice.tsx';
import { CENTRED, type Crop, cropArea, nearestZoom, sideToSend } from './cropArea.ts';
import classes from './CropPictureDialog.module.css';
import { CropSquare } from './CropSquare.tsx';
import { sendPicture } from './sendPicture.ts';
import type { NewPicture } from './useProfileDraft.ts';

type Props = {
  numberId: string;
  bitmap: ImageBitmap;
  onSent: (picture: NewPicture) => void;
  onClose: () => void;
};

/** Chooses the square of a picture, by mouse, finger or keys, and sends it. */
export function CropPictureDialog({ numberId, bitmap, onSent, onClose }: Props) {
  const workspace = useWorkspace();
  const [crop, setCrop] = useState(CENTRED);
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const send = async () => {
    setProblem(undefined);
    setPercent(0);
    stop.current = new AbortController();
    const picture = await cropped(bitmap, crop);
    const sent = await sendPicture({
      workspace,
      address: paths.profilePictures(numberId),
      picture,
      onProgress: setPercent,
      signal: stop.current.signal,
    });
    if ('receipt' in sent) {
      onSent({ receipt: sent.receipt, url: URL.createObjectURL(picture) });
      return;
    }
    setPercent(undefined);
    setProblem(sent.problem);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Choose the square"
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
        <CropSquare bitmap={bitmap} crop={crop} onChange={setCrop} />
        <Sliders bitmap={bitmap} crop={crop} onChange={setCrop} />
        {percent !== undefined && (
          <Progress value={percent} aria-label="Sending the picture" transitionDuration={120} />
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="filled"
            loading={percent !== undefined}
            onClick={() => void send()}
            data-autofocus
          >
            Use picture
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type SliderProps = { bitmap: ImageBitmap; crop: Crop; onChange: (crop: Crop) => void };

/** The same by keys; a direction in which nothing is left to see is off. */
function Sliders({ bitmap, crop, onChange }: SliderProps) {
  const { side } = cropArea(bitmap, crop);
  const nearest = nearestZoom(bitmap);
  const slider = (
    label: string,
    name: keyof Crop,
    { min = 0, max = 1, disabled }: { min?: number; max?: number; disabled: boolean },
  ) => (
    <div className={classes.slider}>
      <span aria-hidden>{label}</span>
      <Slider
        thumbLabel={label}
        label={null}
        min={min}
        max={max}
        step={0.01}
        disabled={disabled}
        value={crop[name]}
        onChange={(value) => onChange({ ...crop, [name]: value })}
      />
    </div>
  );
  return (
    <div>
      {slider('Zoom', 'zoom', { min: 1, max: nearest, disabled: nearest === 1 })}
      {slider('Left to right', 'x', { disabled: bitmap.width - side < 1 })}
      {slider('Top to bottom', 'y', { disabled: bitmap.height - side < 1 })}
    </div>
  );
}

async function cropped(bitmap: ImageBitmap, crop: Crop): Promise<Blob> {
  const { left, top, side } = cropArea(bitmap, crop);
  const size = sideToSend(bitmap, crop);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const paper = canvas.getContext('2d');
  if (paper) {
    // What is transparent would come out black.
    paper.fillStyle = 'white';
    paper.fillRect(0, 0, size, size);
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(bitmap, left, top, side, side, 0, 0, size, size);
  }
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? new Blob()), 'image/jpeg', 0.9);
  });
}
