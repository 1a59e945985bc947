import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * This user's own key, in hexadecimal digits, by which persons are sealed in records: made when it is first asked for, and
 * kept apart from them. Undefined where it can be neither read nor kept.
 */
export function ownKey(folder: string): string | undefined {
  const path = join(folder, "recap.key");
  const known = keyIn(path);
  if (known !== undefined) return known;
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
    // Of two programs that begin at once, one key is taken by both.
    linkSync(draft, path);
  } catch {
    // What can be done without a kept key is done; another program may have been first.
  } finally {
    rmSync(draft, { force: true });
  }
  return keyIn(path);
}

/** The key in a file: 64 hexadecimal digits in a line. Undefined where there is none. */
export function keyIn(path: string): string | undefined {
  try {
    const [, key] = /^([0-9a-f]{64})\s*$/.exec(readFileSync(path, "utf8")) ?? [];
    return key;
  } catch {
    return undefined;
  }
}
