import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stories } from "../fixtures/make/sukamaju-ksm.ts";
import type { CriterionCode } from "../src/domain/criteria.ts";
import { isCell } from "../src/domain/finding.ts";
import { address } from "../src/domain/place.ts";
import type { Plan, PlannedKsm } from "../src/domain/plan.ts";
import { type Ratio, toDecimal } from "../src/domain/ratio.ts";
import type { Kelurahan } from "../src/domain/records.ts";
import { groupThousands } from "../src/domain/rupiah.ts";
import type { KsmResult, Verdict } from "../src/domain/verdict.ts";
import { readKelurahan } from "../src/intake/read-kelurahan.ts";
import { ppmk2012 } from "../src/policy/ppmk-2012.ts";
import type { Policy } from "../src/policy/settings.ts";
import { type Judged, judge } from "../src/run/judge.ts";
import { parts, tablesFor } from "../src/run/parts-of.ts";
import { isFinding, readWorkbook } from "../src/workbook/read-workbook.ts";
import { markdownTable } from "./build/markdown-table.ts";
import { date } from "./build/records.ts";

const folder = new URL("../fixtures/", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");

interface Sample {
  readonly kelurahan: Kelurahan;
  readonly judged: (options?: { readonly policy?: Policy; readonly draft?: boolean }) => Judged;
}

/** Reads the files as one kelurahan. */
async function sample(...paths: readonly string[]): Promise<Sample> {
  const workbooks = await Promise.all(
    paths.map(async (path) => {
      const workbook = await readWorkbook(path, readFileSync(new URL(path, folder)));
      if (isFinding(workbook)) throw new Error(`${path}: ${workbook.code}`);
      return workbook;
    }),
  );
  const reading = readKelurahan(workbooks, tablesFor(parts));
  const asOf = date("2013-03-15");
  return {
    kelurahan: reading.kelurahan,
    judged: ({ policy = ppmk2012, draft = false } = {}) =>
      judge(
        parts,
        reading,
        policy,
        { asOf, asOfSource: "workbook" },
        { stage: undefined, strategy: "peringkat", fund: undefined, draft },
      ),
  };
}

const sukamaju = await sample("kelurahan-sukamaju.xlsx");
const sukasari = await sample("kelurahan-sukasari.xlsx");
const csv = await sample(...readdirSync(new URL("sukamaju-csv/", folder)).map((name) => `sukamaju-csv/${name}`));

const { report, findings } = sukamaju.judged();
const plan = planOf(sukamaju.judged());

function planOf({ report }: Judged): Plan {
  if (report.plan === undefined) throw new Error("nothing was planned");
  return report.plan;
}

function ksmOf(code: string, { report }: Judged = sukamaju.judged()): KsmResult {
  const found = report.ksm?.find((ksm) => ksm.code === code);
  if (found === undefined) throw new Error(`no such KSM: ${code}`);
  return found;
}

function plannedKsm(code: string): PlannedKsm {
  const found = plan.ksm.find((ksm) => ksm.code === code);
  if (found === undefined) throw new Error(`not planned: ${code}`);
  return found;
}

const verdictOf = ({ criteria }: KsmResult, code: CriterionCode): Verdict | undefined =>
  criteria.find((criterion) => criterion.code === code)?.verdict;

describe("the KSM of Sukamaju", () => {
  it("are judged as fixtures/README.md says", () => {
    expect(report.ksm?.map(ksmRow)).toEqual(markdownTable(readme, "KSM | G.1", 7));
  });

  it("are described there as in their stories", () => {
    const described = markdownTable(readme, "KSM | G.1", 8).map((row) => row.at(-1));
    expect(described).toEqual(stories.map(({ shows }) => shows));
  });

  it.each([
    ["G.1", ["fail", "pass", "undetermined"]],
    ["G.2", ["fail", "pass", "undetermined"]],
    ["G.3", ["fail", "pass", "undetermined"]],
    ["G.4", ["fail", "pass", "undetermined"]],
    ["K", ["pass", "undetermined"]],
  ] as const)("show every verdict that %s can have", (code, verdicts) => {
    expect([...new Set(report.ksm?.map((ksm) => verdictOf(ksm, code)))].toSorted()).toEqual(verdicts);
  });

  it("are judged and planned alike from the CSV files", () => {
    const fromCsv = csv.judged();
    expect(fromCsv.report.ksm?.map(ksmRow)).toEqual(report.ksm?.map(ksmRow));
    expect(planRows(planOf(fromCsv))).toEqual(planRows(plan));
    expect(fromCsv.findings.map(({ code, at }) => [code, isCell(at) && address(at)])).toEqual(
      findings.map(({ code, at }) => [code, isCell(at) && address(at)]),
    );
  });

  it("have one group that passes G.2 by No KK alone, and by A-5 says so", () => {
    const mawar = ksmOf("K02");
    expect(mawar.criteria.find(({ code }) => code === "G.2")?.assumptions).toEqual(["A-5"]);
    const a5 = { householdCoversMembers: false };
    const strict: Policy = { ...ppmk2012, settings: { ...ppmk2012.settings, a5 } };
    expect(verdictOf(ksmOf("K02", sukamaju.judged({ policy: strict })), "G.2")).toBe("fail");
  });

  it("have their findings where fixtures/README.md says", () => {
    const rows = findings.map(({ code, at }) =>
      isCell(at) ? [`${at.sheet.sheet}!${address(at)}`, code, at.text] : [at.sheet, code, ""],
    );
    const listed = markdownTable(readme, "Place", 3);
    expect(rows).toHaveLength(listed.length);
    expect(rows).toEqual(expect.arrayContaining([...listed]));
  });
});

describe("the worked facts in the sample", () => {
  it("T1: 5 × 5.000.000 over 24 months are 284.000 for 23 months and 268.000 last", () => {
    const melati = plannedKsm("K01");
    expect([melati.approved, melati.cuts, melati.members.length]).toEqual([25_000_000, [], 5]);
    for (const { schedule } of melati.members) {
      expect(schedule.map(({ total }) => total)).toEqual([...Array.from({ length: 23 }, () => 284_000), 268_000]);
      expect(sumOf(schedule.map(({ principal }) => principal))).toBe(5_000_000);
      expect(sumOf(schedule.map(({ charge }) => charge))).toBe(1_800_000);
    }
  });

  it("T1: the members' capacities are 750.000 once and 800.000 four times", () => {
    const capacities = ksmOf("K01").members.map(
      ({ record }) => Number(record.income.value) - Number(record.cost.value),
    );
    expect(capacities).toEqual([750_000, 800_000, 800_000, 800_000, 800_000]);
  });

  it.each([
    ["P03", 500_000, 75_000],
    ["P04", 3_000_000, 450_000],
  ])("T2: each instalment of %s is pokok %i and jasa %i", (code, principal, charge) => {
    const ledger = sukamaju.kelurahan.instalments?.filter(({ loan }) => loan.value === code) ?? [];
    expect(ledger).toHaveLength(10);
    const paid = ledger.filter(({ paidOn }) => paidOn.state === "value");
    expect(new Set(paid.map((row) => row.paidPrincipal.value))).toEqual(new Set([principal]));
    expect(new Set(paid.map((row) => row.paidCharge.value))).toEqual(new Set([charge]));
  });

  it("T4: 5 of 12 due and 4 paid are 80%, with a stock RR of 100%", () => {
    const { repayment } = ksmOf("K07");
    expect(repayment).toMatchObject({ due: 5_000_000, paid: 4_000_000 });
    expect(decimal(repayment?.stockRr)).toBe(1);
  });
});

describe("the plan for Sukamaju", () => {
  it("is that of fixtures/README.md", () => {
    expect(planRows(plan)).toEqual(markdownTable(readme, "KSM | Asked", 6));
    expect(plan.notFunded.map(({ code, name, reason, rule }) => [`${code} ${name}`, reason, rule])).toEqual(
      markdownTable(readme, "Not funded", 3),
    );
  });

  it("lends all that J.2's ceiling leaves after what was lent before, paying whole KSM into the tranches", () => {
    expect(plan).toMatchObject({ stage: "awal", draft: false, fund: 88_000_000, total: 88_000_000, unallocated: 0 });
    expect(plan.tranches.map(({ number, total }) => [number, total])).toEqual([
      [1, 45_000_000],
      [2, 43_000_000],
    ]);
  });

  it("is provisional, for one of its members stands in two KSM", () => {
    expect(plan.provisional).toBe(true);
    const waiting = [...plan.ksm, ...plan.notFunded].flatMap(({ code, members }) =>
      members.flatMap(({ name, waits }) => (waits.length > 0 ? [[code, name, waits.map(address).join()]] : [])),
    );
    expect(waiting).toEqual([["K05", "Sugeng Santoso", "D31,D74"]]);
  });

  it("rests on the assumptions about instalments, units, order and PPMK loans", () => {
    expect(plan.assumptions).toEqual(["A-8", "A-9", "A-10", "A-11", "A-14", "A-19"]);
  });
});

describe("the BKM", () => {
  it("are judged as fixtures/README.md says", () => {
    const rows = [sukamaju, sukasari].map(({ judged }) => {
      const { kelurahan, bkm } = judged().report;
      return [kelurahan, ...(bkm?.criteria.map(({ verdict }) => verdict) ?? []), bkm?.verdict];
    });
    expect(rows).toEqual(markdownTable(readme, "Kelurahan", 5));
  });

  it("that is not eligible gets a plan as a draft only", () => {
    expect(sukasari.judged().report.plan).toBeUndefined();
    const draft = planOf(sukasari.judged({ draft: true }));
    expect(draft).toMatchObject({ draft: true, stage: "perguliran", fund: 35_000_000, total: 32_000_000 });
  });
});

/** A KSM's row in fixtures/README.md: each verdict with its figure. */
function ksmRow(ksm: KsmResult): readonly string[] {
  const { code, name, members, ps2, repayment, criteria, verdict } = ksm;
  const persons = criteria.find((criterion) => criterion.code === "G.1")?.actual ?? 0;
  const figures: Readonly<Partial<Record<CriterionCode, string>>> = {
    "G.1": range(persons, members.length),
    "G.2": `${range(ps2.confirmed, ps2.possible)}/${members.length}`,
    "G.4": repayment === null || repayment.due === 0 ? "" : percent(repayment.paid / repayment.due),
  };
  const shown = criteria.map(({ code, verdict, decision }) =>
    [verdict, figures[code], decision && "(decided)"].filter((part) => part !== undefined && part !== "").join(" "),
  );
  return [`${code} ${name}`, ...shown, verdict];
}

const range = (least: number, most: number) => (least === most ? `${most}` : `${least}–${most}`);
const percent = (rate: number) => `${Number((rate * 100).toFixed(1))}%`;
const decimal = (ratio: Ratio | null | undefined) => (ratio ? toDecimal(ratio) : ratio);
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

function planRows({ ksm }: Plan): readonly (readonly string[])[] {
  return ksm.map(({ code, name, requested, assessed, approved, tranche, cuts }) => [
    `${code} ${name}`,
    ...[requested, assessed, approved].map(groupThousands),
    String(tranche),
    cuts.map(({ rule, amount }) => `${rule} ${groupThousands(amount)}`).join(", "),
  ]);
}
