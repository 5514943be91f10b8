// npm run check: every check and test, on a machine that is set up.
import { checks, tests } from './steps.mjs';

checks();
tests();
