import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownKey } from "./seal-key.ts";
import { userFolders } from "./user-folders.ts";

/** Where the records of a run are, and the key by which persons in them are sealed. */
export interface RecordStore {
  readonly folder: string;
  readonly key: string;
  /** Whether records of earlier runs may be taken. */
  readonly reuse: boolean;
  /** Takes away what is of no use for the next run. */
  close(): void;
}

export interface StoreWish {
  /** A folder for the cache; false where there is to be none. */
  readonly cache?: string | false;
  readonly clearCache?: boolean;
}

/** The records of a folder that lasts, sealed by a key that is shared with others or by this user's own, or, where there is to be none or it cannot be used, one for this run alone. */
export function openStore({ cache, clearCache }: StoreWish, shared: string | undefined): RecordStore {
  const folders = userFolders();
  const folder = cache === false ? undefined : join(cache ?? folders.cache, "recap");
  if (folder !== undefined && clearCache === true) rmSync(folder, { recursive: true, force: true });
  const key = folder === undefined ? undefined : (shared ?? ownKey(folders.settings));
  if (folder === undefined || key === undefined || !canMake(folder)) return passingStore(shared);
  return { folder, key, reuse: true, close: () => undefined };
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function passingStore(shared: string | undefined): RecordStore {
  const folder = mkdtempSync(join(tmpdir(), "ppmk-recap-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", close);
  return {
    folder,
    key: shared ?? randomBytes(32).toString("hex"),
    reuse: false,
    close: () => {
      process.off("exit", close);
      close();
    },
  };
}
