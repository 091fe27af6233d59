import { testScreens } from '../src/accessibility.ts';

testScreens('phone');
