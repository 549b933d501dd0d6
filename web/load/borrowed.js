/**
 * What the other files borrow from the main file: for them `#lent/…` and `#files` are this file (the condition `borrowed`
 * in package.json).
 */
export let
  beside, need, act, ops, positions, address, eachLoad, followers, gates, opened, through, ask, attempt,
  complain, complete, log, reply, tell, touched, trusted, broadcast, isRead, stored, wrote, attach, attached, detach, dropNotice, label,
  withTexts, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, itemText, local,
  manner, purposes, rtl, services, shownVariant, spoken, word;

/** What the package lends besides: see esm.js. @type {((name: string) => Promise<any>) | undefined} */
export let catalogue;

/** @param {any} kit see kit.js */
export function borrow(kit) {
  if (kit.mark != ASSENTRY_MARK) throw 'another';
  ({ catalogue } = kit);
  ({
    beside, need, act, ops, positions, address, eachLoad, followers, gates, opened, through, ask, attempt,
    complain, complete, log, reply, tell, touched, trusted, broadcast, isRead, stored, wrote, attach, attached, detach, dropNotice, label,
    withTexts, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, itemText, local,
    manner, purposes, rtl, services, shownVariant, spoken, word,
  } = kit);
}
