// @ts-check
// `assentry/vite`: compiles the banner with the site (docs/compiler.md), and puts its tag and the painted notice into
// every HTML page. While one develops, the files are served from memory and follow the configuration.
import path from 'node:path';
import { Unreadable, compile, localesOf } from './site/compile.mjs';

/** What is pasted into pages, or for people: nobody fetches it. */
const NOT_SERVED = /\.(html|txt)$|^(report|integrity)\.json$/;
/** @type {Record<string, string>} */
const TYPES = { js: 'text/javascript; charset=utf-8', json: 'application/json' };

const BODY = /<body(\s[^>]*)?>/i;

/** A page in which comments are blank. @param {string} html */
const uncommented = (html) => html.replace(/<!--[^]*?-->/g, (found) => ' '.repeat(found.length));

/** Puts something after the first of these places that there is, outside of comments. @param {string} html @param {RegExp[]} places @param {string} more */
function after(html, places, more) {
  const place = more && places.map((each) => each.exec(uncommented(html))).find(Boolean);
  if (!place) return html;
  const at = place.index + place[0].length;
  return `${html.slice(0, at)}\n${more}${html.slice(at)}`;
}

/** The tag whose script is loaded by the one behind the notice, once the page is there. @param {string} tag */
const later = (tag) => tag.replace(/<script async[^]*?<\/script>/, (script) => `<template data-assentry-later>${script}</template>`);

/** @param {{ config?: string, locales?: string, painted?: boolean, early?: boolean }} [options] @returns {import('vite').Plugin} */
export default function assentry({ config = 'consent.json', locales, painted = true, early = false } = {}) {
  /** @type {{ root: string, base: string, command: string }} */
  let site;
  /** The files by name, the first of the languages, what is wrong, and whether another tool's answers are imported. @type {{ files: Map<string, string>, first?: string, wrong?: string, imports?: boolean }} */
  let made;
  /** Where the files lie below the site's own folder. */
  let place = '';
  const file = () => path.resolve(site.root, config);
  const folder = () => locales && path.resolve(site.root, locales);

  function make() {
    try {
      // What a build has may be cached for ever.
      const { files, report, mistakes, given } = compile(file(), { locales: folder(), hashed: site.command == 'build', weighed: false });
      made = { files: new Map(files), first: report?.languages[0].language, wrong: mistakes.map(({ shown }) => shown).join('\n\n'), imports: given?.some(([, data]) => !!JSON.parse(data).config.import) };
      const [, named = ''] = / src="(\/(?!\/)[^"]*\/)[^"/]*"/.exec(made.files.get('tag.html') ?? '') ?? [];
      place = (isRelative() ? named : named.replace(site.base, '/')).slice(1) || 'consent/';
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      made = { files: new Map(), wrong: error.message };
    }
  }

  /** Whether addresses are from the page, which may be in a folder. */
  const isRelative = () => site.base == '' || site.base == './';

  /** What is pasted into a page of a language; `base` is where the site begins. @param {string} base @param {string} name @param {string} language @param {string} [otherwise] */
  const paste = (base, name, language, otherwise = '') => [`.${language}`, `.${language.split('-')[0]}`, otherwise]
    .map((tag) => made.files.get(`${name}${tag}.html`)).find(Boolean)?.trimEnd().replaceAll(`="/${place}`, () => `="${base}${place}`) ?? '';

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
      handler(html, { path: page = '/' } = /** @type {any} */ ({})) {
        const base = isRelative() ? '../'.repeat(page.split('/').length - 2) || './' : site.base;
        const [, language = ''] = /<html[^>]*\slang=["']?([\w-]+)/i.exec(uncommented(html)) ?? [];
        const notice = painted && BODY.test(uncommented(html)) ? paste(base, 'notice', language, `.${made.first}`) : '';
        const tag = made.wrong ? complaint() : paste(base, 'tag', language);
        // Who has answered elsewhere is not to see the notice for longer than it takes to find that out.
        const tagged = after(html, [/<meta\s[^>]*charset[^>]*>/i, /<head(\s[^>]*)?>/i, /^(\s*<!doctype[^>]*>)?(\s*<html[^>]*>)?/i], notice && !early && !made.imports ? later(tag) : tag);
        return after(tagged, [BODY], notice);
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
