import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';

/** Pages kept in memory at once. A list may have a thousand; people look at one or two. */
const MAX_PAGES = 6;

/** Where a list stands. Kept outside React: it must outlive the page that shows the list. */
export type ListPlace = {
  readonly firstPage: number;
  readonly pageCount: number;
  /** `cursors[n]` leads to page n + 1. Small strings, kept for every page that was ever visited. */
  readonly cursors: readonly string[];
  readonly scrollTop: number;
};

const AT_THE_TOP: ListPlace = { firstPage: 0, pageCount: 1, cursors: [], scrollTop: 0 };
const places = new Map<string, ListPlace>();

export const placeOf = (key: string): ListPlace => places.get(key) ?? AT_THE_TOP;

export function movePlace(key: string, change: Partial<ListPlace>): void {
  places.set(key, { ...placeOf(key), ...change });
}

function openList(key: string, mayResume: boolean) {
  const resumed = mayResume && places.has(key);
  if (!resumed) places.delete(key);
  return { key, resumed };
}

/**
 * Whether the list called `key` goes on where it was left. It does only for a person who came
 * back to it; a list that is opened anew starts at the top with fresh rows.
 */
export function useResumedList(key: string): boolean {
  const cameBack = useNavigationType() === 'POP';
  const [list, setList] = useState(() => openList(key, cameBack));
  if (list.key === key) return list.resumed;
  setList(openList(key, false));
  return false;
}

export type Page<Node> = {
  nodes: readonly Node[];
  endCursor: string | null;
  hasNextPage: boolean;
};

/** What the window becomes when page `index` arrives. Pages far from it are let go. */
export function placePage<Node>(
  window: { nodes: readonly Node[]; hasNextPage: boolean },
  place: ListPlace,
  index: number,
  page: Page<Node>,
  pageSize: number,
): { nodes: readonly Node[]; hasNextPage: boolean; place: ListPlace } {
  const cursors = [...place.cursors];
  if (page.endCursor !== null) cursors[index] = page.endCursor;
  const lastPage = place.firstPage + place.pageCount - 1;

  if (index === lastPage + 1) {
    const dropped = Math.max(0, place.pageCount + 1 - MAX_PAGES);
    return {
      nodes: [...window.nodes, ...page.nodes].slice(dropped * pageSize),
      hasNextPage: page.hasNextPage,
      place: {
        ...place,
        cursors,
        firstPage: place.firstPage + dropped,
        pageCount: place.pageCount + 1 - dropped,
      },
    };
  }
  if (index === place.firstPage - 1) {
    const kept = Math.min(place.pageCount, MAX_PAGES - 1);
    return {
      nodes: [...page.nodes, ...window.nodes.slice(0, kept * pageSize)],
      hasNextPage: kept < place.pageCount ? true : window.hasNextPage,
      place: { ...place, cursors, firstPage: index, pageCount: kept + 1 },
    };
  }
  return {
    nodes: page.nodes,
    hasNextPage: page.hasNextPage,
    place: { ...place, cursors, firstPage: index, pageCount: 1 },
  };
}

type LoaderOptions = {
  key: string;
  pageSize: number;
  loadedRows: number;
  hasMore: boolean;
  /**
   * Asks for page `index`, which begins after `after`, and writes it into the list, unless the
   * list on the screen is no longer the one it was asked for.
   */
  fetchPage: (request: {
    index: number;
    after: string | undefined;
    isCurrent: () => boolean;
  }) => Promise<unknown>;
};

/** Loads the page that the screen is about to need, one at a time. */
export function usePageLoader(options: LoaderOptions) {
  const { key, pageSize, loadedRows, hasMore, fetchPage } = options;
  const pending = useRef<string>(undefined);
  const shown = useRef(key);
  useLayoutEffect(() => {
    shown.current = key;
  }, [key]);
  const [failure, setFailure] = useState<unknown>();

  const onVisible = useCallback(
    async (first: number, last: number) => {
      const place = placeOf(key);
      const index = wantedPage({ first, last, place, pageSize, loadedRows, hasMore });
      if (index === undefined || pending.current === key) return;
      const after = index === 0 ? undefined : place.cursors[index - 1];
      if (index > 0 && after === undefined) return;
      pending.current = key;
      try {
        await fetchPage({ index, after, isCurrent: () => shown.current === key });
        setFailure(undefined);
      } catch (error) {
        setFailure(error);
      } finally {
        if (pending.current === key) pending.current = undefined;
      }
    },
    [key, pageSize, loadedRows, hasMore, fetchPage],
  );
  return { onVisible, failure };
}

const AHEAD_ROWS = 25;

function wantedPage(options: {
  first: number;
  last: number;
  place: ListPlace;
  pageSize: number;
  loadedRows: number;
  hasMore: boolean;
}): number | undefined {
  const { first, last, place, pageSize, loadedRows, hasMore } = options;
  const start = place.firstPage * pageSize;
  const end = start + loadedRows;
  // The scroll bar was dragged back far beyond what is kept.
  if (last < start) return Math.floor(first / pageSize);
  if (place.firstPage > 0 && first < start + AHEAD_ROWS) return place.firstPage - 1;
  if (hasMore && last >= end - AHEAD_ROWS) return place.firstPage + place.pageCount;
  return undefined;
}
