// The catalogue is data; rules that its schema cannot express are checked here. Each check returns its complaints. Each
// test also breaks a copy of the data and expects a complaint, so that no check passes by accident.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { PHRASES, said } from '../../build/uses.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name) => readFileSync(path.join(root, name), 'utf8');
const files = readdirSync(path.join(root, 'catalogue/services')).sort();
const services = files.map((file) => JSON.parse(read(`catalogue/services/${file}`)));
const catalogue = JSON.parse(read('catalogue/catalogue.json'));
const schema = JSON.parse(read('catalogue/schema.json'));
const purposes = schema.$defs.purpose.enum;
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const fits = ajv.compile(schema);

// ---- helpers

/** Runs `check` on the data, which must cause no complaint, and on broken copies, which must each cause one. */
function holds(check, ...spoilers) {
  assert.deepEqual(check(services), []);
  for (const spoil of spoilers) {
    const copy = structuredClone(services);
    spoil(Object.fromEntries(copy.map((service) => [service.id, service])), copy);
    assert.notDeepEqual(check(copy), [], `not noticed: ${spoil}`);
  }
}

/** All sets of steps of a service, each with a name for messages. */
const stepSets = (service) => [
  ...(service.steps ? [[service.id, service.steps]] : []),
  ...Object.entries(service.alternatives ?? {}).map(([name, { steps }]) => [`${service.id}/${name}`, steps]),
];
const allSteps = (service) => stepSets(service).flatMap(([name, steps]) => Object.entries(steps).flatMap(([phase, list]) => list.map((step) => ({ name: `${name} ${phase}`, phase, step }))));

function* walk(value) {
  yield value;
  if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* walk(inner);
}
const pathOf = (step) => step.stub ?? step.array ?? step.push ?? step.call ?? step.set;
const parametersIn = (value) => [...JSON.stringify(value).matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name);

/**
 * Reads a pattern in the allowed subset: letters, `.`, `\d`, escaped characters, classes, groups with `|`, and `?`, `+`,
 * `*`. Throws on anything else, such as anchors, look-around and back-references. Returns sample matches and the number
 * of unbounded repetitions.
 */
function readPattern(pattern) {
  let at = 0;
  let endless = 0;
  const fail = (why) => { throw new Error(`${why} at ${at} of ${pattern}`); };
  const few = (texts) => [...new Set(texts)].slice(0, 24);
  function alternatives(depth) {
    let texts = sequence(depth);
    while (pattern[at] === '|') { at += 1; texts = [...texts, ...sequence(depth)]; }
    return few(texts);
  }
  function sequence(depth) {
    let texts = [''];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const before = endless;
      let atom = one(depth);
      if ('?+*'.includes(pattern[at])) {
        const sign = pattern[at];
        at += 1;
        if (sign !== '?') {
          endless += 1;
          if (before !== endless - 1) fail('an endless repetition inside another');
          atom = few([...atom, ...atom.map((text) => text + atom.at(-1) + atom[0])]);
        }
        if (sign !== '+') atom = ['', ...atom];
      }
      if (pattern[at] === '{' || '?+*'.includes(pattern[at] ?? 'x')) fail('a repetition we do not use');
      texts = few(texts.flatMap((text) => atom.map((more) => text + more)));
    }
    return texts;
  }
  function one(depth) {
    const sign = pattern[at];
    at += 1;
    if (sign === '(') {
      if (pattern[at] === '?') fail('a group with a question mark');
      if (depth > 0) fail('a group in a group');
      const texts = alternatives(depth + 1);
      if (pattern[at] !== ')') fail('an open group');
      at += 1;
      return texts;
    }
    if (sign === '[') {
      const end = pattern.indexOf(']', at);
      const inside = pattern.slice(at, end);
      if (end < 0 || !/^([a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[._/-])+$/.test(inside)) fail('a class we do not use');
      at = end + 1;
      return [inside[0], inside[2] ?? inside[0], '9', 'Z', 'z'].filter((text) => new RegExp(`^[${inside}]$`).test(text));
    }
    if (sign === '\\') {
      const escaped = pattern[at];
      at += 1;
      if (escaped === 'd') return ['0', '7'];
      if (!/[.$+*?()[\]{}|^\\/]/.test(escaped ?? '')) fail('an escape we do not use');
      return [escaped];
    }
    if (sign === '.') return ['x', '7', '_', '.'];
    if ('^$*+?{}])|'.includes(sign)) fail(`a bare ${sign}`);
    return [sign];
  }
  const texts = alternatives(0);
  if (at !== pattern.length) fail('something left over');
  return { texts, endless };
}
const whole = (pattern) => new RegExp(`^(?:${pattern})$`, 'u');
const patternsOf = (list) => list.flatMap((service) => [
  ...service.trackers.filter((tracker) => tracker.pattern).map((tracker) => [service.id, tracker.pattern]),
  ...Object.values(service.parameters ?? {}).map((parameter) => [service.id, parameter.pattern]),
]);

