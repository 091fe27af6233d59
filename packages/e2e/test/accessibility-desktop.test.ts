import { testScreens } from '../src/accessibility.ts';

testScreens('desktop');
