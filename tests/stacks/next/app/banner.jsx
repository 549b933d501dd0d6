'use client';

import { init } from 'assentry';

// On a server this does nothing.
init({ site: 'A site made with Next' });

export default () => null;
