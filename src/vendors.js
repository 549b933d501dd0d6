// @ts-check
/** What a site with services that are only named, or with vendors to tell, fetches before it starts. */
export { fillIn } from './vendors/catalogue.js';
export { takeSteps } from './vendors/steps.js';
