import { localStorageColorSchemeManager } from '@mantine/core';

/** The key is read before the first paint by public/color-scheme.js. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'hub-color-scheme' });
