// @ts-check
/** What the wrappers share: the visitor's answer as a value that changes, the same object for as long as nothing does. */
import { assentry, unasked } from './page.mjs';

const { accept, reject, reset, open, has } = assentry;

/** @param {any} status @returns {any} */
const whole = (status) => ({ ...status, has, accept, reject, reset, open });

/** What a server renders, and what is hydrated: nobody has answered. */
const nobody = whole(unasked());
export const server = () => nobody;

let text = '';
let current = nobody;
export function snapshot() {
  const status = assentry.status(), now = JSON.stringify(status);
  if (now != text) current = whole(status);
  text = now;
  return current;
}

/** @param {() => void} listener @returns {() => void} */
export function subscribe(listener) {
  const offs = [assentry.on('ready', listener), assentry.on('change', listener)];
  return () => offs.forEach((off) => off());
}

/** Whether needs are met, as `data-consent` writes them. @param {string} needs @param {any} consent */
export const meets = (needs, { granted, denied, standing }) => `${needs}`.trim().split(/\s+/).every((any) => any.split('|')
  .some((need) => (need[0] == '!' ? standing == 'decided' && denied.includes(need.slice(1)) : granted.includes(need))));

/** What makes an element open the preferences. */
export const opens = { type: 'button', 'data-assentry': 'open' };
