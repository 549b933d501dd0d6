// @ts-check
/** Checks the parameters of a service: names that its steps do not use, and missing ones. */
import { complain } from '#lent/page/inbox.js';

/** The names between braces. @param {any} steps @returns {string[]} */
const names = (steps) => [...new Set([...JSON.stringify(steps || {}).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))];

/**
 * Reports everything wrong in one message.
 * @param {number} at the position of the service
 * @param {any} service
 * @param {any} [others] steps that it could have instead
 * @param {boolean} [optional] whether steps without their parameters may be left out
 * @param {string[]} [besideSteps] names that it knows besides those of its steps
 */
export function checkParameters(at, { parameters, steps }, others, optional, besideSteps = []) {
  const given = Object.keys(parameters || {}), wanted = names(steps), known = [...wanted, ...names(others), ...besideSteps];
  const wrong = given.filter((name) => !known.includes(name));
  const missing = wanted.filter((name) => !given.includes(name));
  if (!wrong[0] && (optional || !missing[0])) return;
  complain('services[' + at + '].parameters: expected ' + ((missing[0] ? missing : known).join(', ') || 'none') + ', found '
    + (wrong.join(', ') || 'nothing') + (missing[0] ? '; steps that need ' + (missing[1] ? 'them' : 'it') + ' are left out' : ''));
}
