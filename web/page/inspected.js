// @ts-check
import { gates, opened } from './gates.js';
import { complaints, log } from './inbox.js';
import { config, items } from '../views/words.js';

/** The current data for the inspector. */
export const inside = () => ({ gates, opened: gates.map((gate) => opened.has(gate)), config, items, complaints, calls: log });
