import { parseRupiah } from "../../intake/cells/numbers.ts";
import type { FaultCode } from "../../messages/fault-code.ts";
import type { PlanAhead } from "../../run/plan-ahead.ts";
import { readPlanAhead } from "../../run/read-plan-ahead.ts";
import { Fault, fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { readFiles } from "../read-files.ts";
import { type ReportOptions, report } from "./report.ts";

type ProjectOptions = Omit<ReportOptions, "annotate"> &
  OptionsOf<
    | "months-ahead"
    | "cost"
    | "opening"
    | "loan"
    | "term"
    | "reserve"
    | "inflation"
    | "repayment"
    | "plan"
    | "ksm-count"
    | "source"
  >;

/** `project`: the fund over the next months. Returns the exit code. */
export async function project(paths: readonly string[], options: ProjectOptions): Promise<number> {
  const { months, cost, opening, loan, term, reserve, inflation, repayment, ksm, plan, source } = options;
  const share = numberBetween(repayment, 0, 100, "repayment/not-a-percent");
  const projection = {
    months: wholeBetween(months, 12, 120, "months/not-ahead") ?? usualMonths,
    cost: amountOf(cost, "--cost"),
    opening: amountOf(opening, "--opening"),
    loan: amountOf(loan, "--loan"),
    term: wholeBetween(term, 1, 60, "term/not-a-count"),
    reserve: amountOf(reserve, "--reserve"),
    inflationPercent: numberBetween(inflation, 0, 100, "inflation/not-a-percent"),
    repayment: share === undefined ? undefined : Math.round(share * 100),
    ksm: wholeBetween(ksm, 0, 100_000, "ksm/not-a-count"),
    plan: plan === undefined ? undefined : await planIn(plan),
    source,
  };
  return report("project", paths, { ...options, annotate: false }, { projection });
}

const usualMonths = 36;

async function planIn(path: string): Promise<PlanAhead> {
  const [file] = await readFiles([path]);
  const plan = file === undefined ? [] : await readPlanAhead(file);
  if ("loans" in plan) return plan;
  throw new Fault(plan);
}

function amountOf(typed: string | undefined, option: string): number | undefined {
  if (typed === undefined) return undefined;
  const amount = parseRupiah(typed);
  if (amount === undefined || amount < 0) throw fault("amount/not-an-amount", `${option} ${typed}`);
  return amount;
}

function wholeBetween(typed: string | undefined, least: number, most: number, code: FaultCode): number | undefined {
  const number = numberBetween(typed, least, most, code);
  if (number !== undefined && !Number.isInteger(number)) throw fault(code, typed ?? "");
  return number;
}

/** A decimal comma will do. */
function numberBetween(typed: string | undefined, least: number, most: number, code: FaultCode): number | undefined {
  if (typed === undefined) return undefined;
  const number = /^\d+([.,]\d+)?%?$/.test(typed) ? Number(typed.replace("%", "").replace(",", ".")) : Number.NaN;
  if (!(number >= least && number <= most)) throw fault(code, typed);
  return number;
}
