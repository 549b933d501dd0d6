// The report's colours: text and drawings contrast with the background in light, dark and print (WCAG 1.4.3, 1.4.11).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const css = readFileSync(new URL('../../crates/collector/src/http/style.css', import.meta.url), 'utf8');
/** The colour sets in order: light, dark, print. */
const sets = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) => Object.fromEntries([...rules.matchAll(/--(\w+): (#[0-9a-f]{3,6})[;\s]/g)].map(([, name, colour]) => [name, colour])));

function luminance(colour) {
  const digits = colour.slice(1).length === 3 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g);
  const [red, green, blue] = digits.map((pair) => Number.parseInt(pair, 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [at, name] of ['light', 'dark', 'print'].entries()) {
  test(`words and what is drawn stand out from the paper of the report, ${name} (A-08)`, () => {
    const { paper, faint, ...colours } = sets[at];
    for (const [what, least] of [['ink', 7], ['soft', 4.5], ['alert', 4.5], ['accepted', 3], ['partly', 3], ['refused', 3], ['unanswered', 3], ['few', 3]]) {
      const found = contrast(colours[what], paper);
      assert.ok(found >= least, `${what} ${colours[what]} on ${paper}: expected ${least}, found ${found.toFixed(2)}`);
    }
    assert.ok(contrast(colours.soft, faint) >= 4.5, 'quiet words of a row that is pointed at');
  });
}
