/** Told before somebody begins. */
export const editsWord = (left: number) =>
  `${left === 1 ? '1 edit' : `${left} edits`} left now: Meta takes 1 in 24 hours and 10 in 30 days`;

/** Told before somebody sends an edit of what Meta has approved; nothing otherwise. */
export const whileMetaDecides = (status: string | undefined) =>
  status === 'APPROVED'
    ? ' What is approved now is sent until then. Meta takes one edit a day and 10 in 30 days.'
    : '';
