import { fileTypeFromBuffer } from 'file-type';
import { imageDimensionsFromData } from 'image-dimensions';
import type { IncomingFile } from '../../lib/incoming-file.ts';
import { PICTURE_TYPES, pictureProblem } from './picture.rules.ts';
import type { PictureType } from './picture.rules.ts';

/** So much of a file tells its type. */
const HEAD_BYTES = 4_100;
/** Profiles of colour and camera may stand before the size of a JPEG. */
const LOOKS_AT_BYTES = [HEAD_BYTES, 64 * 1024, 256 * 1024, 1024 * 1024];

/** What a picture really is, whatever its sender says; a problem tells why it cannot be used. */
export async function recognizePicture(
  file: IncomingFile,
): Promise<{ type: PictureType } | { problem: string }> {
  const found = await fileTypeFromBuffer(await file.start(HEAD_BYTES));
  const type = PICTURE_TYPES.find((each) => each === found?.mime);
  if (!type) return { problem: 'Use a JPEG or PNG picture.' };
  for (const bytes of LOOKS_AT_BYTES) {
    const size = imageDimensionsFromData(await file.start(bytes));
    if (!size) continue;
    const problem = pictureProblem(size);
    return problem === null ? { type } : { problem };
  }
  return { problem: 'The size of the picture cannot be read. Save it as JPEG or PNG again.' };
}
