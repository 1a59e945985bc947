import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

const mains = ["main.js", "main.mjs", "main.cjs"];

/**
 * Runs a built program again and again in this process, in the current folder: starting Node for each of some thousand
 * runs would take most of the time. A run is over when nothing is left to wait for.
 */
export function runProgram(root: string): (args: readonly string[]) => Promise<Ran> {
  const main = mains.map((name) => join(root, "dist", name)).find(existsSync);
  if (main === undefined) throw new Error(`${root} is not built`);
  const { cache } = createRequire(import.meta.url);
  process.stdout.setMaxListeners(0);
  let count = 0;
  return async (args) => {
    const out = capture(process.stdout);
    const err = capture(process.stderr);
    process.exitCode = undefined;
    process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
    delete cache[main];
    count += 1;
    const over = new Promise((resolve) => process.once("beforeExit", resolve));
    await import(`${pathToFileURL(main).href}?${count}`);
    await over;
    const exitCode = Number(process.exitCode ?? 0);
    process.exitCode = undefined;
    return { exitCode, out: out(), err: err() };
  };
}

/** Keeps what is written to a stream until the returned function is called, which gives it and lets the stream go on. */
function capture(stream: NodeJS.WriteStream): () => string {
  const chunks: string[] = [];
  const original = stream.write;
  stream.write = (chunk: string | Uint8Array, encodingOrDone?: unknown, done?: unknown) => {
    chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    for (const callback of [encodingOrDone, done]) if (typeof callback === "function") queueMicrotask(() => callback());
    return true;
  };
  return () => {
    stream.write = original;
    return chunks.join("");
  };
}
