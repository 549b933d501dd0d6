// @ts-check
// `assentry/vite`: compiles the banner with the site (docs/compiler.md), and puts its tag and the painted notice into
// every HTML page. While one develops, the files are served from memory and follow the configuration.
import path from 'node:path';
import { Unreadable, compile, localesOf } from './site/compile.mjs';

/** What is pasted into pages, or for people: nobody fetches it. */
const NOT_SERVED = /\.(html|txt)$|^(report|integrity)\.json$/;
/** @type {Record<string, string>} */
const TYPES = { js: 'text/javascript; charset=utf-8', json: 'application/json' };

/** @param {{ config?: string, locales?: string, painted?: boolean }} [options] @returns {import('vite').Plugin} */
export default function assentry({ config = 'consent.json', locales, painted = true } = {}) {
  /** @type {{ root: string, base: string, command: string }} */
  let site;
  /** The files by name, the first of the languages, and what is wrong. @type {{ files: Map<string, string>, first?: string, wrong?: string }} */
  let made;
  /** Where the files lie below the site's own folder. */
  let place = '';
  const file = () => path.resolve(site.root, config);
  const folder = () => locales && path.resolve(site.root, locales);

  function make() {
    try {
      // What a build has may be cached for ever.
      const { files, report, mistakes } = compile(file(), { locales: folder(), hashed: site.command == 'build' });
      made = { files: new Map(files), first: report?.languages[0].language, wrong: mistakes.map(({ shown }) => shown).join('\n\n') };
      const [, named = ''] = / src="(\/(?!\/)[^"]*\/)[^"/]*"/.exec(made.files.get('tag.html') ?? '') ?? [];
      place = named.replace(site.base, '/').slice(1) || 'consent/';
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      made = { files: new Map(), wrong: error.message };
    }
  }

  /** What is pasted into a page of a language. @param {string} name @param {string} language @param {string} [otherwise] */
  const paste = (name, language, otherwise = '') => [`.${language}`, `.${language.split('-')[0]}`, otherwise]
    .map((tag) => made.files.get(`${name}${tag}.html`)).find(Boolean)?.trimEnd().replaceAll(`src="/${place}`, () => `src="${site.base}${place}`) ?? '';

  /** In its place, while the configuration is wrong: a build would have stopped. */
  const complaint = () => `<script>console.error(${JSON.stringify(`assentry: the configuration is not valid, everything optional stays denied\n\n${made.wrong}`).replaceAll('<', '\\u003c')})</script>`;

  return {
    name: 'assentry',
    configResolved(resolved) { site = resolved; },
    buildStart() {
      make();
      if (made.wrong && site.command == 'build') this.error(made.wrong);
      this.addWatchFile(file());
    },
    generateBundle() {
      for (const [name, source] of made.files) if (!NOT_SERVED.test(name)) this.emitFile({ type: 'asset', fileName: place + name, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [, language = ''] = /<html[^>]*\slang=["']?([\w-]+)/i.exec(html) ?? [];
        const first = [/<meta\s[^>]*charset[^>]*>/i, /<head[^>]*>/i].find((place) => place.test(html)) ?? /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?/i;
        // Functions, since `$` in a replacement has a meaning.
        const tagged = html.replace(first, (found) => `${found}\n${made.wrong ? complaint() : paste('tag', language)}`);
        const notice = painted ? paste('notice', language, `.${made.first}`) : '';
        return notice ? tagged.replace(/<body[^>]*>/i, (found) => `${found}\n${notice}`) : tagged;
      },
    },
    configureServer(server) {
      server.watcher.add([file(), localesOf(file(), folder())]);
      server.watcher.on('all', (_, changed) => {
        if (changed != file() && path.dirname(changed) != localesOf(file(), folder())) return;
        make();
        if (made.wrong) server.config.logger.error(made.wrong);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? '', 'http://site').pathname.replace(new RegExp(`^(${site.base}|/)${place}`), '');
        const text = made?.files.get(name);
        if (text === undefined || NOT_SERVED.test(name)) return next();
        response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain');
        response.end(text);
      });
    },
  };
}
