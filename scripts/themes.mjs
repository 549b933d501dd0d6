// Style sheets of WordPress themes from Debian's packages: the notice is tested under them.
import { ensureFiles } from './apt.mjs';

const root = '/usr/share/wordpress/wp-content/themes';
const names = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];

/** Each theme's style sheet. @returns {Record<string, string>} the file, by the theme's name */
export const themes = () => Object.fromEntries(names.map((name) => [name, `${root}/${name}/style.css`]));

/** Installs what is missing. If it cannot, exits with 1 and prints what to do. */
export function ensureThemes() {
  ensureFiles('themes', () => Object.values(themes()), names.map((name) => `wordpress-theme-${name}`));
}
