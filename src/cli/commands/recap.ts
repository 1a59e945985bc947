import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { recapTexts } from "../../messages/recap-text.ts";
import { type Fingerprint, fingerprintFile, fingerprintsOf, matchFingerprints } from "../../recap/fingerprints.ts";
import type { KelurahanRecord } from "../../recap/kelurahan-record.ts";
import { outputChanges } from "../../recap/output-change.ts";
import { readRecapLines } from "../../recap/read-recap-lines.ts";
import { type RecapLine, recapLine } from "../../recap/recap-line.ts";
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
import { type Recapped, type RecapWish, runRecap } from "../recap/run-recap.ts";
import { fingerprintsIn, type SharedKey, sharedKey } from "../recap/shared-key.ts";
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
  | "fingerprints"
  | "match"
  | "key"
  | "new-key"
  | "baseline"
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
  const shared = sharedOf(options);
  if (options.fingerprints !== undefined) checkFile(options.fingerprints, collected, options.force === true);
  const store = openStore(options, shared?.key);
  const wish = { request, store, jobs, lang: options.lang, quiet: options.quiet === true };
  try {
    const printsLines = options.format === "ndjson" && target === undefined;
    const recapped = await runRecap(collected, printsLines ? { ...wish, onRecord: printRecord } : wish);
    const { record } = recapped;
    const found = shared === undefined ? recapped.report : withElsewhere(recapped, shared);
    const report = await withBaseline(found, options.baseline, wish);
    const book: RecapBook = { report, record, policy: request.policy, lang: options.lang, subtitle: "" };
    const code = exitCode(report);
    const outputs = code === 2 ? [] : await outputsOf(target, recapped, book, shared, options);
    await writeOutputs(outputs);
    const written = outputs.map(({ path }) => path);
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

function checkTarget({ path, form }: Target, collected: Collected, force: boolean): void {
  if (form === "xlsx") {
    checkOutput(
      path,
      collected.units.flatMap(({ paths }) => paths),
      force,
    );
    return;
  }
  checkFile(path, collected, force);
}

/** A file that is no workbook is not known for ours: it is never written over. */
function checkFile(path: string, { units }: Collected, force: boolean): void {
  const inputs = units.flatMap(({ paths }) => paths);
  if (inputs.some((input) => isSameFile(input, path))) throw fault("output/is-input", path);
  if (!existsSync(dirname(resolve(path)))) throw fault("output/no-folder", path);
  if (existsSync(path) && !force) throw fault("output/exists", path);
}

/** With D.1 to D.3 against an earlier recap, or a folder of earlier workbooks, each judged as of its own date. */
async function withBaseline(report: RecapReport, baseline: string | undefined, wish: RecapWish): Promise<RecapReport> {
  if (baseline === undefined) return report;
  const { asOf: _, ...request } = wish.request;
  const earlier = baseline.toLowerCase().endsWith(".ndjson")
    ? linesIn(baseline)
    : (await runRecap(collectInputs([baseline]), { ...wish, request: { ...request, asOf: undefined } })).report.lines;
  return { ...report, outputs: outputChanges(earlier, report.lines) };
}

/** The kelurahan in a file that `recap --format ndjson` wrote. */
function linesIn(path: string): readonly RecapLine[] {
  const lines = existsSync(path) ? readRecapLines(readFileSync(path, "utf8")) : undefined;
  if (lines === undefined) throw fault("baseline/unreadable", path);
  return lines;
}

interface Shared extends SharedKey {
  /** Those of the other office; undefined where they are not asked for. */
  readonly prints: readonly Fingerprint[] | undefined;
}

function sharedOf({ key, newKey, match, fingerprints }: RecapOptions): Shared | undefined {
  if (key === undefined) {
    if (match !== undefined) throw fault("key/missing", "--match");
    if (fingerprints !== undefined) throw fault("key/missing", "--fingerprints");
    return undefined;
  }
  const shared = sharedKey(key, newKey === true);
  return { ...shared, prints: match === undefined ? undefined : fingerprintsIn(match, shared) };
}

function withElsewhere(recapped: Recapped, { prints }: Shared): RecapReport {
  const { report } = recapped;
  return prints === undefined ? report : { ...report, elsewhere: matchFingerprints(recordsOf(recapped), prints) };
}

/** The records of all but copies, one after the other. */
function* recordsOf({ report: { counting }, record }: Recapped): Generator<KelurahanRecord> {
  for (const [index, one] of counting.entries()) {
    const found = one === "copy" ? undefined : record(index);
    if (found?.status === "read") yield found;
  }
}

async function outputsOf(
  target: Target | undefined,
  recapped: Recapped,
  book: RecapBook,
  shared: Shared | undefined,
  options: RecapOptions,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const { fingerprints, lang } = options;
  const own = target === undefined ? [] : [{ path: target.path, bytes: await bytesOf(target, book, options) }];
  if (fingerprints === undefined || shared === undefined) return own;
  process.stderr.write(`${recapTexts.pseudonymous[lang]}\n`);
  const lines = [...fingerprintFile(fingerprintsOf(recordsOf(recapped)), shared.id)];
  return [...own, { path: fingerprints, bytes: Buffer.from(lines.join(""), "utf8") }];
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
