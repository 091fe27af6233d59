/** Another order, the same one for the same seed. It always differs: a shuffle that changes nothing proves nothing. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  const drawn = items.map((item) => ({ item, key: random() })).sort((a, b) => a.key - b.key);
  const order = drawn.map(({ item }) => item);
  return order.every((item, index) => item === items[index]) ? order.toReversed() : order;
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
