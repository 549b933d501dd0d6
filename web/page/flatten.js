// @ts-check
/** Encodes a configuration as one text, to pass it through the door in one call: see `Value::from_flat`. */
import { BREAK } from './names.js';
import { attempt } from './inbox.js';

/** A limit that no real configuration reaches. */
const MOST = 262144;

/** Text without the one character that has a meaning here. @param {string} text */
const plain = (text) => text.replaceAll(BREAK, ' ');

/**
 * @param {unknown} value
 * @returns {string | undefined} undefined if it is larger than any site needs
 */
export function flatten(value) {
  let flat = '';
  /** @param {string} token */
  const push = (token) => {
    flat += (flat && BREAK) + token;
    if (flat.length > MOST) throw 0;
  };
  /** @param {any} v @param {number} depth */
  const walk = (v, depth) => {
    if (v == null) push('n');
    else if (v === true || v === false) push(v ? 't' : 'f');
    else if (typeof v == 'number') push('#' + v);
    else if (typeof v == 'string') push('"' + plain(v));
    else if (typeof v != 'object' || depth > 13) push('?' + (typeof v == 'object' ? 'value too deep' : typeof v));
    else if (Array.isArray(v)) {
      push('[' + v.length);
      v.forEach((item) => walk(item, depth + 1));
    } else {
      const keys = Object.keys(v);
      push('{' + keys.length);
      for (const key of keys) {
        push(plain(key));
        walk(v[key], depth + 1);
      }
    }
  };
  return attempt(() => (walk(value, 0), flat));
}

/** The inverse of `flatten`. @param {string} flat @returns {any} */
export function unflatten(flat) {
  const tokens = flat.split(BREAK);
  /** @returns {any} */
  const read = () => {
    const token = tokens.shift() || '', rest = token.slice(1);
    switch (token[0]) {
      case 't': return true;
      case 'f': return false;
      case '#': return +rest;
      case '"': return rest;
      case '[': return Array.from({ length: +rest }, read);
      case '{': return Object.fromEntries(Array.from({ length: +rest }, () => [tokens.shift(), read()]));
      default: return null;
    }
  };
  return read();
}
