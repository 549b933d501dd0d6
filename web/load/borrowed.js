/**
 * What the other files borrow from the main file: for them `#lent/…` and `#files` are this file (the condition `borrowed`
 * in package.json).
 */
export let
  beside, need, act, ops, positions, address, eachLoad, followers, gates, opened, through, answered, ask, attempt,
  complain, complete, log, tell, touched, trusted, isRead, spread, stored, wrote, attach, attached, detach, dropNotice, label,
  speaking, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, local,
  manner, purposes, rtl, said, services, shownVariant, spoken, word;

/** What the package lends besides: see esm.js. @type {((name: string) => Promise<any>) | undefined} */
export let catalogue;

/** @param {any} kit see kit.js */
export function borrow(kit) {
  if (kit.mark != ASSENTRY_MARK) throw 'another';
  ({ catalogue } = kit);
  ({
    beside, need, act, ops, positions, address, eachLoad, followers, gates, opened, through, answered, ask, attempt,
    complain, complete, log, tell, touched, trusted, isRead, spread, stored, wrote, attach, attached, detach, dropNotice, label,
    speaking, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, local,
    manner, purposes, rtl, said, services, shownVariant, spoken, word,
  } = kit);
}
