// The inspector, which explains mistakes in a configuration: fetched only where there are some, or on request.
import { parts } from './given.mjs';

parts.inspect = () => import('./assentry.inspect.js');
