import { createHash } from "node:crypto";

/** Whether a page is as ppmk wrote it: its last line has the hash of all before it. */
export function isOwnPage(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("utf8");
  const [, before = "", hash] = /^([\s\S]*)<!-- ppmk sha256:([0-9a-f]{64}) -->\n$/.exec(text) ?? [];
  return hash !== undefined && createHash("sha256").update(before, "utf8").digest("hex") === hash;
}
