// The element <assentry-policy> of privacy pages: starts where there is a page.
if (typeof document != 'undefined') import('./assentry.policy.js').catch((error) => console.error(`assentry: policy: expected the part "policy" of the package to load, found ${error}`));
