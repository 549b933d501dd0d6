// The pages of docs/stacks/ whose applications are static files: the manual steps besides the commands, and what is served.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programs } from '../../scripts/servers.mjs';
import { samples } from './samples.mjs';

/** Pastes tag and notice into the application's pages, as its documentation says. */
function pasted(root) {
  const [tag, notice] = ['tag', 'notice.en'].map((name) => readFileSync(path.join(root, `public/consent/${name}.html`), 'utf8'));
  for (const name of ['index.html', 'film.html']) {
    const file = path.join(root, name);
    const html = readFileSync(file, 'utf8').replace('<meta charset="utf-8">', (found) => `${found}\n${tag}`).replace('<body>', (found) => `${found}\n${notice}`);
    mkdirSync(path.join(root, 'public'), { recursive: true });
    writeFileSync(path.join(root, 'public', name), html);
  }
}

/** WordPress's hooks, and a theme with two pages. */
const wordpress = (film, button) => `<?php
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
$hooks = [];
function add_filter($on, $do, $at = 10, $takes = 1) { $GLOBALS['hooks'][$on][$at][] = $do; }
function add_action($on, $do, $at = 10) { add_filter($on, $do, $at); }
function apply_filters($on, $value, ...$more) {
  $all = $GLOBALS['hooks'][$on] ?? [];
  ksort($all);
  foreach (array_merge(...$all) as $do) $value = $do($value, ...$more);
  return $value;
}
function do_action($on) { apply_filters($on, ''); }
require WP_CONTENT_DIR . '/mu-plugins/assentry.php';
$home = $argv[1] == 'Home';
?><!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title><?= $argv[1] ?></title><?php do_action('wp_head'); ?></head>
  <body><?php do_action('wp_body_open'); ?>
    <nav><a href="/index.html">Home</a> <a href="/film.html">Film</a></nav>
    <h1><?= $argv[1] ?></h1>
    <main><?php if ($home) { ?>
      <?= apply_filters('script_loader_tag', '<script src="/js/matomo.js" id="matomo-js"></script>', 'matomo') ?>
    <?php } else { ?>
      <?= apply_filters('embed_oembed_html', '<iframe title="Our film" width="560" height="315" src="https://video.example/embed/1"></iframe>') ?>
      ${film}
    <?php } ?></main>
    <footer>${button}</footer>
  </body>
</html>`;

function themed(root) {
  const [[film, button]] = samples('wordpress').pieces.map((piece) => piece.trim().split('\n'));
  writeFileSync(path.join(root, 'theme.php'), wordpress(film, button));
  for (const [file, title] of [['index.html', 'Home'], ['film.html', 'The film']]) {
    writeFileSync(path.join(root, 'wp-content', file), execFileSync(programs.php[0], ['theme.php', title], { cwd: root }));
  }
}

/** `page` of docs/stacks/; `after` does the manual steps; `served` are the folders by URL path. @type {Record<string, { page: string, skipped?: string, after?: (root: string) => void, served?: Record<string, string>, is?: any }>} */
export const stacks = {
  'Plain HTML': { page: 'html', after: pasted, served: { '/': 'public' }, is: { counts: false, stays: false } },
  WordPress: { page: 'wordpress', after: themed, served: { '/': 'wp-content', '/wp-content/': 'wp-content' }, is: { counts: false, stays: false } },
  Vite: { page: 'vite' },
  webpack: { page: 'bundlers', skipped: 'npx esbuild', served: { '/dist/': 'dist' }, is: { painted: false } },
  esbuild: { page: 'bundlers', skipped: 'npx webpack', served: { '/dist/': 'dist' }, is: { painted: false } },
  React: { page: 'react' },
  Vue: { page: 'vue' },
  Svelte: { page: 'svelte' },
  Solid: { page: 'solid' },
};
