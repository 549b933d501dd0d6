// What shows later who made an archive, and that it was there on a day: a signature that minisign checks, and a time stamp
// of an authority (RFC 3161), which openssl checks.
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';

/** What stands in the way of a seal, in plain words. */
export class NoSeal extends Error {}

/** An Ed25519 key as PKCS #8 wants it, before its 32 bytes. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The signature of a file, as minisign writes it beside the file.
 * @param {Uint8Array} bytes @param {string} name the file's name, without its folder
 * @param {string} key the text of a secret key that minisign made without a password
 */
export function signature(bytes, name, key) {
  const secret = Buffer.from(key.split('\n')[1] ?? '', 'base64');
  if (secret.length != 158 || secret.toString('latin1', 0, 2) != 'Ed') throw new NoSeal('expected a secret key of minisign, found something else');
  if (secret.readUInt16LE(2)) throw new NoSeal('expected a key without a password (minisign -G -W), found one with a password');
  const [id, seed, known] = [secret.subarray(54, 62), secret.subarray(62, 94), secret.subarray(94, 126)];
  const own = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  if (!createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-32).equals(known)) throw new NoSeal('expected a whole secret key of minisign, found a damaged one');
  const made = sign(null, createHash('blake2b512').update(bytes).digest(), own);
  const trusted = `file:${name}\thashed`;
  return [
    'untrusted comment: signature of assentry evidence',
    Buffer.concat([Buffer.from('ED'), id, made]).toString('base64'),
    `trusted comment: ${trusted}`,
    sign(null, Buffer.concat([made, Buffer.from(trusted)]), own).toString('base64'),
    '',
  ].join('\n');
}

/** A value in DER, shorter than 128 bytes. @param {number} tag @param {...Uint8Array} parts */
const der = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
};

/** SHA-256, by its number. */
const SHA_256 = der(0x30, Buffer.from('0609608648016503040201', 'hex'), Buffer.from('0500', 'hex'));

/** The bytes of a DER value, and where they start. @param {Buffer} bytes @param {number} at @param {number} tag */
function content(bytes, at, tag) {
  if (bytes[at] != tag) throw new NoSeal('expected a time stamp, found something else');
  const long = bytes[at + 1] & 0x80 ? bytes[at + 1] & 0x7f : 0;
  return at + 2 + long;
}

/**
 * The answer of a time stamp authority about a file, with its certificates: `openssl ts -verify` reads it.
 * @param {Uint8Array} bytes @param {string} server its address
 */
export async function stamp(bytes, server) {
  const hash = createHash('sha256').update(bytes).digest();
  // The first bit is off: a positive number.
  const nonce = randomBytes(8);
  nonce[0] = nonce[0] & 0x7f | 1;
  const version = der(2, Buffer.from([1])), certificates = der(1, Buffer.from([255]));
  const query = der(0x30, version, der(0x30, SHA_256, der(4, hash)), der(2, nonce), certificates);
  let reply;
  try {
    const answer = await fetch(server, { method: 'POST', headers: { 'content-type': 'application/timestamp-query' }, body: query, signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(String(answer.status));
    reply = Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    const { message, cause } = /** @type {Error} */ (error);
    throw new NoSeal(`expected a time stamp authority at ${server}, found ${/** @type {any} */ (cause)?.code ?? message}`);
  }
  const status = content(reply, content(reply, content(reply, 0, 0x30), 0x30), 2);
  if (reply[status] > 1) throw new NoSeal(`expected ${server} to stamp, found that it refuses (status ${reply[status]})`);
  if (!reply.includes(hash) || !reply.includes(nonce)) throw new NoSeal(`expected a time stamp of this archive from ${server}, found one of something else`);
  return reply;
}
