// A year of 50 million events, written as the counters that they would leave: 1.1 million cells of displays and answers
// and 2.3 million of purposes and services, as many as reference counts of such a site give.
import { createRequire } from 'node:module';
import path from 'node:path';
import { c15tFolder } from './servers.mjs';

const DAYS = 365;
const EVENTS = 50_000_000;
const ITEMS = 26;
const COUNTRIES = 40;
const LANGUAGES = 13;
const VARIANTS = ['none', 'plain', 'short'];
const REVISIONS = ['4be11c07', 'a93f20d5', '8f3a21bc'];
const CELLS = DAYS * COUNTRIES * LANGUAGES * 2 * VARIANTS.length;

/** Reproducible pseudo-random numbers below `most`. */
const chance = (columns, most) => `((${columns}) * 2654435761 >> 7) % ${most}`;

/** @param {string} file a store that the collector has created and no process has open */
export function seedYear(file, site) {
  // c15t's dependency is the only SQLite available here.
  const Database = createRequire(path.join(c15tFolder, 'package.json'))('better-sqlite3');
  const database = new Database(file);
  const counters = database.pragma('table_info(totals_day)').map(({ name }) => name).filter((name) => !['site', 'day'].includes(name));
  const list = counters.join(', ');
  const sums = counters.map((name) => `sum(${name})`).join(', ');
  const today = Math.floor(Date.now() / 86_400_000);
  const words = { country: numbered('c', COUNTRIES, (at) => country(at)), language: numbered('l', LANGUAGES, language), variant: numbered('v', VARIANTS.length, (at) => VARIANTS[at]) };
  database.pragma('synchronous = OFF');
  database.transaction(() => {
    database.prepare('INSERT OR IGNORE INTO site (host) VALUES (?)').run(site);
    database.exec(`
      CREATE TEMP TABLE spread AS
        WITH RECURSIVE days (day, age) AS (SELECT ${today - DAYS + 1}, ${DAYS - 1} UNION ALL SELECT day + 1, age - 1 FROM days WHERE age > 0),
        devices (device, d) AS (VALUES ('large', 0), ('small', 1)), ${words.country}, ${words.variant}
        SELECT (SELECT id FROM site WHERE host = '${site}') AS site, day, country, device, variant,
          CASE WHEN age > 210 THEN '${REVISIONS[0]}' WHEN age > 60 THEN '${REVISIONS[1]}' ELSE '${REVISIONS[2]}' END AS revision, c, d, v
        FROM days, country, devices, variant ORDER BY day, country, device, variant;
      WITH ${words.language.replace(/^/, 'RECURSIVE ignored (x) AS (SELECT 1), ')},
      cells AS (SELECT *, ${chance('day * 31 + c * 7 + l * 3 + d * 13 + v * 5', 1000)} AS luck FROM spread, language)
      INSERT INTO counts_day (site, day, country, language, device, variant, revision, regime, ${list})
      SELECT site, day, country, language, device, variant, revision, 'eu', ${counters.map(share).join(', ')}
      FROM cells ORDER BY day, country, language, device, variant;
      INSERT INTO totals_day (site, day, ${list}) SELECT site, day, ${sums} FROM counts_day GROUP BY site, day;
      WITH RECURSIVE item (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM item WHERE i < ${ITEMS - 1})
      INSERT INTO item_day (site, day, item, country, device, variant, revision, regime, granted, denied, added, withdrawn)
      SELECT site, day, 'item-' || i, country, device, variant, revision, 'eu',
        60 + ${chance('day + c * 3 + i', 40)}, 50 + ${chance('day * 3 + c + i', 40)}, 0, 1
      FROM spread, item ORDER BY day, 3, country, device, variant;
      INSERT INTO item_total_day SELECT site, day, item, sum(granted), sum(denied), sum(added), sum(withdrawn) FROM item_day GROUP BY site, day, item;
      INSERT INTO word SELECT DISTINCT site, 'item', item, ${today - DAYS + 1} FROM item_total_day;
    `);
    for (const dimension of ['country', 'language', 'device', 'variant', 'revision', 'regime']) {
      database.exec(`
        INSERT INTO margin_day (site, day, dimension, word, ${list}) SELECT site, day, '${dimension}', ${dimension}, ${sums} FROM counts_day GROUP BY site, day, ${dimension};
        INSERT INTO word SELECT DISTINCT site, '${dimension}', word, ${today - DAYS + 1} FROM margin_day WHERE dimension = '${dimension}' AND word != 'other';`);
    }
  })();
  const { events } = database.prepare(`SELECT sum(${counters.join(' + ')}) AS events FROM totals_day`).get();
  const rows = database.prepare('SELECT (SELECT count(*) FROM counts_day) + (SELECT count(*) FROM item_day) AS rows').get();
  database.exec('ANALYZE');
  database.close();
  return { events, ...rows };
}

/** How much a cell counts of each kind, so that all cells together add up to the events. */
function share(counter) {
  const perCell = EVENTS / CELLS;
  const shares = { shown: 0.6, accept_all: 0.17, refuse_all: 0.09, chosen_some: 0.04, chosen_none: 0.02, left_no_choice: 0.07, withdrawn: 0.01 };
  return shares[counter] ? `CAST(${(perCell * shares[counter]).toFixed(4)} * (500 + luck) / 1000 + 0.5 AS INTEGER)` : '0';
}

/** A table of words with their numbers, such as `country (country, c)`. */
function numbered(letter, count, word) {
  const name = { c: 'country', l: 'language', v: 'variant' }[letter];
  const values = Array.from({ length: count }, (_, at) => `('${word(at)}', ${at})`);
  return `${name} (${name}, ${letter}) AS (VALUES ${values.join(', ')})`;
}

const letter = (at) => String.fromCharCode(97 + at);
const country = (at) => (at === COUNTRIES - 1 ? 'other' : `${letter(at % 26)}${letter(Math.floor(at / 26))}`.toUpperCase());
const language = (at) => `${letter(at)}x`;
