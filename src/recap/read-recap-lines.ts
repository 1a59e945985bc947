import { parseIsoDate } from "../domain/calendar.ts";
import type { ReadLine, RecapLine } from "./recap-line.ts";

/**
 * The kelurahan of a recap that was written as NDJSON, with what it tells of them; undefined where the text is none. Files
 * that could not be read then are left out.
 */
export function readRecapLines(text: string): readonly RecapLine[] | undefined {
  const documents = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map(parsed);
  if (documents.at(-1)?.["type"] !== "summary") return undefined;
  const lines = documents.slice(0, -1).map(lineOf);
  return lines.includes("damaged") ? undefined : lines.flatMap((line) => (typeof line === "object" ? [line] : []));
}

type Document = Readonly<Record<string, unknown>>;

function parsed(line: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isDocument(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isDocument = (value: unknown): value is Document => typeof value === "object" && value !== null;

function lineOf(line: Document | undefined): ReadLine | "unreadable" | "damaged" {
  if (line?.["status"] === "unreadable") return "unreadable";
  const { file, sha256, region, indicators, kelurahan, asOf } = line ?? {};
  if (!isDocument(region) || !isDocument(indicators)) return "damaged";
  const { code, province, city, district } = region;
  const counts = [indicators["D.1"], indicators["D.2"], indicators["D.3"]];
  const texts = [file, sha256, kelurahan, code, province, city, district];
  if (texts.some((text) => typeof text !== "string") || !counts.every((one) => Number.isSafeInteger(one)))
    return "damaged";
  const date = typeof asOf === "string" ? (parseIsoDate(asOf) ?? null) : null;
  // As it was written by `recap`: what was looked at above is what is read of it.
  const known = line as unknown as Omit<ReadLine, "asOf" | "stated" | "board" | "lent" | "repayment">;
  return { ...known, asOf: date, stated: date, board: {}, lent: 0, repayment: null };
}
