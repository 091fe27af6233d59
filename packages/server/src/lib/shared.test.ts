import { expect, test, vi } from 'vitest';
import { shared } from './shared.ts';

const lengthOf = () =>
  vi.fn<(text: string) => Promise<number>>((text) => Promise.resolve(text.length));
const identity = (text: string) => text;

test('who asks the same in one turn shares an answer', async () => {
  const find = lengthOf();
  const length = shared(find, identity);
  expect(await Promise.all([length('a'), length('bbb'), length('a')])).toEqual([1, 3, 1]);
  expect(find.mock.calls).toEqual([['a'], ['bbb']]);
});

test('who asks in a later turn gets an answer of their own, though the first is still awaited', async () => {
  const answers: ((state: string) => void)[] = [];
  const stateOf = shared(
    (_key: string) => new Promise<string>((done) => answers.push(done)),
    identity,
  );
  const before = stateOf('key');
  await new Promise(setImmediate);
  const after = stateOf('key');
  answers[0]?.('valid');
  answers[1]?.('revoked');
  expect(await Promise.all([before, after])).toEqual(['valid', 'revoked']);
});

test('questions are the same when their identity is', async () => {
  const find = lengthOf();
  const length = shared(find, (text: string) => text.toLowerCase());
  await Promise.all([length('Ab'), length('aB')]);
  expect(find).toHaveBeenCalledTimes(1);
});

test('a failure is not kept', async () => {
  const find = lengthOf().mockRejectedValueOnce(new Error('no connection'));
  const length = shared(find, identity);
  const both = await Promise.allSettled([length('a'), length('a')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await new Promise(setImmediate);
  expect(await length('a')).toBe(1);
});
