import path from 'node:path';

// pkg/ is outside this folder.
export default { turbopack: { root: path.resolve(import.meta.dirname, '../../..') } };
