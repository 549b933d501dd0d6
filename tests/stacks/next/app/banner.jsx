'use client';

import { init } from 'assentry';

// Not in an effect: it starts by itself once this module is through. On a server this does nothing.
init({ site: 'A site made with Next' });

export default () => null;
