import { codeKey } from "../domain/code-key.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import type { ReadLine, RecapLine } from "./recap-line.ts";

/**
 * Whether a workbook counts in totals: each kelurahan once. `copy` has the bytes of an earlier path, `older` is of a
 * kelurahan with a workbook of a later date, `disputed` (*sengketa*) are different workbooks of one kelurahan and date.
 */
export type Counting = "counted" | "copy" | "older" | "disputed" | "unreadable";

/**
 * How each line counts, in their order. The order of lines decides nothing: of equal files that with the first path counts;
 * of a kelurahan the workbook with the latest date that is stated.
 */
export function countOnce(lines: readonly RecapLine[]): readonly Counting[] {
  const result = new Map<RecapLine, Counting>();
  const read = lines.filter((line) => line.status === "read");
  for (const line of lines) if (line.status === "unreadable") result.set(line, "unreadable");
  const originals: ReadLine[] = [];
  for (const [first, ...copies] of groupBy(inPathOrder(read), ({ sha256 }) => sha256).values()) {
    originals.push(first);
    for (const copy of copies) result.set(copy, "copy");
  }
  for (const own of groupBy(originals, kelurahanKey).values()) {
    const latest = own.reduce((most, { stated }) => ((stated ?? "") > most ? (stated ?? "") : most), "");
    const last = own.filter(({ stated }) => (stated ?? "") === latest);
    for (const line of own) {
      result.set(line, !last.includes(line) ? "older" : last.length > 1 ? "disputed" : "counted");
    }
  }
  return lines.map((line) => result.get(line) ?? "counted");
}

const inPathOrder = (lines: readonly ReadLine[]) => lines.toSorted((a, b) => compareText(a.file, b.file));

/** Workbooks with one key are of one kelurahan: *Kode Wilayah*, else city, district and name, else the file itself. */
export function kelurahanKey({ kelurahan, region, file }: ReadLine): string {
  if (region.code !== "") return `code ${region.code}`;
  const name = [region.city, region.district, kelurahan].map(codeKey).join("\n");
  return codeKey(kelurahan) === "" || region.city + region.district === "" ? `file ${file}` : `name ${name}`;
}

/** Workbooks that are one kelurahan, or have the same bytes; `counts` is the one that counts, if any does. */
export interface Twice {
  readonly kind: "copy" | "older" | "disputed";
  readonly kelurahan: string;
  readonly files: readonly string[];
  readonly counts: string | null;
}

/** All workbooks of which not each counts, in the order of their first paths. */
export function countedTwice(lines: readonly RecapLine[]): readonly Twice[] {
  const read = inPathOrder(lines.filter((line) => line.status === "read"));
  const counting = new Map(countOnce(read).map((one, index) => [read[index], one]));
  const copies = [...groupBy(read, ({ sha256 }) => sha256).values()].filter(({ length }) => length > 1);
  const originals = read.filter((line) => counting.get(line) !== "copy");
  const same = [...groupBy(originals, kelurahanKey).values()].filter(({ length }) => length > 1);
  const told = ([first, ...others]: readonly [ReadLine, ...ReadLine[]], kind: Twice["kind"]): Twice => ({
    kind,
    kelurahan: first.kelurahan,
    files: [first, ...others].map(({ file }) => file),
    counts: [first, ...others].find((line) => counting.get(line) === "counted")?.file ?? null,
  });
  return [
    ...copies.map((group) => told(group, "copy")),
    ...same.map((group) => told(group, group.some((line) => counting.get(line) === "disputed") ? "disputed" : "older")),
  ].toSorted((a, b) => compareText(a.files[0] ?? "", b.files[0] ?? "") || compareText(a.kind, b.kind));
}
