/** Told before somebody begins. */
export const editsWord = (left: number) =>
  `${left === 1 ? '1 edit' : `${left} edits`} left now: Meta takes 1 in 24 hours and 10 in 30 days`;
