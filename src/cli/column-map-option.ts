import { readFileSync } from "node:fs";
import { finding } from "../domain/finding.ts";
import { type ColumnMap, noMap } from "../intake/column-map.ts";
import { Fault } from "./fault.ts";

/** The column map of `--columns FILE`; its parser is loaded only where there is one. */
export async function columnMapOption(file: string | undefined): Promise<ColumnMap> {
  if (file === undefined) return noMap;
  const { readColumnMap } = await import("../intake/read-column-map.ts");
  const map = readColumnMap(file, textOf(file));
  if ("tables" in map) return map;
  throw new Fault(map);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "EISDIR" ? "folder" : "missing";
    throw new Fault([finding("file/unreadable", { file, sheet: "" }, { reason })]);
  }
}
