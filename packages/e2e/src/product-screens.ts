import { everywhereScreens } from './product-screens/everywhere.ts';
import { numberScreens } from './product-screens/number.ts';
import { numbersScreens } from './product-screens/numbers.ts';
import { partnerAndSupportScreens } from './product-screens/partner-and-support.ts';
import { settingsScreens } from './product-screens/settings.ts';
import { signingInScreens } from './product-screens/signing-in.ts';
import { templatesScreens } from './product-screens/templates.ts';
import type { Screen } from './product-screens/screen.ts';

/** Every route, and every state of one that looks different. */
export const screens: Screen[] = [
  ...signingInScreens,
  ...numbersScreens,
  ...numberScreens,
  ...templatesScreens,
  ...partnerAndSupportScreens,
  ...settingsScreens,
  ...everywhereScreens,
];
