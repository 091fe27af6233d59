import { type PointerEvent, useEffect, useRef } from 'react';
import { type Crop, cropArea, pulled } from './cropArea.ts';
import classes from './CropPictureDialog.module.css';

/** Fine enough for a screen with many pixels. */
const PIXELS = 640;

type Props = { bitmap: ImageBitmap; crop: Crop; onChange: (crop: Crop) => void };

/** The part of the picture that will be seen; it follows the pointer that pulls it. */
export function CropSquare({ bitmap, crop, onChange }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paper = canvas.current?.getContext('2d');
    if (!paper) return;
    const { left, top, side } = cropArea(bitmap, crop);
    paper.fillStyle = 'white';
    paper.fillRect(0, 0, PIXELS, PIXELS);
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(bitmap, left, top, side, side, 0, 0, PIXELS, PIXELS);
  }, [bitmap, crop]);
  const last = useRef({ x: 0, y: 0 });
  const grab = ({ currentTarget, pointerId, clientX, clientY }: PointerEvent) => {
    currentTarget.setPointerCapture(pointerId);
    last.current = { x: clientX, y: clientY };
  };
  const pull = ({ currentTarget, pointerId, clientX, clientY }: PointerEvent) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const width = currentTarget.clientWidth;
    const { x, y } = last.current;
    last.current = { x: clientX, y: clientY };
    onChange(pulled(bitmap, crop, { x: (clientX - x) / width, y: (clientY - y) / width }));
  };
  return (
    <div className={classes.square}>
      <canvas
        ref={canvas}
        role="img"
        aria-label="The square that customers will see, in a circle"
        width={PIXELS}
        height={PIXELS}
        className={classes.canvas}
        onPointerDown={grab}
        onPointerMove={pull}
      />
    </div>
  );
}
