import { everywhereScreens } from './product-screens/everywhere.ts';
import { numberScreens } from './product-screens/number.ts';
import { numbersScreens } from './product-screens/numbers.ts';
import { partnerAndSupportScreens } from './product-screens/partner-and-support.ts';
import { settingsScreens } from './product-screens/settings.ts';
import { signingInScreens } from './product-screens/signing-in.ts';
import type { Screen } from './product-screens/screen.ts';

/** Every route, and every state of one that looks different. */
export const screens: Screen[] = [
  ...signingInScreens,
  ...numbersScreens,
  ...numberScreens,
  ...partnerAndSupportScreens,
  ...settingsScreens,
  ...everywhereScreens,
];