const sameHost = (a, b) => {
  if (!a || !b) return true;
  const [x, y] = [a, b].map((host) => `.${host.replace(/^\./, '')}`);
  return x.endsWith(y) || y.endsWith(x);
};
const readBefore = new Map();
function compiled(pattern) {
  if (!readBefore.has(pattern)) readBefore.set(pattern, { ...readPattern(pattern), whole: whole(pattern) });
  return readBefore.get(pattern);
}
const textsOf = (tracker) => (tracker.name ? [tracker.name] : compiled(tracker.pattern).texts);
const matches = (tracker, text) => (tracker.name ? tracker.name === text : compiled(tracker.pattern).whole.test(text));
const meet = (a, b) => a.storage === b.storage && a.party === b.party && sameHost(a.host, b.host)
  && (textsOf(a).some((text) => matches(b, text)) || textsOf(b).some((text) => matches(a, text)));

const label = (tracker) => tracker.name ?? tracker.pattern;
const covers = (domain, url) => {
  const [host, ...rest] = domain.split('/');
  const [urlHost, ...urlRest] = url.replace(/^https:\/\//, '').split(/[/?]/);
  const here = host.startsWith('*.') ? urlHost.endsWith(host.slice(1)) : urlHost === host;
  return here && rest.every((part, index) => part === '*' || part === urlRest[index]);
};

// ---- form

test('the schema is valid, allows no unknown keys, and every file conforms to it (V-20)', () => {
  assert.ok(ajv.validateSchema(schema), ajv.errorsText());
  for (const part of walk(schema)) {
    if (part?.properties && part.type === 'object' && !('additionalProperties' in part)) assert.fail(`open: ${JSON.stringify(part).slice(0, 120)}`);
  }
  const misfits = (list) => list.flatMap((service) => (fits(service) ? [] : [`${service.id}: ${ajv.errorsText(fits.errors)}`]));
  holds(
    misfits,
    (of) => { of.matomo.colour = 'blue'; },
    (of) => { of.matomo.trackers[0].name = '_pk_id'; },
    (of) => { delete of.matomo.trackers[0].verified; },
    (of) => { of.matomo.steps.before.push({ eval: '1' }); },
    (of) => { of.matomo.steps.before.push({ push: '_paq', args: [], call: 'x' }); },
    (of) => { of.matomo.steps.before.push({ load: 'https://matomo.org/x.js' }); },
    (of) => { of.hubspot.steps.grant[0].args[0][1].analytics = { if: 'analytics', then: true }; },
    (of) => { of.matomo.id = 'Matomo'; },
    (of) => { of.matomo.purpose = 'necessary'; },
    (of) => { of.addthis.steps = { grant: [{ array: 'x' }] }; },
    (of) => { of.matomo.privacyUrl = 'javascript:alert(1)'; },
    (of) => { delete of['twitch-embed'].notes; },
  );
});

test('the catalogue has a version, a date, a licence notice and sources (V-20)', () => {
  const fitsCatalogue = ajv.compile({ $ref: `${schema.$id}#/$defs/catalogue` });
  assert.ok(fitsCatalogue(catalogue), ajv.errorsText(fitsCatalogue.errors));
  assert.ok(!fitsCatalogue({ ...catalogue, licence: undefined }));
  assert.ok(!fitsCatalogue({ ...catalogue, date: 'today' }));
});

test('each file is named by the id in it, ids are unique, and there are at least sixty', () => {
  assert.deepEqual(files, services.map((service) => `${service.id}.json`));
  assert.equal(new Set(services.map((service) => service.id)).size, services.length);
  assert.ok(services.length >= 60);
});

test('no service has the id of a purpose', () => {
  holds((list) => list.filter((service) => purposes.includes(service.id)), (of) => { of.heap.id = 'analytics'; });
});

test('the list of ids that contain one another is complete: comparing parts of ids would confuse them', () => {
  const pairs = (list) => list.flatMap((a) => list.filter((b) => a !== b && b.id.includes(a.id)).map((b) => `${a.id} < ${b.id}`)).sort();
  assert.deepEqual(pairs(services), [
    'cloudflare < cloudflare-turnstile',
    'cloudflare < cloudflare-web-analytics',
    'google-ads < google-adsense',
  ]);
});

// ---- sources

test('every source is known, is used, and is not older where a service cites it', () => {
  const known = Object.fromEntries(catalogue.sources.map((source) => [source.id, source]));
  assert.equal(Object.keys(known).length, catalogue.sources.length);
  const check = (list) => [
    ...list.flatMap((service) => service.sources.filter((source) => !known[source.id] || source.date < known[source.id].date || source.date > catalogue.date).map((source) => `${service.id}: ${source.id} ${source.date}`)),
    ...Object.keys(known).filter((id) => !list.some((service) => service.sources.some((source) => source.id === id))),
  ];
  holds(check, (of) => { of.matomo.sources[0].id = 'hearsay'; }, (of) => { of.matomo.sources[0].date = '2020-01-01'; }, (of) => { of.mapbox.sources = of.heap.sources; });
});

test('facts from memory alone are not marked as verified', () => {
  const check = (list) => list.flatMap((service) => service.trackers
    .filter((tracker) => tracker.verified && (service.sources.every((source) => ['memory', 'reasoned'].includes(source.id)) || /memory|says|doubt|secondary|not documented/.test(`${tracker.note} ${tracker.lifetime}`)))
    .map((tracker) => `${service.id}: ${label(tracker)}`));
  holds(check, (of) => { of.wistia.trackers[0].verified = true; }, (of) => { of['microsoft-ads-uet'].trackers[0].verified = true; });
});

// ---- patterns and names

test('every pattern compiles, is anchored by us, has no look-around or back-reference and cannot backtrack without bound (V-21)', () => {
  const check = (list) => patternsOf(list).flatMap(([id, pattern]) => {
    try {
      const { texts, endless } = readPattern(pattern);
      if (endless > 1) return [`${id}: ${pattern} repeats without end more than once`];
      return texts.every((text) => whole(pattern).test(text)) ? [] : [`${id}: ${pattern} does not match what it says`];
    } catch (error) {
      return [`${id}: ${error.message}`];
    }
  });
  const spoilt = (pattern) => (of) => { of.matomo.trackers[0].pattern = pattern; };
  holds(check, ...['^_pk', '_pk$', '(?=a)b', '(?:a)', '(a)\\1', '(a+)+', '(a|b*)*c', '.*a.*', '_pk_[', '(a', 'a{2,}', '[^a]', 'a++', '\\w+'].map(spoilt));
});

test('no name or pattern matches a tracker of another service, unless both declare it as shared (V-21)', () => {
  const check = (list) => {
    const wrong = [];
    list.forEach((a, index) => list.slice(index + 1).forEach((b) => a.trackers.forEach((x) => b.trackers.forEach((y) => {
      const both = Boolean(x.shared?.includes(b.id)) && Boolean(y.shared?.includes(a.id));
      if (meet(x, y) && !both) wrong.push(`${a.id} ${label(x)} and ${b.id} ${label(y)} meet`);
      if (meet(x, y) && both && ['lifetime', 'seconds', 'verified', 'httpOnly'].some((key) => x[key] !== y[key])) wrong.push(`${a.id} and ${b.id} disagree on ${label(x)}`);
    }))));
    for (const a of list) for (const x of a.trackers) for (const id of x.shared ?? []) {
      const b = list.find((service) => service.id === id);
      if (!b || b === a || !b.trackers.some((y) => meet(x, y) && y.shared?.includes(a.id))) wrong.push(`${a.id} ${label(x)} is not shared with ${id}`);
    }
    return wrong;
  };
  holds(
    check,
    (of) => { of.heap.trackers.push({ ...of['meta-pixel'].trackers[0] }); },
    (of) => { of.heap.trackers[0].pattern = '_.+'; },
    (of) => { of.heap.trackers[0].pattern = '_pk_.+'; },
    (of) => { delete of.matomo.trackers[0].shared; },
    (of) => { of.matomo.trackers[0].shared = ['heap']; },
    (of) => { of.matomo.trackers[0].lifetime = '2 years'; },
  );
});

test('no service lists the same tracker twice', () => {
  const check = (list) => list.filter((service) => {
    const keys = service.trackers.map((tracker) => [label(tracker), tracker.storage, tracker.party, tracker.host].join(' '));
    return new Set(keys).size !== keys.length;
  }).map((service) => service.id);
  holds(check, (of) => { of.heap.trackers.push(of.heap.trackers[0]); });
});

test('a lifetime in words and the same in seconds agree (L-07)', () => {
  const unit = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800, month: 2592000, year: 31536000 };
  const check = (list) => list.flatMap((service) => service.trackers.filter(({ lifetime, seconds }) => {
    const [, n, word] = /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(lifetime) ?? [];
    if (n) return seconds === undefined || Math.abs(seconds / (n * unit[word]) - 1) > 0.02;
    return lifetime === 'session' || lifetime === 'removed at once' ? seconds !== 0 : seconds !== undefined;
  }).map((tracker) => `${service.id}: ${label(tracker)}, ${tracker.lifetime}, ${tracker.seconds}`));
  holds(check, (of) => { of.heap.trackers[0].seconds = 5; }, (of) => { of.heap.trackers[0].lifetime = 'session'; }, (of) => { delete of.heap.trackers[0].seconds; });
});

