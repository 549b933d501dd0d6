// What every candidate must do before it is timed, and what is rejected.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { gatesFetched, gatesRun, isShown, mustShowBanner } from './banner-shown.mjs';
import { PHONE, sleep } from './browser.mjs';
import { Refused, must } from './lab.mjs';

/** A candidate that fails one of these is not measured. */
const ESSENTIAL = ['banner', 'accept', 'returning after accept'];

/**
 * @param {{ patienceMs?: number, shots?: string | null }} options how long a banner may take, and the folder for pictures
 * @returns {Promise<{ steps: Record<string, string>, usable: boolean, accepted: any, stores: string[], text: string }>}
 *   each step's outcome, `ok` or why not; the storage after a real accept
 */
export async function verify(lab, candidate, { patienceMs = 10_000, shots = null } = {}) {
  const { selectors } = candidate.spec;
  const steps = {};
  const found = { steps, usable: false, accepted: null, stores: [], text: '' };
  let rejected = null;
  if (shots) mkdirSync(shots, { recursive: true });
  const shoot = (page, suffix) => shots && page.screenshot({ path: path.join(shots, `${candidate.name}${suffix}.png`) });

  const step = async (name, conditions, act) => {
    try {
      await lab.visit({ selectors, watch: true, ...conditions }, act);
      steps[name] = 'ok';
    } catch (error) {
      steps[name] = error instanceof Refused ? error.message : error.message.split('\n')[0];
    }
    return steps[name] === 'ok';
  };
  const firstVisit = async (load) => {
    await load.page.goto(lab.url(candidate, 'mix'));
    must(await load.page.evaluate((ms) => __bench.settling(ms), patienceMs), `no banner within ${patienceMs / 1000} s`);
    // Give a tool time to run gated scripts late, so that it does not pass as one that does not run them.
    await sleep(800);
    return mustShowBanner(load, candidate);
  };
  const mustHide = async (page, after) => must(!(await isShown(page, selectors.banner)), `the banner is shown ${after}`);
  const mustKeepShut = async (load, after) => {
    const ran = await gatesRun(load.page);
    must(ran.length === 0 && gatesFetched(load) === 0, `gated scripts ran ${after}: ${ran}`);
    await mustHide(load.page, after);
  };

  const isBannerThere = await step('banner', {}, async (load) => {
    found.text = await firstVisit(load);
    must(lab.outside(load).length === 0, `requests left the machine: ${lab.outside(load)}`);
    await shoot(load.page, '');
  });
  // Without a banner all other steps would fail for the same reason.
  if (!isBannerThere) return found;

  await step('phone', { viewport: PHONE }, async (load) => {
    await firstVisit(load);
    await shoot(load.page, '-phone');
  });
  await step('accept', {}, async (load) => {
    await firstVisit(load);
    await load.click(selectors.accept);
    await load.page.evaluate(() => __bench.gatesRun(4, 5000));
    await sleep(1500);
    const ran = await gatesRun(load.page);
    must(ran.length === 4 && new Set(ran).size === 4, `expected 4 gated scripts once each after accept, ran: ${ran}`);
    await mustHide(load.page, 'after accept');
    found.accepted = await load.context.storageState();
    found.stores = [...found.accepted.cookies, ...found.accepted.origins.flatMap((origin) => origin.localStorage)].map(({ name }) => name);
  });
  await step('returning after accept', { storageState: found.accepted ?? undefined }, async (load) => {
    must(found.accepted, 'no stored consent');
    await load.page.goto(lab.url(candidate, 'mix'));
    must(await load.page.evaluate(() => __bench.gatesRun(4, 5000)), 'gated scripts did not run for stored consent');
    await sleep(1500);
    const ran = await gatesRun(load.page);
    must(ran.length === 4, `expected 4 gated scripts for stored consent, ran: ${ran}`);
    await mustHide(load.page, 'despite stored consent');
  });
  await step('reject', {}, async (load) => {
    await firstVisit(load);
    await load.click(selectors.reject);
    await sleep(2000);
    await mustKeepShut(load, 'after reject');
    rejected = await load.context.storageState();
  });
  await step('returning after reject', { storageState: rejected ?? undefined }, async (load) => {
    must(rejected, 'no stored rejection');
    await load.page.goto(lab.url(candidate, 'mix'));
    await sleep(2000);
    await mustKeepShut(load, 'after a stored reject');
  });
  if (selectors.preferences) {
    await step('preferences', {}, async (load) => {
      await firstVisit(load);
      await load.click(selectors.preferences);
      await sleep(1200);
      await shoot(load.page, '-preferences');
      must(await isShown(load.page, selectors.panel), 'the preferences did not open');
      must((await gatesRun(load.page)).length === 0, 'opening the preferences ran gated scripts');
    });
  }
  found.usable = ESSENTIAL.every((name) => steps[name] === 'ok');
  return found;
}
