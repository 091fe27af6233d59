const MB = 1024 * 1024;

export const MEDIA_FORMATS = ['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT'] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];

/** What Meta takes as the sample of a header, by its format, with the largest size in bytes. */
const FORMATS: Readonly<
  Record<MediaFormat, { types: readonly string[]; most: number; words: string }>
> = {
  IMAGE: { types: ['image/jpeg', 'image/png'], most: 5 * MB, words: 'a JPEG or PNG picture' },
  VIDEO: { types: ['video/mp4', 'video/3gpp'], most: 16 * MB, words: 'an MP4 or 3GPP video' },
  GIF: { types: ['video/mp4'], most: 3.5 * MB, words: 'an MP4 video without sound' },
  DOCUMENT: { types: ['application/pdf'], most: 100 * MB, words: 'a PDF document' },
};

/** The largest of all, so that more is refused before anybody looks. */
export const LARGEST_MEDIA_BYTES = FORMATS.DOCUMENT.most;

/** Why a file cannot be the sample of such a header; null when it can. */
export function mediaProblem(
  format: MediaFormat,
  { type, size }: { type: string | null; size: number },
): string | null {
  const { types, most, words } = FORMATS[format];
  const isFit = types.some((each) => each === type);
  if (!isFit) return `Use ${words}.`;
  return size > most ? `Use a file of at most ${most / MB} MB.` : null;
}