test('an observation has its date and version, and the service names that source', () => {
  const check = (list) => list.flatMap((service) => service.trackers
    .filter((tracker) => tracker.observed && !service.sources.some((source) => source.id === 'observed' && source.date >= tracker.observed.slice(0, 10)))
    .map((tracker) => `${service.id}: ${label(tracker)}`));
  assert.ok(services.filter((service) => service.trackers.some((tracker) => tracker.observed)).length >= 20);
  holds(check, (of) => { of.braze.sources.pop(); }, (of) => { of.posthog.trackers.at(-1).observed = '2027-01-01 with posthog-js 2.0.0'; });
});

test('a tracker set by another host has the party third', () => {
  holds((list) => list.flatMap((service) => service.trackers.filter((tracker) => tracker.host && tracker.party !== 'third').map((tracker) => `${service.id}: ${label(tracker)}`)), (of) => { of.taboola.trackers[0].party = 'first'; });
});

// ---- what services are for

test('captchas, chat, maps and A/B tests are never filed under necessary (V-24); what is there has a reason (L-26)', () => {
  const kinds = /captcha|turnstile|chat|messag|messenger|\bmaps?\b|A\/B|experiment|optimi[sz]e|personali[sz]ation/i;
  const marked = (service) => kinds.test(`${service.id} ${service.name}`) || /V-24/.test(service.notes);
  const check = (list) => list.filter((service) => service.purpose === 'necessary').filter((service) => marked(service) || !service.reason || service.consentTypes).map((service) => service.id);
  const file = (id) => (of) => { of[id].purpose = 'necessary'; of[id].reason = 'security'; };
  holds(check, ...['google-recaptcha', 'hcaptcha', 'cloudflare-turnstile', 'mtcaptcha', 'crisp', 'tawk-to', 'intercom', 'zendesk-messaging', 'google-maps', 'openstreetmap', 'mapbox', 'vwo', 'optimizely', 'ab-tasty', 'kameleoon', 'adobe-target'].map(file));
  assert.deepEqual(services.filter((service) => service.purpose === 'necessary').map((service) => service.id), ['cloudflare', 'paypal', 'stripe', 'woocommerce', 'wordpress-consent-api']);
});

