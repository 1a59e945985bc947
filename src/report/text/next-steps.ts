import type { KsmResult } from "../../domain/verdict.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import { nextStepSentences } from "../../messages/next-step-text.ts";
import { printable } from "../../messages/printable.ts";
import { proposedCommand } from "../../messages/proposed-command.ts";
import { isOverview, type KelurahanReport, type ReportCommand, type RunReport } from "../../result/run-report.ts";
import { groupFindings } from "../group-findings.ts";
import { item, type Page } from "./page.ts";

const namesShown = 6;

/** What a person does next, in order: correct, settle, hand out, go on with the next command. */
export function nextStepLines(report: RunReport, options: NextStepOptions, page: Page): string[] {
  return nextSteps(report, options, page).flatMap((step, index) => {
    const [before = "", command, after = ""] = step.split("`");
    const lines = item(2, { text: `${index + 1}.` }, printable(before + (command ?? "") + after), page);
    return command === undefined ? lines : lines.map((line) => line.replace(command, page.ink.command));
  });
}

/** `again` are the options that a proposed command repeats. */
interface NextStepOptions {
  readonly showNik: boolean;
  readonly again?: string;
}

function nextSteps(report: RunReport, { showNik, again = "" }: NextStepOptions, { lang, clean }: Page): string[] {
  const steps: string[] = [];
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const copies = report.outputs.filter(({ kind }) => kind === "annotated");
  if (errors > 0) {
    const { findingsSheet } = copies[0] ?? {};
    const paths = listed(copies.map(({ path }) => path));
    const marked = paths && findingsSheet ? ` ${nextStepSentences.correctInCopy[lang](paths, findingsSheet)}` : "";
    const correct = isOverview(report.command) ? nextStepSentences.correctShort : nextStepSentences.correct;
    steps.push(correct[lang](errors) + marked);
  }
  // An overview names them above.
  const [open, refused] = isOverview(report.command)
    ? [[], []]
    : [subjects(report, "undetermined"), subjects(report, "ineligible")];
  if (open.length > 0) steps.push(nextStepSentences.settle[lang](clean(listed(open))));
  if (refused.length > 0) steps.push(nextStepSentences.share[lang](clean(listed(refused))));
  const plans = errors > 0 ? [] : plansToSign(report);
  if (plans.length > 0) {
    const masked = showNik ? "" : ` ${nextStepSentences.fullNumbers[lang]}`;
    steps.push(nextStepSentences.signPlan[lang](listed(plans)) + masked);
  }
  const inputs = inputsOf(report);
  const next = errors > 0 ? undefined : followUp(report);
  if (next !== undefined) steps.push(nextStepSentences.goOn[lang](proposedCommand(next, inputs, again)));
  const refusedPlan = report.results.find((result) => isPlanRefused(report.command, result));
  if (refusedPlan !== undefined) {
    const files = isOverview(report.command) ? refusedPlan.files : inputs;
    steps.push(nextStepSentences.draftPlan[lang](`${proposedCommand("allocate", files, again)} --draft`));
  }
  if (isOverview(report.command))
    steps.push(nextStepSentences.details[lang](proposedCommand(detailed(report), inputs, again)));
  const code = firstCode(report);
  if (code !== undefined)
    steps.push(nextStepSentences.explain[lang](proposedCommand("explain", [code], languageOf(again))));
  return steps;
}

const languageOf = (again: string) => /--lang \w+/.exec(again)?.[0] ?? "";

/** The files of the first kelurahan, where an overview is of several. */
function inputsOf({ command, inputs, results }: RunReport): readonly string[] {
  const [first, second] = results;
  const isOfSeveral = isOverview(command) && first !== undefined && second !== undefined;
  return isOfSeveral ? first.files : inputs.map(({ path }) => path);
}

/** No loans are planned of a kelurahan, as its BKM is not eligible. */
function isPlanRefused(command: ReportCommand, { bkm, ksm, plan, asOfSource }: KelurahanReport): boolean {
  // Before the date can be read there is no draft either.
  if (asOfSource === "unreadable") return false;
  const isWanted = command === "allocate" || (isOverview(command) && bkm !== undefined && ksm !== undefined);
  return isWanted && plan === undefined && bkm?.verdict !== "eligible";
}

/** The command that tells in full what an overview has in short. */
function detailed({ results: [first] }: RunReport): ReportCommand {
  if (first?.plan !== undefined) return "allocate";
  return first?.ksm === undefined ? "check-bkm" : "screen-ksm";
}

function followUp({ command, results }: RunReport): "screen-ksm" | "allocate" | undefined {
  if (command === "check-bkm") return results.some(({ bkm }) => bkm?.verdict === "eligible") ? "screen-ksm" : undefined;
  const eligibleKsm = results.some(({ ksm }) => ksm?.some(({ verdict }) => verdict === "eligible"));
  return command === "screen-ksm" && eligibleKsm ? "allocate" : undefined;
}

/** The files of plans that give somebody a loan and are no draft. */
function plansToSign({ outputs, results }: RunReport): string[] {
  const plans = results.flatMap(({ plan }) => plan ?? []);
  const files = outputs.filter(({ kind }) => kind === "plan");
  return files.flatMap(({ path }, index) => {
    const plan = plans[index];
    return plan === undefined || plan.draft || plan.ksm.length === 0 ? [] : [path];
  });
}

function subjects({ results }: RunReport, verdict: KsmResult["verdict"]): string[] {
  return results.flatMap(({ kelurahan, bkm, ksm = [] }) => {
    const judged = [
      ...(bkm?.verdict === verdict ? [bkmName(bkm)] : []),
      ...ksm.filter((result) => result.verdict === verdict).map(ksmName),
    ];
    return results.length > 1 ? judged.map((name) => `${name} (${kelurahan})`) : judged;
  });
}

function listed(names: readonly string[]): string {
  return names.slice(0, namesShown).join(", ") + (names.length > namesShown ? ", …" : "");
}

/** A code worth an explanation: the gravest finding, else the first criterion that is not met. */
function firstCode({ findings, results }: RunReport): string | undefined {
  const criteria = results.flatMap(({ bkm, ksm = [] }) => [bkm, ...ksm].flatMap((judged) => judged?.criteria ?? []));
  return groupFindings(findings)[0]?.findings[0].code ?? criteria.find(({ verdict }) => verdict !== "pass")?.code;
}
