// @ts-check
/** The first layer in a script that reads its configuration in the page: no page is painted with it. */
export const isPainted = () => false;

/** @param {() => HTMLElement} make */
export const adopt = (make) => make();