test('discontinued services have no steps, and say what to do (V-23)', () => {
  const check = (list) => list.filter((service) => service.status === 'discontinued' && (stepSets(service).length > 0 || !/remove/.test(service.notes ?? ''))).map((service) => service.id);
  holds(check, (of) => { of.addthis.steps = { grant: [{ array: 'x' }] }; }, (of) => { delete of['google-optimize'].notes; });
});

test('a service that replaces another exists and is active', () => {
  const check = (list) => list.filter((service) => service.replacedBy && list.find((other) => other.id === service.replacedBy)?.status !== 'active').map((service) => service.id);
  holds(check, (of) => { of['google-universal-analytics'].replacedBy = 'google-analytics-5'; }, (of) => { of['google-universal-analytics'].replacedBy = 'google-optimize'; });
});

test('a service with its own host links to its privacy policy (L-09)', () => {
  holds((list) => list.filter((service) => service.domains.length > 0 && !service.privacyUrl).map((service) => service.id), (of) => { delete of.heap.privacyUrl; });
});

// ---- steps

test('only the seven kinds of steps are used, and none reaches a dangerous global of the page', () => {
  assert.deepEqual(schema.$defs.step.oneOf.map((step) => step.required.join(' ')), ['stub queue', 'array', 'push args', 'call args', 'set to', 'load', 'consent']);
  const shapes = new Set(['stub queue', 'array', 'push args', 'call args', 'set to', 'load', 'consent']);
  // When a call is made (`ready`, `early`) is data too.
  const shape = (step) => Object.keys(step).filter((key) => !('call' in step && ['ready', 'early'].includes(key))).join(' ');
  const powers = /^(eval|Function|set(Timeout|Interval|Immediate)|document|location|navigator|window|self|top|parent|opener|frames|globalThis|fetch|open|import|importScripts|postMessage|Object|Array|Reflect|Proxy|Promise|Worker|XMLHttpRequest|trustedTypes|constructor|prototype|__proto__|assentry|assentryConfig|on.*)$/;
  const check = (list) => list.flatMap(allSteps).filter(({ step }) => !shapes.has(shape(step)) || `${pathOf(step) ?? ''}.${step.ready ?? ''}`.split('.').some((part) => powers.test(part))).map(({ name }) => name);
  const added = (step) => (of) => { of.heap.steps = { grant: [step] }; };
  holds(check, ...[{ write: 'x' }, { call: 'eval', args: ['1'] }, { call: 'document.write', args: [] }, { set: 'location', to: 'x' }, { call: 'x.constructor.constructor', args: [] }, { set: 'onerror', to: 1 }, { call: 'assentry.acceptAll', args: [] }, { call: 'x', ready: 'document.write', args: [] }, { push: 'x', ready: 'y', args: [] }].map(added));
});

