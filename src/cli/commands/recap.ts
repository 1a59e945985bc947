import { existsSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { recapLine } from "../../recap/recap-line.ts";
import type { RecapReport } from "../../recap/recap-report.ts";
import { jsonText } from "../../report/json/json-text.ts";
import type { RecapBook } from "../../report/recap/book.ts";
import { jsonLine, jsonSummary, recapJson } from "../../report/recap/json.ts";
import { recapText } from "../../report/recap/to-text.ts";
import type { RecapRequest } from "../../run/recap-kelurahan.ts";
import { asOfOption } from "../as-of-option.ts";
import { columnMapOption } from "../column-map-option.ts";
import { fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { activePolicy } from "../policy-option.ts";
import { type Collected, collectInputs } from "../recap/collect-inputs.ts";
import { openStore } from "../recap/open-store.ts";
import { type RecapWish, runRecap } from "../recap/run-recap.ts";
import { isSameFile } from "../same-file.ts";
import { terminalInk, terminalWidth } from "../terminal.ts";
import { today } from "../today.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

type RecapOptions = OptionsOf<
  | "as-of"
  | "policy"
  | "set"
  | "columns"
  | "lang"
  | "recap-format"
  | "excel"
  | "out"
  | "force"
  | "jobs"
  | "cache"
  | "no-cache"
  | "clear-cache"
  | "quiet"
  | "color"
>;
type DataForm = Exclude<RecapOptions["format"], "text">;

/** A file to write: the workbook, or one of the forms that can be printed too. */
interface Target {
  readonly path: string;
  readonly form: "xlsx" | DataForm;
}

/** `recap`: many kelurahan, each judged alone and all summed up. Returns the exit code. */
export async function recap(paths: readonly string[], options: RecapOptions): Promise<number> {
  const jobs = jobsOption(options.jobs);
  const request = await requestOf(options);
  const collected = collectInputs(paths);
  if (collected.units.length === 0) throw fault("folder/empty", paths.join(", "));
  const target = targetOf(options);
  if (target !== undefined) checkTarget(target, collected, options.force === true);
  const store = openStore(options);
  const wish = { request, store, jobs, lang: options.lang, quiet: options.quiet === true };
  try {
    const printsLines = options.format === "ndjson" && target === undefined;
    const { report, record } = await runRecap(collected, printsLines ? { ...wish, onRecord: printRecord } : wish);
    const book: RecapBook = { report, record, policy: request.policy, lang: options.lang, subtitle: "" };
    const code = exitCode(report);
    const written = target === undefined || code === 2 ? [] : [target.path];
    if (target !== undefined && code !== 2)
      await writeOutputs([{ path: target.path, bytes: await bytesOf(target, book, options) }]);
    if (printsLines) printLine({ type: "summary", ...jsonSummary(report) });
    else if (target === undefined && options.format !== "text") await print(options.format, book, options);
    else await printText(book, written, options);
    return code;
  } finally {
    store.close();
  }
}

async function requestOf({ policy, set, asOf, columns }: RecapOptions): Promise<RecapRequest> {
  return {
    policy: await activePolicy(policy, set),
    policyFrom: policy ?? "--set",
    asOf: asOfOption(asOf),
    today: today(),
    columns: await columnMapOption(columns),
  };
}

const formOfEnding: Readonly<Record<string, Target["form"]>> = {
  ".xlsx": "xlsx",
  ".json": "json",
  ".ndjson": "ndjson",
  ".csv": "csv",
};

/** What is written: `rekap.xlsx`, or what `--out` names, whose ending decides; nothing where another form is printed. */
function targetOf({ out, format }: RecapOptions): Target | undefined {
  if (out === undefined) return format === "text" ? { path: "rekap.xlsx", form: "xlsx" } : undefined;
  const form = formOfEnding[extname(out).toLowerCase()];
  if (form === undefined || (format !== "text" && form !== format)) {
    throw fault("output/ending", out, format === "text" ? Object.keys(formOfEnding).join(", ") : `.${format}`);
  }
  return { path: out, form };
}

function checkTarget({ path, form }: Target, { units }: Collected, force: boolean): void {
  const inputs = units.flatMap(({ paths }) => paths);
  if (form === "xlsx") {
    checkOutput(path, inputs, force);
    return;
  }
  if (inputs.some((input) => isSameFile(input, path))) throw fault("output/is-input", path);
  if (!existsSync(dirname(resolve(path)))) throw fault("output/no-folder", path);
  if (existsSync(path) && !force) throw fault("output/exists", path);
}

async function bytesOf({ form, path }: Target, book: RecapBook, options: RecapOptions): Promise<Uint8Array> {
  if (form === "xlsx") return (await import("../../report/recap/recap-workbook.ts")).recapWorkbook(book);
  const pieces: Buffer[] = [];
  for (const piece of await piecesOf(form, book, options, [{ path }])) pieces.push(Buffer.from(piece, "utf8"));
  return Buffer.concat(pieces);
}

async function piecesOf(
  form: DataForm,
  book: RecapBook,
  { excel }: RecapOptions,
  outputs: readonly { readonly path: string }[],
): Promise<Iterable<string>> {
  switch (form) {
    case "json":
      return jsonText(recapJson(book.report, book.policy, outputs));
    case "csv":
      return (await import("../../report/recap/to-csv.ts")).recapCsv(book, excel === true);
    case "ndjson":
      return ndjson(book.report);
  }
}

function* ndjson(report: RecapReport): Generator<string> {
  for (const line of report.lines) yield `${JSON.stringify(jsonLine(line))}\n`;
  yield `${JSON.stringify({ type: "summary", ...jsonSummary(report) })}\n`;
}

async function print(form: DataForm, book: RecapBook, options: RecapOptions): Promise<void> {
  for (const piece of await piecesOf(form, book, options, [])) process.stdout.write(piece);
}

const printRecord: NonNullable<RecapWish["onRecord"]> = (record) => printLine(jsonLine(recapLine(record)));
const printLine = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function printText(
  { report, policy }: RecapBook,
  outputs: readonly string[],
  { lang, color, quiet }: RecapOptions,
): Promise<void> {
  const page = { width: terminalWidth(), ink: await terminalInk(color), brief: quiet === true };
  process.stdout.write(recapText(report, { policy, outputs }, { lang, showNik: false, ...page }));
}

function jobsOption(jobs: string | undefined): number | undefined {
  const count = Number(jobs);
  const isCount = Number.isInteger(count) && count >= 1 && count <= mostJobs;
  if (jobs !== undefined && !isCount) throw fault("jobs/not-a-count", jobs);
  return jobs === undefined ? undefined : count;
}

const mostJobs = 64;

/** 0 all is well; 1 something needs a person; 2 not one file could be read. */
function exitCode({ lines, counting }: RecapReport): 0 | 1 | 2 {
  if (lines.every(({ status }) => status === "unreadable")) return 2;
  const isWell = lines.every(
    (line) =>
      line.status === "read" &&
      line.findings.error === 0 &&
      line.bkm !== "undetermined" &&
      line.ksm.undetermined === 0 &&
      line.plan?.provisional !== true,
  );
  return isWell && !counting.includes("disputed") ? 0 : 1;
}
