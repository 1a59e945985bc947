import { copyFileSync, linkSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A file with the content that it is to have. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the disk refused at a path. */
export class DiskFault extends Error {
  readonly path: string;
  readonly reason: NodeJS.ErrnoException;

  constructor(path: string, reason: NodeJS.ErrnoException) {
    super(reason.message);
    this.path = path;
    this.reason = reason;
  }
}

interface Draft extends NewFile {
  readonly draft: string;
  /** Holds what stood at the path before. */
  readonly before: string;
}

/**
 * Writes all files whole, or none. Each is written beside its target and then takes its name; where a name cannot be taken,
 * as another program holds the file, those that were taken are given back. Throws a `DiskFault`.
 */
export async function replaceFiles(files: readonly NewFile[]): Promise<void> {
  const drafts = files.map((file, index): Draft => {
    const beside = (word: string) => join(dirname(file.path), `${draftPrefix}${process.pid}-${index}.${word}`);
    return { ...file, draft: beside("baru"), before: beside("lama") };
  });
  const taken: Draft[] = [];
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) removeAbandoned(folder);
    for (const { path, draft, bytes } of drafts) await orFault(path, () => writeFileSync(draft, bytes));
    for (const one of drafts) await orFault(one.path, () => keepBefore(one));
    for (const one of drafts) {
      await orFault(one.path, () => renameSync(one.draft, one.path));
      taken.push(one);
    }
  } catch (error) {
    for (const one of taken) giveBack(one);
    throw error;
  } finally {
    for (const { draft, before } of drafts) for (const path of [draft, before]) tidyAway(path);
  }
}

const draftPrefix = ".ppmk-";
/** How long another program may hold a file, such as a virus scanner that looks at what was just written. */
const patience = { tries: 10, milliseconds: 100 } as const;

async function orFault<T>(path: string, act: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return act();
    } catch (error) {
      const reason = error as NodeJS.ErrnoException;
      const isHeld = ["EBUSY", "EPERM", "EACCES"].includes(reason.code ?? "");
      if (!isHeld || process.platform !== "win32" || tries === patience.tries) throw new DiskFault(path, reason);
      await setTimeout(patience.milliseconds);
    }
  }
}

/**
 * The old file under a second name, so that no moment is without it; a copy where the disk knows no second names, and on
 * Windows, where a second name cannot be taken away while another program holds the file under its first.
 */
function keepBefore({ path, before }: Draft): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  if (process.platform === "win32") copyFileSync(path, before);
  else {
    try {
      linkSync(path, before);
    } catch {
      copyFileSync(path, before);
    }
  }
}

/** What cannot be taken away now, as another program looks at it, the next run takes away: it is no fault of this one. */
function tidyAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

function giveBack({ path, before }: Draft): void {
  if (statSync(before, { throwIfNoEntry: false }) === undefined) rmSync(path, { force: true });
  else renameSync(before, path);
}

/** Drafts of a run that was ended before it could tidy up. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.ppmk-(\d+)-\d+\.(?:baru|lama)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) tidyAway(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