test('stubs and arrays come before what is pushed to them, and loading comes last (V-01)', () => {
  const check = (list) => list.flatMap((service) => stepSets(service).flatMap(([name, steps]) => {
    const made = (phase) => (steps[phase] ?? []).map((step) => step.array ?? step.stub).filter(Boolean);
    return Object.entries(steps).flatMap(([phase, phaseSteps]) => phaseSteps.flatMap((step, index) => {
      const there = [...(phase === 'before' ? [] : made('before')), ...phaseSteps.slice(0, index).map((earlier) => earlier.array ?? earlier.stub).filter(Boolean)];
      const target = step.push ?? (step.set?.includes('.') ? step.set.split('.')[0] : undefined);
      const wrong = [];
      if (target && !there.includes(target)) wrong.push(`${name} ${phase}: ${target} is not there yet`);
      if (step.load && (phase !== 'grant' || index !== phaseSteps.length - 1)) wrong.push(`${name} ${phase}: something comes after loading`);
      return wrong;
    }));
  }));
  holds(check, (of) => { of.matomo.steps.before.reverse(); }, (of) => { of.matomo.steps.before.shift(); }, (of) => { of.matomo.alternatives.load.steps.grant.reverse(); });
});

test('no stub is created where the vendor\'s own snippet would find it and stop', () => {
  const check = (list) => list.flatMap(allSteps).filter(({ step }) => ['fbq', '_fbq', 'pintrk', 'twq', 'FS', 'Intercom', 'alloy', 'zE'].includes(step.stub ?? step.array)).map(({ name }) => name);
  holds(check, (of) => { of['meta-pixel'].steps.before = [{ stub: 'fbq', queue: 'queue' }]; });
});

