// What shows later who made an archive, and that it was there on a day: a signature that minisign checks, and a time stamp
// of an authority (RFC 3161), which openssl checks.
import { createHash, createPrivateKey, createPublicKey, randomBytes, scryptSync, sign } from 'node:crypto';

/** What stands in the way of a seal, in plain words. */
export class NoSeal extends Error {}

/** An Ed25519 key as PKCS #8 wants it, before its 32 bytes. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The most memory that a password may need, in bytes: what minisign itself asks for. */
const MOST = 2 ** 30;

/**
 * What scrypt needs for limits of libsodium, which a key carries, as libsodium works it out.
 * @param {number} work operations @param {number} memory bytes
 */
function cost(work, memory) {
  const r = 8, little = work < memory / 32, most = little ? work / (r * 4) : memory / (r * 128);
  const N = 2 ** Math.max(1, Math.floor(Math.log2(most)));
  return { N, r, p: little ? 1 : Math.floor(Math.min(work / 4 / N, 2 ** 30 - 1) / r), maxmem: 2 * MOST };
}

/**
 * Takes the password off a key, in place.
 * @param {Buffer} secret @param {string} password
 */
function unlock(secret, password) {
  const { N, r, p, maxmem } = cost(Math.max(Number(secret.readBigUInt64LE(38)), 2 ** 15), Number(secret.readBigUInt64LE(46)));
  if (!(128 * N * r <= MOST && p > 0 && p < 64)) throw new NoSeal('expected a whole secret key of minisign, found a damaged one');
  let stream;
  try { stream = scryptSync(password, secret.subarray(6, 38), 104, { N, r, p, maxmem }); } catch (error) {
    throw new NoSeal(`expected ${Math.ceil(128 * N * r / 2 ** 20)} MiB of memory for the password of the key, found ${/** @type {Error} */ (error).message}`);
  }
  stream.forEach((byte, at) => { secret[54 + at] ^= byte; });
}

/**
 * What signs files, as minisign writes it beside each.
 * @param {string} key the text of a secret key that minisign made
 * @param {() => string | Promise<string>} password asked for where the key has one
 */
export async function signer(key, password) {
  const secret = Buffer.from(key.split('\n')[1] ?? '', 'base64'), [algorithm, derivation] = [0, 2].map((at) => secret.toString('latin1', at, at + 2));
  const locked = derivation == 'Sc';
  if (secret.length != 158 || algorithm != 'Ed' || !locked && derivation != '\0\0') throw new NoSeal('expected a secret key of minisign, found something else');
  if (locked) unlock(secret, await password());
  const [id, seed, known] = [secret.subarray(54, 62), secret.subarray(62, 94), secret.subarray(94, 126)];
  const own = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  if (!createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-32).equals(known)) throw new NoSeal(locked ? 'expected the password of the key, found another, or the key is damaged' : 'expected a whole secret key of minisign, found a damaged one');
  /** @param {Uint8Array} bytes @param {string} name the file's name, without its folder */
  return (bytes, name) => {
    const made = sign(null, createHash('blake2b512').update(bytes).digest(), own);
    const trusted = `file:${name}\thashed`;
    return [
      'untrusted comment: signature of assentry evidence',
      Buffer.concat([Buffer.from('ED'), id, made]).toString('base64'),
      `trusted comment: ${trusted}`,
      sign(null, Buffer.concat([made, Buffer.from(trusted)]), own).toString('base64'),
      '',
    ].join('\n');
  };
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
