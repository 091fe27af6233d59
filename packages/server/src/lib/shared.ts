/**
 * A look-up whose answer is shared by all who ask the same within one turn of the event loop, e.g.
 * the requests of a program that sends many at once. Nothing is kept longer. What sends its
 * question at the end of the turn, as the lanes do, asks after the last of them.
 *
 * @param identityOf tells which questions are the same
 */
export function shared<Q, A>(
  find: (question: Q) => Promise<A>,
  identityOf: (question: Q) => string,
): (question: Q) => Promise<A> {
  const asked = new Map<string, Promise<A>>();
  return (question) => {
    const identity = identityOf(question);
    const known = asked.get(identity);
    if (known !== undefined) return known;
    const answer = find(question);
    asked.set(identity, answer);
    setImmediate(() => asked.delete(identity));
    return answer;
  };
}
