export const LARGEST_PICTURE_BYTES = 5 * 1024 * 1024;
const SMALLEST_SIDE = 192;
const LARGEST_SIDE = 4096;

export const PICTURE_TYPES = ['image/jpeg', 'image/png'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Why a picture of this size cannot be that of a profile; null when it can. */
export function pictureProblem({
  width,
  height,
}: {
  width: number;
  height: number;
}): string | null {
  if (width !== height) return `Crop the picture to a square. It has ${width} × ${height} pixels.`;
  if (width < SMALLEST_SIDE || width > LARGEST_SIDE) {
    return `Use ${SMALLEST_SIDE} to ${LARGEST_SIDE} pixels a side. The picture has ${width}.`;
  }
  return null;
}