test('every if names a purpose or a service', () => {
  const check = (list) => list.flatMap((service) => [...walk([service.steps, service.alternatives])].filter((part) => part && typeof part === 'object' && 'if' in part && !purposes.includes(part.if) && !list.some((other) => other.id === part.if)).map((part) => `${service.id}: ${part.if}`));
  holds(check, (of) => { of.hubspot.steps.grant[0].args[0][1].analytics.if = 'statistics'; });
});

test('a script is loaded only from the domains of its service', () => {
  const check = (list) => list.flatMap((service) => allSteps(service).filter(({ step }) => step.load && !service.domains.some((domain) => covers(domain, step.load))).map(({ name, step }) => `${name}: ${step.load}`));
  assert.ok(services.flatMap(allSteps).some(({ step }) => step.load));
  holds(check, (of) => { of.hotjar.domains = ['hotjar.com']; }, (of) => { of.hotjar.alternatives.load.steps.grant.at(-1).load = 'https://static.hotjar.com.example/x.js'; });
});

test('a loaded script has a fixed host, or one that is a parameter of its own', () => {
  const check = (list) => list.flatMap(allSteps).filter(({ step }) => step.load && !/^https:\/\/(\{[a-zA-Z]+\}|[a-z0-9.-]+)\//.test(step.load)).map(({ name }) => name);
  holds(check, (of) => { of.hotjar.alternatives.load.steps.grant.at(-1).load = 'https://{siteId}.hotjar.com/x.js'; });
});

test('every parameter in use is declared, and every declared one is used', () => {
  const check = (list) => list.flatMap((service) => {
    const declared = Object.keys(service.parameters ?? {});
    const used = new Set(parametersIn([service.steps ?? 0, service.alternatives ?? 0, service.domains]));
    return [...[...used].filter((name) => !declared.includes(name)), ...declared.filter((name) => !used.has(name))].map((name) => `${service.id}: ${name}`);
  });
  holds(check, (of) => { delete of.matomo.parameters.siteId; }, (of) => { of.heap.parameters = { appId: { pattern: '[0-9]+', about: 'x' } }; });
});

test('a withdrawal stops what a grant starts, unless the vendor documents no call for it (V-04)', () => {
  const oneWay = ['activecampaign'];
  const check = (list) => list.filter((service) => service.steps?.grant && !service.steps.withdraw && !oneWay.includes(service.id)).map((service) => service.id);
  holds(check, (of) => { delete of.posthog.steps.withdraw; });
});

/** Why calls of these services need no `ready`: what exists as soon as their function does. */
const readyOnceThere = {
  activecampaign: 'queue', fullstory: 'queue', intercom: 'queue', 'meta-pixel': 'queue', 'pinterest-tag': 'queue', 'piwik-pro': 'queue',
  segment: 'queue', 'tiktok-pixel': 'queue', 'zendesk-messaging': 'queue',
  'amazon-ads': 'whole', etracker: 'whole', shopify: 'whole', 'wordpress-consent-api': 'whole',
  amplitude: 'observed', 'datadog-rum': 'observed',
};

test('a call waits until its vendor is ready, or it is known why its function is enough (V-02)', () => {
  const check = (list) => list.filter((service) => {
    const steps = allSteps(service).map(({ step }) => step);
    const queues = new Set(steps.map(({ stub, array }) => stub ?? array).filter(Boolean));
    return steps.some(({ call, ready, early }) => call && !ready && !early && !queues.has(call)) !== service.id in readyOnceThere;
  }).map(({ id }) => id);
  holds(check, (of) => { delete of.posthog.steps.grant[0].ready; }, (of) => { of.kameleoon.steps.grant[0] = { call: 'Kameleoon.API.Core.enableLegalConsent', args: [] }; });
});

test('no step writes a cookie or a storage (V-05)', () => {
  const stores = /(^|\.)(cookie|cookieStore|localStorage|sessionStorage|indexedDB|caches)(\.|$)/;
  const check = (list) => list.filter((service) => allSteps(service).some(({ step }) => [step.set, step.call, step.push].some((name) => stores.test(name ?? '')))).map(({ id }) => id);
  holds(check, (of) => { of.matomo.steps.grant[0] = { set: 'document.cookie', to: '_pk_id=1' }; }, (of) => { of.matomo.steps.grant[0] = { call: 'localStorage.setItem', args: ['a', 'b'] }; });
});

test('every lifetime can be translated: a number and a unit, or a phrase of web/views/lifetime.js (L-07)', () => {
  const words = /WORDS = \[(.*)\]/.exec(read('web/views/lifetime.js'))[1].match(/'[^']+'/g).map((word) => word.slice(1, -1));
  const check = (list) => list.flatMap(({ id, trackers }) => trackers.filter(({ lifetime }) => !words.includes(lifetime) && !/^[1-9]\d* (second|minute|hour|day|week|month|year)s?$/.test(lifetime)).map(({ lifetime }) => `${id}: ${lifetime}`));
  holds(check, (of) => { of.matomo.trackers[0].lifetime = 'a while'; });
});

test('what a tracker is for is a phrase of a closed list that every language has and that has no unused phrases (issue 15, 4)', () => {
  const lists = JSON.parse(read('catalogue/uses.json'));
  assert.deepEqual(schema.$defs.tracker.properties.uses.items.enum, Object.values(lists).flat());
  const check = (list) => list.flatMap(({ id, trackers }) => trackers
    .filter(({ uses }) => !uses?.length || uses.some((use) => !PHRASES.has(use)) || new Set(uses).size !== uses.length || said(uses).length > 200)
    .map((tracker) => `${id}: ${label(tracker)}`));
  holds(check, (of) => { of.matomo.trackers[0].uses = ['visitors']; }, (of) => { delete of.matomo.trackers[0].uses; }, (of) => { of.matomo.trackers[0].uses = ['Tells visitors apart']; }, (of) => { of.matomo.trackers[0].uses = []; }, (of) => { of.matomo.trackers[0].uses = ['visit', 'visit']; });
  const used = new Set(services.flatMap(({ trackers }) => trackers.flatMap(({ uses }) => uses)));
  assert.deepEqual(lists['purpose.tracker'].filter((use) => !used.has(use)), []);
  assert.equal(new Set(PHRASES.values()).size, PHRASES.size, 'a phrase comes twice');
});

test('a shipped service contains the phrases, and nothing that only its sources need', () => {
  const phrases = new Set(PHRASES.values());
  for (const { id, trackers } of services) {
    const shipped = JSON.parse(read(`pkg/services/${id}.json`));
    assert.deepEqual(shipped.trackers.map(({ purpose }) => purpose), trackers.map(({ uses }) => said(uses)), id);
    for (const { purpose, uses } of shipped.trackers) for (const phrase of purpose.split(' · ')) assert.ok(phrases.has(phrase) && !uses, `${id}: ${phrase}`);
  }
});

// ---- documentation

test('the table in docs/catalogue.md matches the services (UPDATE_EXPECT=1 rewrites it)', () => {
  const [head, tail] = ['<!-- services -->\n', '<!-- /services -->'];
  const text = read('docs/catalogue.md');
  const parts = text.split(head);
  assert.equal(parts.length, 2);
  const rows = services.map((service) => {
    const trackers = `${service.trackers.length}${service.trackers.some((tracker) => !tracker.verified) ? ` (${service.trackers.filter((tracker) => tracker.verified).length})` : ''}`;
    const steps = [service.steps ? 'yes' : '', ...Object.keys(service.alternatives ?? {}).map((name) => `\`${name}\``)].filter(Boolean).join(', ');
    return `| \`${service.id}\` | ${service.name}${service.status === 'discontinued' ? ' (gone)' : ''} | ${service.purpose} | ${trackers} | ${steps} |\n`;
  });
  const table = `| id | Service | Purpose | Trackers | Steps |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
  if (process.env.UPDATE_EXPECT) writeFileSync(path.join(root, 'docs/catalogue.md'), `${parts[0]}${head}${table}${tail}${parts[1].split(tail)[1]}`);
  else assert.equal(parts[1].split(tail)[0], table);
  assert.match(text, new RegExp(`^Version ${catalogue.version.replaceAll('.', '\\.')}, ${catalogue.date}:`, 'm'));
});

test('every vendor with a documented call has an expected order of calls (tests/e2e/vendors.spec.mjs)', () => {
  const told = Object.keys(JSON.parse(read('tests/e2e/vendors.json'))).sort();
  assert.deepEqual(told, services.filter(({ steps }) => steps).map(({ id }) => id).sort());
});
