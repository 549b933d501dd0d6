// `npm run e2e [-- PLAYWRIGHT ARGUMENTS]`: the end-to-end tests in three engines against the real server.
import { ensureBrowsers } from './browsers.mjs';
import { ensureThemes } from './themes.mjs';
import { ensurePackages, environment, run } from './tools.mjs';

ensurePackages();
ensurePackages('tests/frameworks');
ensurePackages('tests/bundlers');
await ensureBrowsers();
ensureThemes();
run('node', ['www/vendor.mjs']);
run('node', ['www/bundles.mjs']);
run('node', ['www/compile.mjs']);
run('cargo', ['build', '--release', '--locked', '-p', 'assentry-demo']);
run('npx', ['playwright', 'test', ...process.argv.slice(2)], { env: { ...environment, FORCE_COLOR: '0' } });
