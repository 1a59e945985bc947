import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Fingerprint, readFingerprintFile } from "../../recap/fingerprints.ts";
import { fault } from "../fault.ts";
import { keyIn } from "./seal-key.ts";

/** A secret that two offices share, and by what it is known without being told. */
export interface SharedKey {
  readonly key: string;
  readonly id: string;
}

/** The key of `--key FILE`, which `--new-key` makes. Throws a fault where there is none, or one that would be lost. */
export function sharedKey(path: string, isNew: boolean): SharedKey {
  if (isNew) {
    if (existsSync(path)) throw fault("key/exists", path);
    writeFileSync(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  }
  const key = keyIn(path);
  if (key === undefined) throw fault("key/unreadable", path);
  return { key, id: createHash("sha256").update(`ppmk fingerprints ${key}`).digest("hex").slice(0, 16) };
}

/** The other office's fingerprints. Throws a fault where the file is none, or was made with another key. */
export function fingerprintsIn(path: string, { id }: SharedKey): readonly Fingerprint[] {
  const file = readFingerprintFile(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (file === undefined) throw fault("match/unreadable", path);
  if (file.keyId !== id) throw fault("match/other-key", path);
  return file.prints;
}
