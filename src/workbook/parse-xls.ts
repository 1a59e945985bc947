import { Worker } from "node:worker_threads";
import type { WorkBook } from "@e965/xlsx";
import { xlsLibrary } from "./xls-library.ts";
import { ZipFault } from "./zip.ts";

/** The parts of the library's workbook that we read. */
export type ParsedXls = Pick<WorkBook, "SheetNames" | "Sheets" | "Workbook">;

/** From the stream of the workbook alone: the properties of the file (author, title) are one more thing to be damaged. */
const source = `
const { parentPort, workerData: { library, bytes } } = require("node:worker_threads");
const { CFB, read } = library.path === undefined ? moduleOf(library.text) : require(library.path);
parentPort.postMessage("ready");
const file = CFB.read(Buffer.from(bytes), { type: "buffer" });
const stream = (CFB.find(file, "/Workbook") || CFB.find(file, "/Book") || {}).content;
if (stream === undefined) throw new Error("no workbook stream");
const { SheetNames, Sheets, Workbook } = read(Buffer.from(stream), { type: "buffer", dense: true, cellNF: true, cellHTML: false });
parentPort.postMessage({ SheetNames, Sheets, Workbook });
function moduleOf(text) {
  const module = { exports: {} };
  new Function("module", "exports", "require", text)(module, module.exports, require);
  return module.exports;
}
`;

/** What the library says of a lock that it knows, and of one that it does not. */
const isAboutPassword = /password.protect|AlgID mismatch/i;

/** Megabytes for the library and for each megabyte of the file; honest files take a third. */
const memory = { start: 48, perMegabyte: 32, most: 384 };
/** Milliseconds from when the library is loaded: for any file, and for each megabyte. Honest files take a tenth. */
const patience = { start: 800, perMegabyte: 1500 };

/**
 * Parses a BIFF workbook in a thread with little memory and time: the library believes every count that a damaged file
 * holds. Rejects with a `ZipFault`, `encrypted` or `damaged`.
 */
export function parseXls(bytes: Uint8Array): Promise<ParsedXls> {
  const megabytes = bytes.length / 2 ** 20;
  const maxOldGenerationSizeMb = Math.min(memory.most, memory.start + memory.perMegabyte * megabytes);
  const worker = new Worker(source, {
    eval: true,
    workerData: { library: xlsLibrary(), bytes },
    resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: 16 },
    // The library writes its doubts about records to the console.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<ParsedXls>((resolve, reject) => {
    const damaged = (message: string) => reject(new ZipFault("damaged", message));
    worker.on("message", (message: "ready" | ParsedXls) => {
      if (message !== "ready") resolve(message);
      else timer = setTimeout(() => damaged("no end"), patience.start + patience.perMegabyte * megabytes);
    });
    worker.on("error", ({ message }) => {
      if (isAboutPassword.test(message)) reject(new ZipFault("encrypted", message));
      else damaged(message);
    });
    worker.on("exit", (code) => damaged(`ended with ${code}`));
  }).finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}
