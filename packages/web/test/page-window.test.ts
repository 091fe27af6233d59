import { expect, test } from 'vitest';
import { type ListPlace, placePage } from '../src/lib/pageWindow.ts';

const SIZE = 3;
const page = (index: number, hasNextPage = true) => ({
  nodes: [0, 1, 2].map((row) => index * SIZE + row),
  endCursor: `after ${index}`,
  hasNextPage,
});

const start: ListPlace = { firstPage: 0, pageCount: 1, cursors: ['after 0'], scrollTop: 0 };

function walk(indexes: number[]) {
  let window = { nodes: page(0).nodes as readonly number[], hasNextPage: true };
  let place = start;
  for (const index of indexes) {
    const next = placePage(window, place, index, page(index), SIZE);
    window = next;
    place = next.place;
  }
  return { window, place };
}

test('the next page is put behind', () => {
  const { window, place } = walk([1]);
  expect(window.nodes).toEqual([0, 1, 2, 3, 4, 5]);
  expect(place).toMatchObject({ firstPage: 0, pageCount: 2 });
});

test('after six pages the first ones are let go, and their cursors are kept', () => {
  const { window, place } = walk([1, 2, 3, 4, 5, 6, 7]);
  expect(window.nodes).toHaveLength(6 * SIZE);
  expect(window.nodes[0]).toBe(2 * SIZE);
  expect(place).toMatchObject({ firstPage: 2, pageCount: 6 });
  expect(place.cursors).toHaveLength(8);
});

test('a page before the window is put in front, and the last one is let go', () => {
  const { window, place } = walk([1, 2, 3, 4, 5, 6, 7, 1]);
  expect(window.nodes[0]).toBe(SIZE);
  expect(window.nodes.at(-1)).toBe(7 * SIZE - 1);
  expect(window.hasNextPage).toBe(true);
  expect(place).toMatchObject({ firstPage: 1, pageCount: 6 });
});

test('a page far from the window replaces it', () => {
  const { window, place } = walk([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0]);
  expect(window.nodes).toEqual([0, 1, 2]);
  expect(place).toMatchObject({ firstPage: 0, pageCount: 1 });
});
