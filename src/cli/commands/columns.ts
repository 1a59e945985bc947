import { existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { columnsJson } from "../../report/columns/json.ts";
import { startMap } from "../../report/columns/start-map.ts";
import { columnsText, needsLook } from "../../report/columns/text.ts";
import type { RenderOptions } from "../../report/render-options.ts";
import type { ColumnsReport } from "../../result/columns-report.ts";
import { describeFiles } from "../../run/describe-files.ts";
import { chooseInputs, filesNamed } from "../choose-inputs.ts";
import { columnMapOption } from "../column-map-option.ts";
import { Fault, fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { printJson } from "../print-json.ts";
import { readFiles } from "../read-files.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";

type ColumnsOptions = OptionsOf<
  "ps2" | "ps2-sheet" | "columns" | "map" | "lang" | "lookup-format" | "show-nik" | "color"
>;

/** Shows how every table of some files is understood, and writes a column map to start from. Returns the exit code. */
export async function columns(paths: readonly string[], options: ColumnsOptions): Promise<number> {
  const { lang, map, format } = options;
  const render: RenderOptions = { lang, showNik: options.showNik === true };
  if (map !== undefined) checkMap(map);
  const lists = filesNamed(options.ps2);
  const { paths: chosen, findings: notes } = chooseInputs([...paths, ...lists], false);
  const given = { files: lists, sheets: options.ps2Sheet };
  const described = await describeFiles(await readFiles(chosen), given, await columnMapOption(options.columns));
  if (described.inputs.length === 0) throw new Fault(described.findings);
  if (map !== undefined) writeMap(map, startMap(described.tables, lang));
  const report: ColumnsReport = {
    ...described,
    findings: [...notes, ...described.findings],
    outputs: map === undefined ? [] : [{ path: map, kind: "map" }],
  };
  if (format === "json") printJson(columnsJson(report, render));
  else {
    const page = { ...render, width: terminalWidth(), ink: await terminalInk(options.color) };
    process.stdout.write(columnsText(report, page));
  }
  return report.tables.some(needsLook) || report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

const endings: readonly string[] = [".yaml", ".yml"];

/** Refuses, before the work, a path at which no map may be written. A map holds somebody's work: it is never replaced. */
function checkMap(path: string): void {
  if (!endings.includes(extname(path).toLowerCase())) throw fault("map/ending", path, endings.join(", "));
  if (!statSync(dirname(resolve(path)), { throwIfNoEntry: false })?.isDirectory())
    throw fault("output/no-folder", path);
  if (existsSync(path)) throw fault("map/exists", path);
}

function writeMap(path: string, text: string): void {
  try {
    // `wx`: also a file that came into being meanwhile is kept.
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case "EEXIST":
        throw fault("map/exists", path);
      case "EACCES":
      case "EPERM":
      case "EROFS":
        throw fault("output/no-permission", path);
      default:
        throw error;
    }
  }
}
