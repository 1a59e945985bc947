import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

/** The record under a name, unless there is none, it is damaged, or it was judged as of a day that is over. */
export function keptRecord(store: string, id: string, today: string): string | undefined {
  let kept: string;
  try {
    kept = readFileSync(pathOf(store, id), "utf8");
  } catch {
    // Whatever keeps it from being read: it is made anew.
    return undefined;
  }
  const head = kept.indexOf("\n");
  const [sum, day] = kept.slice(0, head).split(" ");
  const text = kept.slice(head + 1);
  const isSound = sum === sumOf(text) && (day === "any" || day === today);
  return isSound ? text : undefined;
}

/** Keeps a record whole or not at all; a disk that takes nothing is no fault, the record is made anew the next time. */
export function keepRecord(store: string, id: string, text: string, today: string): void {
  const path = pathOf(store, id);
  const draft = `${path}.${process.pid}-${threadId}`;
  const day = text.includes('"asOfSource":"today"') ? today : "any";
  try {
    mkdirSync(folderOf(store, id), { recursive: true });
    writeFileSync(draft, `${sumOf(text)} ${day}\n${text}`);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}

const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");
const folderOf = (store: string, id: string) => join(store, id.slice(0, 2));
const pathOf = (store: string, id: string) => join(folderOf(store, id), `${id.slice(2)}.json`);
