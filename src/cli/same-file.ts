import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Whether two paths lead to one file, though they are written in other ways: through a link, in other capitals, by another
 * drive letter or a `\\?\` prefix. Two names of one file are one file, too.
 */
export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [identityOf(a), identityOf(b)];
  if (first === undefined || second === undefined) return realPath(a) === realPath(b);
  return first.dev === second.dev && first.ino === second.ino;
}

/** Undefined for what is not there or not to be looked at, and where the file system counts no files. */
function identityOf(path: string): { readonly dev: bigint; readonly ino: bigint } | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? undefined : { dev, ino };
  } catch {
    return undefined;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Then the path as it is written says which file is meant.
    return resolve(path);
  }
}
