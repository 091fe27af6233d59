import { SMALLEST_SIDE } from './cropArea.ts';

const TYPES = ['image/jpeg', 'image/png'];
export const ACCEPTED = TYPES.join(',');
const LARGEST_MB = 20;

/** The pixels of a chosen file; a text tells why it cannot be used. */
export async function readPicture(file: File): Promise<ImageBitmap | string> {
  if (!TYPES.includes(file.type)) return 'Use a JPEG or PNG picture.';
  if (file.size > LARGEST_MB * 1024 * 1024) {
    const size = Math.ceil(file.size / 1024 / 1024);
    return `The file has ${size} MB. Use a picture of at most ${LARGEST_MB} MB.`;
  }
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    if (Math.min(width, height) >= SMALLEST_SIDE) return picture;
    picture.close();
    return `The picture has ${width} × ${height} pixels. Use at least ${SMALLEST_SIDE} × ${SMALLEST_SIDE}.`;
  } catch {
    return 'This file cannot be read as a picture. Use a JPEG or PNG picture.';
  }
}
