// Files that belong together are written all of them or none, and each at once: until the last one is there, what was before stays.
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** What stands in the way, in plain words. */
export class Unwritten extends Error {}

/** A device, a pipe: written as it is. @param {string} name */
function isSpecial(name) {
  try { return !statSync(name).isFile(); } catch { return false; }
}

/** @param {[string, Uint8Array][]} files by their names */
export function writeTogether(files) {
  const parts = files.map(([name, bytes]) => ({ name, bytes, fresh: isSpecial(name) ? name : `${name}.${process.pid}.part` }));
  const moved = parts.filter(({ name, fresh }) => name != fresh);
  try {
    for (const { name, bytes, fresh } of parts) {
      try { writeFileSync(fresh, bytes); } catch (error) {
        const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
        throw new Unwritten(`${name}: expected room for ${bytes.length} bytes in a folder that can be written, found ${code == 'ENOSPC' ? 'a full disk' : message}`);
      }
    }
    for (const { name, fresh } of moved) renameSync(fresh, name);
  } finally {
    for (const { fresh } of moved) try { rmSync(fresh, { force: true }); } catch { /* where there is no folder, nothing is left */ }
  }
}
