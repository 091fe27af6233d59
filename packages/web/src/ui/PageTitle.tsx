import { createContext, use } from 'react';

export const ProductNameContext = createContext('Hub');

/** The browser's title: the page first, because tabs are narrow. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · ${use(ProductNameContext)}`}</title>;
}
