// @ts-check
/** The first layer in a script that reads its configuration in the page: there is no painted notice. */
export const isPainted = () => false;

/** @param {() => HTMLElement} make */
export const adopt = (make) => make();
