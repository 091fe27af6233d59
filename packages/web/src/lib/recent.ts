/** Where somebody was: what the palette offers before anything is typed. */
export type RecentItem = {
  path: string;
  label: string;
  note?: string;
  kind: 'number' | 'client' | 'template' | 'page';
};

const PREFIX = 'hub-recent';
const KEPT = 8;

const keyOf = (userId: string, workspace: string) => `${PREFIX} ${userId} ${workspace}`;

/** Newest first. Kept in this browser until its person signs out. */
export function recentItems(userId: string, workspace: string): RecentItem[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId, workspace)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isItem) : [];
  } catch {
    return [];
  }
}

export function rememberRecent(userId: string, workspace: string, item: RecentItem): void {
  const others = recentItems(userId, workspace).filter(({ path }) => path !== item.path);
  try {
    const next = JSON.stringify([item, ...others].slice(0, KEPT));
    localStorage.setItem(keyOf(userId, workspace), next);
  } catch {
    // A full or forbidden storage only costs the convenience.
  }
}

/** Numbers and names must not stay behind for the next person at this machine. */
export function forgetRecent(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}

function isItem(value: unknown): value is RecentItem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'label' in value &&
    typeof value.label === 'string' &&
    'kind' in value
  );
}
