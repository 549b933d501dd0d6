'use client';

import { useEffect } from 'react';

/** Tells the test that React has taken over the page. */
export default function Ready() {
  useEffect(() => {
    window.hydrated = true;
  }, []);
  return null;
}
