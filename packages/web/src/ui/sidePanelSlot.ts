import { createContext } from 'react';

/** Where the shell wants what stands beside the page. */
export const SidePanelSlotContext = createContext<HTMLElement | null>(null);
