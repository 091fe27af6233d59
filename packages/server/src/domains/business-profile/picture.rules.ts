import { imageSize } from 'image-size';

export const LARGEST_PICTURE_BYTES = 5 * 1024 * 1024;
const SMALLEST_SIDE = 192;
const LARGEST_SIDE = 4096;

interface Picture {
  type: 'image/jpeg' | 'image/png';
}

/** What a picture really is, whatever its sender says; a text tells why it cannot be used. */
export function readPicture(content: Uint8Array): Picture | string {
  const found = measured(content);
  if (found?.type !== 'jpg' && found?.type !== 'png') return 'Use a JPEG or PNG picture.';
  const { width, height } = found;
  if (content.length > LARGEST_PICTURE_BYTES) return 'Use a picture of at most 5 MB.';
  if (width !== height) return `Crop the picture to a square. It has ${width} × ${height} pixels.`;
  if (width < SMALLEST_SIDE || width > LARGEST_SIDE) {
    return `Use ${SMALLEST_SIDE} to ${LARGEST_SIDE} pixels a side. The picture has ${width}.`;
  }
  return { type: found.type === 'jpg' ? 'image/jpeg' : 'image/png' };
}

function measured(content: Uint8Array) {
  try {
    return imageSize(content);
  } catch {
    return null;
  }
}
