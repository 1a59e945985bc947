import { compareText } from "../domain/place.ts";
import type { AcrossPlace } from "./across.ts";
import type { KelurahanRecord } from "./kelurahan-record.ts";

/** A person whom another office may look for: the seal of the NIK under a key that both have, and where the person stands. */
export interface Fingerprint {
  readonly nik: string;
  /** *Kode Wilayah* of the kelurahan. */
  readonly code: string;
  readonly ksm: string;
  readonly cell: string;
}

/** One of ours who stands in the list of the other office. */
export interface Elsewhere {
  readonly ours: AcrossPlace;
  readonly theirs: Omit<Fingerprint, "nik">;
}

/** The fingerprints of some records, by their seals: their order tells nothing of who stands where. */
export function fingerprintsOf(records: Iterable<KelurahanRecord>): readonly Fingerprint[] {
  const all: Fingerprint[] = [];
  for (const { persons, region, sheets } of records) {
    for (const {
      nik,
      ksm,
      at: [sheet, cell],
    } of persons) {
      if (nik !== null) all.push({ nik, code: region.code, ksm, cell: `${sheets[sheet] ?? ""}!${cell}` });
    }
  }
  return all.sort((a, b) => compareText(a.nik, b.nik) || compareText(a.code + a.cell, b.code + b.cell));
}

/** The file of fingerprints: a line that names the key, then one for each. */
export function* fingerprintFile(prints: readonly Fingerprint[], keyId: string): Generator<string> {
  yield `${JSON.stringify({ type: fileType, version: 1, key: keyId })}\n`;
  for (const print of prints) yield `${JSON.stringify(print)}\n`;
}

const fileType = "ppmk-fingerprints";

/** What such a file holds; undefined where it is none, or a line of it is damaged. */
export function readFingerprintFile(
  text: string,
): { readonly keyId: string; readonly prints: readonly Fingerprint[] } | undefined {
  const [head, ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(parsed);
  if (head?.["type"] !== fileType || typeof head["key"] !== "string") return undefined;
  const prints = lines.flatMap((line) => printOf(line) ?? []);
  return prints.length === lines.length ? { keyId: head["key"], prints } : undefined;
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function printOf(line: Readonly<Record<string, unknown>> | undefined): Fingerprint | undefined {
  const { nik, code, ksm, cell } = line ?? {};
  return typeof nik === "string" && typeof code === "string" && typeof ksm === "string" && typeof cell === "string"
    ? { nik, code, ksm, cell }
    : undefined;
}

/** Those of our persons who stand in the other office's list. */
export function matchFingerprints(
  records: Iterable<KelurahanRecord>,
  prints: readonly Fingerprint[],
): readonly Elsewhere[] {
  const bySeal = new Map(prints.map((print) => [print.nik, print]));
  const found: Elsewhere[] = [];
  for (const { kelurahan, region, file, sheets, persons } of records) {
    for (const {
      nik,
      ksm,
      at: [sheet, cell],
    } of persons) {
      const print = nik === null ? undefined : bySeal.get(nik);
      if (print === undefined) continue;
      const ours = { kelurahan, code: region.code, ksm, file, sheet: sheets[sheet] ?? "", cell };
      found.push({ ours, theirs: { code: print.code, ksm: print.ksm, cell: print.cell } });
    }
  }
  return found;
}
