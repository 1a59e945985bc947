import { readdirSync, readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { type Format, renderReport } from "../../src/report/formats.ts";
import { plainInk } from "../../src/report/text/ink.ts";
import { ksmStory } from "../../src/report/text/ksm-story.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import { holds } from "../../src/result/verification.ts";
import { aboutKsm } from "../../src/run/about-ksm.ts";
import { checkPlanFile } from "../../src/run/check-plan-file.ts";
import type { Output } from "../../src/run/make-outputs.ts";
import { run } from "../../src/run/run.ts";
import { draftRequest } from "../build/draft-request.ts";
import { howMany } from "../build/how-many.ts";

const folder = new URL("../../fixtures/", import.meta.url);

/** Folders of tables by themselves, of our own outputs, and of what makes fixtures. */
const others = new Set(["intake", "reading", "plans", "marked", "make", "berhias"]);

/** Every whole kelurahan that is kept as a workbook, whoever adds one. */
const workbooks = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return entry.name.endsWith(".xlsx") ? [entry.name] : [];
  if (others.has(entry.name)) return [];
  return readdirSync(new URL(`${entry.name}/`, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${entry.name}/${name}`);
});

/** All of them take minutes; `npm test` takes every fifth. */
const tried = workbooks.filter((_, index) => index % howMany(5, 1) === 0);

const render = { lang: "id", showNik: false } as const;

async function outcomeOf(path: string) {
  const file = { path, bytes: readFileSync(new URL(path, folder)), sha256: "" };
  const outcome = await run([file], draftRequest(render));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return { file, ...outcome };
}

async function told(report: RunReport, format: Format): Promise<string> {
  const options = { ...render, width: 200, ink: plainInk };
  return [...(await renderReport(report, format, options))].join("");
}

type Row = readonly string[];

/** What a cell shows: its text, that of its link, or the result of its formula. */
function shown(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object" || value instanceof Date) return String(value);
  return "result" in value ? String(value.result ?? "") : "text" in value ? String(value.text) : "";
}

/** The rows of a sheet that ppmk made, as texts from column A on; merged cells in each. */
async function rowsOf({ bytes }: Output, name: string): Promise<readonly Row[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const rows: Row[] = [];
  workbook.getWorksheet(name)?.eachRow((row) => {
    const texts = Array.from({ length: row.cellCount }, (_, index) => {
      return shown(row.getCell(index + 1).value);
    });
    rows.push(texts);
  });
  return rows;
}

const bySign: Readonly<Record<string, string>> = {
  "√": "pass",
  "✓": "pass",
  "×": "fail",
  "✗": "fail",
  "?": "undetermined",
  pass: "pass",
  fail: "fail",
  undetermined: "undetermined",
  eligible: "pass",
  ineligible: "fail",
};
const verdictIn = (text: string) => bySign[text.slice(0, 1)] ?? bySign[text] ?? text;
const inOneLine = (text: string) => text.replace(/\s+/g, " ");
const amountsIn = (text: string) => (text.match(/\d[\d.]*/g) ?? []).map((one) => Number(one.replaceAll(".", "")));

interface JsonCriterion {
  readonly code: string;
  readonly verdict: string;
  readonly actual: unknown;
}

interface JsonReport {
  readonly results: readonly {
    readonly ksm: readonly {
      readonly code: string;
      readonly name: string;
      readonly verdict: string;
      readonly criteria: readonly JsonCriterion[];
    }[];
    readonly plan: null | {
      readonly total: number;
      readonly ksm: readonly { readonly code: string; readonly approved: number }[];
    };
  }[];
  readonly findings: readonly { readonly code: string }[];
}

const countsOf = (codes: readonly string[]) =>
  Object.fromEntries([...new Set(codes)].toSorted().map((code) => [code, codes.filter((one) => one === code).length]));

/** By KSM, how it was judged as a whole and by each criterion. */
type Verdicts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const verdictsInJson = ({ results }: JsonReport): Verdicts =>
  Object.fromEntries(
    results.flatMap(({ ksm }) =>
      ksm.map(({ code, verdict, criteria }) => [
        code,
        Object.fromEntries([["whole", verdictIn(verdict)], ...criteria.map((one) => [one.code, one.verdict])]),
      ]),
    ),
  );

/** The rows of *Hasil PPMK* about a KSM: its head, then one for each criterion. */
const resultRows = (rows: readonly Row[], { code, name }: { readonly code: string; readonly name: string }) =>
  rows.filter(([subject, , third]) => subject === `${code} ${name}` && third !== "");

function verdictsInCopy(rows: readonly Row[], { results }: JsonReport): Verdicts {
  return Object.fromEntries(
    results.flatMap(({ ksm }) =>
      ksm.map((one) => [
        one.code,
        Object.fromEntries(
          resultRows(rows, one).map(([, code = "", what, verdict = ""]) => [
            what === "Keseluruhan" ? "whole" : code,
            verdictIn(verdict),
          ]),
        ),
      ]),
    ),
  );
}

async function storyOf(report: RunReport, code: string): Promise<string> {
  const about = aboutKsm(report, code);
  if (about === undefined) throw new Error(`no story of ${code}`);
  return ksmStory(about, { ...render, width: 200, ink: plainInk });
}

async function verdictsInStories(report: RunReport, { results }: JsonReport): Promise<Verdicts> {
  const stories = results.flatMap(({ ksm }) =>
    ksm.map(async ({ code, name }) => {
      const story = await storyOf(report, code);
      const whole = story.split(`${code} ${name} — `)[1] ?? "";
      const criteria = [...story.matchAll(/^ {2}([√×?]) (G\.\d|K) /gm)];
      const verdicts = criteria.map(([, sign = "", criterion = ""]) => [criterion, verdictIn(sign)]);
      return [code, Object.fromEntries([["whole", verdictIn(whole)], ...verdicts])] as const;
    }),
  );
  return Object.fromEntries(await Promise.all(stories));
}

/** The figures behind G.1, G.2 and G.4 where they are known. */
function figuresOf({ code, verdict, actual }: JsonCriterion): readonly number[] | undefined {
  if (actual === null || verdict === "undetermined") return undefined;
  if (code === "G.1") return [Number(actual)];
  const { confirmed, members, paid, due } = actual as Readonly<Record<string, number>>;
  if (code === "G.2" && verdict === "pass") return [confirmed ?? 0, members ?? 0];
  return code === "G.4" ? [paid ?? 0, due ?? 0] : undefined;
}

describe.each(tried)("%s", (path) => {
  it("is told alike in JSON, on the console, in the marked copy, in the plan, by explain and by verify", async () => {
    const { file, report, outputs } = await outcomeOf(path);
    const json: JsonReport = JSON.parse(await told(report, "json"));
    const text = await told(report, "text");
    const copy = outputs.find(({ kind }) => kind === "annotated");
    const result = copy === undefined ? [] : await rowsOf(copy, "Hasil PPMK");

    const verdicts = verdictsInJson(json);
    expect(await verdictsInStories(report, json)).toEqual(verdicts);
    if (copy !== undefined) {
      expect(verdictsInCopy(result, json)).toEqual(verdicts);
      const codes = (await rowsOf(copy, "Temuan")).flatMap(([, , , , , , code = ""]) =>
        /^[\w-]+\/[\w-]+$/.test(code) ? [code] : [],
      );
      expect(countsOf(codes)).toEqual(countsOf(json.findings.map(({ code }) => code)));
    }
    for (const [verdict, word] of [
      ["pass", "layak"],
      ["fail", "tidak layak"],
      ["undetermined", "belum dapat ditentukan"],
    ] as const) {
      const count = Object.values(verdicts).filter(({ whole }) => whole === verdict).length;
      const stated = new RegExp(`[√×?] (\\d+) ${word}(?:,|$)`, "m").exec(text.split(" KSM dinilai:")[1] ?? "")?.[1];
      expect([word, Number(stated ?? 0)]).toEqual([word, count]);
    }
    expect(Number(/^([\d.]+) temuan:/m.exec(text)?.[1] ?? 0)).toBe(json.findings.length);

    for (const one of json.results.flatMap(({ ksm }) => ksm)) {
      const story = inOneLine(await storyOf(report, one.code));
      for (const [, code = "", what = "", , state = ""] of resultRows(result, one).slice(1)) {
        expect(story).toContain(inOneLine(`${code} ${what}: ${state}`));
        const criterion = one.criteria.find((other) => other.code === code);
        const figures = criterion && figuresOf(criterion);
        if (figures !== undefined)
          expect([code, amountsIn(state)]).toEqual([code, expect.arrayContaining([...figures])]);
      }
    }

    const planned = json.results[0]?.plan ?? undefined;
    const plan = outputs.find(({ kind }) => kind === "plan");
    expect(plan === undefined).toBe(planned === undefined);
    if (plan === undefined || planned === undefined) return;
    const rows = await rowsOf(plan, "Rencana Pinjaman");
    const inPlan = rows.filter(([order = ""]) => /^\d+$/.test(order));
    const approved = Object.fromEntries(planned.ksm.map((one) => [one.code, one.approved]));
    expect(Object.fromEntries(inPlan.map((row) => [row[1], Number(row[7])]))).toEqual(approved);
    const onConsole = [...text.matchAll(/^│ \d+\. (\S+) [^│]*│([^│]*)│([^│]*)│([^│]*)│/gm)];
    expect(Object.fromEntries(onConsole.map(([, code, , , amount = ""]) => [code, amountsIn(amount)[0]]))).toEqual(
      approved,
    );
    const summary = await rowsOf(plan, "Ringkasan");
    expect(Number(summary.find(([label]) => label === "Disetujui")?.[4])).toBe(planned.total);

    const checked = await checkPlanFile({ path: plan.path, bytes: plan.bytes, sha256: "" }, [file], {
      render,
      copy: undefined,
    });
    expect("verification" in checked && holds(checked.verification)).toBe(true);
  });
});
