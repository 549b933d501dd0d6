import type { NamedService } from './assentry.config.js';

/** Names this service in `services`: as it is, or with `parameters` and the like added. Importing it brings what the catalogue has of it. */
declare const service: NamedService & { id: string };
export default service;
