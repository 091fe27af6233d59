import type { TagColor } from '../gql/operations.ts';

/** The colours of tags, each with its word and the tone that it is drawn in. */
export const tagColors = {
  GREY: { word: 'Grey', tone: 'grey' },
  BLUE: { word: 'Blue', tone: 'blue' },
  VIOLET: { word: 'Violet', tone: 'violet' },
  GREEN: { word: 'Green', tone: 'green' },
  AMBER: { word: 'Amber', tone: 'amber' },
  RED: { word: 'Red', tone: 'red' },
} as const satisfies Record<TagColor, { word: string; tone: string }>;
