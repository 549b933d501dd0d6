/**
 * What the other files use of the main file: in them `#lent/…` and `#files` resolve to this file (the condition `borrowed` in
 * package.json).
 */
export let
  beside, need, act, ops, address, eachLoad, followers, gates, opened, through, ask, attempt,
  complain, complete, log, reply, tell, touched, trusted, broadcast, isRead, stored, wrote, attach, attached, detach, dropNotice, label,
  withTexts, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, itemText, local,
  asking, purposes, rtl, services, shownVariant, spoken, word;

/** Shared only by the package: see esm.js. @type {((name: string) => Promise<any>) | undefined} */
export let catalogue;

/** @param {any} shared see shared.js */
export function borrow(shared) {
  if (shared.mark != ASSENTRY_MARK) throw 'another';
  ({ catalogue } = shared);
  ({
    beside, need, act, ops, address, eachLoad, followers, gates, opened, through, ask, attempt,
    complain, complete, log, reply, tell, touched, trusted, broadcast, isRead, stored, wrote, attach, attached, detach, dropNotice, label,
    withTexts, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, itemText, local,
    asking, purposes, rtl, services, shownVariant, spoken, word,
  } = shared);
}
