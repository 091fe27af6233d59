import { useSyncExternalStore } from 'react';

export type Toast = {
  id: number;
  text: string;
  /** Takes back what was done. */
  undo?: () => void;
  tone?: 'red';
};

const SHOWN_MS = 6_000;
const UNDO_MS = 10_000;

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says what happened where the page does not show it. What went wrong stays until dismissed. */
export function toast(given: Omit<Toast, 'id'>): void {
  const id = next;
  next += 1;
  change([...toasts.slice(-2), { id, ...given }]);
  if (given.tone) return;
  setTimeout(() => dismissToast(id), given.undo ? UNDO_MS : SHOWN_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts);
