import { createHash, createHmac } from "node:crypto";
import { type Finding, finding } from "../../domain/finding.ts";
import type { RecapRecord } from "../../recap/kelurahan-record.ts";
import type { InputFile } from "../../run/input.ts";
import { type RecapRequest, recapKelurahan } from "../../run/recap-kelurahan.ts";
import { isOwnArchive } from "../../workbook/write/own-archive.ts";
import { readFiles } from "../read-files.ts";
import type { InputUnit } from "./collect-inputs.ts";
import { keepRecord, keptRecord } from "./record-store.ts";

/** By what the units are judged, and where their records are kept; it goes to threads as it is. */
export interface JudgeSetup {
  readonly request: RecapRequest;
  /** Of the seals, in hexadecimal digits. */
  readonly key: string;
  /** Everything that a record depends on beside its files and the day. */
  readonly basis: string;
  /** The folder of records; undefined where none are kept. */
  readonly store: string | undefined;
  /** Records that are there may be taken. */
  readonly reuse: boolean;
}

/** The record of a unit as JSON, and the name under which it is kept; undefined text where the unit is a file of ours. */
export interface JudgedUnit {
  readonly id: string;
  readonly text: string | undefined;
}

/** Reads and judges the files of a unit, unless that was done before. Whatever is wrong with them is in the record. */
export async function judgeUnit(unit: InputUnit, setup: JudgeSetup): Promise<JudgedUnit> {
  const { request, key, basis, store, reuse } = setup;
  const files = unit.fault === undefined ? await readFiles(unit.paths) : [unit.fault];
  const sha256 = sumOf(files);
  const id = createHash("sha256")
    .update(JSON.stringify([basis, unit.paths, sha256]))
    .digest("hex");
  if (files.some((file) => "bytes" in file && isOwnArchive(file.bytes))) return { id, text: undefined };
  const known = store !== undefined && reuse ? keptRecord(store, id, request.today) : undefined;
  if (known !== undefined) return { id, text: known };
  const seal = (text: string) => createHmac("sha256", Buffer.from(key, "hex")).update(text).digest("base64url");
  const record = await judged(files, unit, sha256, () =>
    recapKelurahan(files, { file: unit.name, sha256 }, request, seal),
  );
  const text = record === undefined ? undefined : JSON.stringify(record);
  // Files that could not be opened may be open for us the next time.
  if (store !== undefined && text !== undefined) keepRecord(store, id, text, request.today);
  return { id, text };
}

/** One file that brings the program to fall does not end the others. */
async function judged(
  files: readonly (InputFile | Finding)[],
  { name: file, paths }: InputUnit,
  sha256: string,
  judge: () => Promise<RecapRecord | undefined>,
): Promise<RecapRecord | undefined> {
  try {
    return await judge();
  } catch (error) {
    if (process.env["PPMK_DEBUG"] !== undefined) throw error;
    const reason = finding("file/unreadable", { file, sheet: "" }, { reason: "failed" });
    return { status: "unreadable", file, files: paths, sha256: files.length === 0 ? "" : sha256, reason };
  }
}

/** Of one file its own SHA-256, of several that of their sums; empty where one could not be opened. */
function sumOf(files: readonly (InputFile | Finding)[]): string {
  const sums = files.map((file) => ("sha256" in file ? file.sha256 : ""));
  const [only = "", ...others] = sums;
  if (sums.includes("")) return "";
  return others.length === 0 ? only : createHash("sha256").update(sums.join("\n")).digest("hex");
}
