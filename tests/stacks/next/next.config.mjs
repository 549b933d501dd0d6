import path from 'node:path';

// The folder pkg/ is outside of this one.
export default { turbopack: { root: path.resolve(import.meta.dirname, '../../..') } };
