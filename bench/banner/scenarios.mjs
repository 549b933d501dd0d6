// What each round measures for every candidate.
import { SLOW_4G } from './browser.mjs';
import { cost } from './cost.mjs';
import { chance, first } from './first.mjs';
import { many } from './many.mjs';
import { paint } from './paint.mjs';
import { LATENCIES_MS } from './page.mjs';
import { returning } from './returning.mjs';
import { CPU_SLOWER } from './throttles.mjs';

/** Numbers of gated inline scripts. */
export const COUNTS = [500, 1000, 2000, 5000];

const slow = { cpu: CPU_SLOWER };
const slow4g = { network: SLOW_4G };

/**
 * @typedef {{ name: string, part: string, alone?: boolean, rounds?: number, run: (lab: any, candidate: any, accepted: any) => Promise<Record<string, number>> }} Scenario
 *   alone: the page without a banner is measured too; rounds: the maximum
 * @type {Scenario[]}
 */
export const SCENARIOS = [
  { name: 'first', part: 'first', run: (lab, candidate) => first(lab, candidate, { click: 'accept' }) },
  { name: 'first cpu4', part: 'first', run: (lab, candidate) => first(lab, candidate, { ...slow, click: 'accept' }) },
  { name: 'first slow4g', part: 'first', run: (lab, candidate) => first(lab, candidate, { ...slow4g, click: 'none' }) },
  { name: 'chance', part: 'first', run: chance },
  { name: 'cost', part: 'cost', alone: true, run: (lab, candidate) => cost(lab, candidate, {}) },
  { name: 'cost cpu4', part: 'cost', alone: true, run: (lab, candidate) => cost(lab, candidate, slow) },
  { name: 'return', part: 'return', run: (lab, candidate, accepted) => returning(lab, candidate, accepted, {}) },
  { name: 'return cpu4', part: 'return', run: (lab, candidate, accepted) => returning(lab, candidate, accepted, slow) },
  { name: 'return slow4g', part: 'return', run: (lab, candidate, accepted) => returning(lab, candidate, accepted, slow4g) },
  { name: 'order external', part: 'order', run: (lab, candidate) => many(lab, candidate, 'order-external', LATENCIES_MS.length) },
  // Whether the order is kept does not depend on the machine's load: few rounds suffice.
  { name: 'order mixed', part: 'order', rounds: 3, run: (lab, candidate) => many(lab, candidate, 'order-mixed', 6) },
  { name: 'order categories', part: 'order', rounds: 3, run: (lab, candidate) => many(lab, candidate, 'order-categories', 8) },
  ...COUNTS.map((count) => ({ name: `many ${count}`, part: 'many', run: (lab, candidate) => many(lab, candidate, 'inline', count) })),
];

/** The scenarios for a real site's configuration: bench/banner/realistic.mjs. */
export const REALISTIC = [
  ...SCENARIOS.filter(({ part, name }) => ['cost', 'return'].includes(part) || ['first cpu4', 'first slow4g'].includes(name)),
  { name: 'cost to notice', part: 'cost', alone: true, run: (lab, candidate) => cost(lab, candidate, { toNotice: true }) },
  { name: 'paint slow4g', part: 'paint', alone: true, run: (lab, candidate) => paint(lab, candidate, slow4g) },
  { name: 'paint cpu4', part: 'paint', alone: true, run: (lab, candidate) => paint(lab, candidate, { ...slow, cached: true }) },
].map((scenario) => ({ ...scenario, part: 'realistic' }));

export const PARTS = ['bytes', ...new Set(SCENARIOS.map(({ part }) => part))];
