import { isCell } from "../domain/finding.ts";
import { faultText } from "../messages/fault-text.ts";
import { findingText } from "../messages/finding-text.ts";
import type { Lang } from "../messages/lang.ts";
import { placeText } from "../report/place-text.ts";
import { Fault } from "./fault.ts";

const helpWord = { id: "Bantuan", en: "Help" } as const;

/** One message for each problem on standard error, and what to do. A fault of our own shows no stack unless PPMK_DEBUG is set. */
export function printFault(error: unknown, lang: Lang): void {
  for (const { place, message, help } of problemsOf(error, lang)) {
    process.stderr.write(`ppmk: ${place === "" ? "" : `${place}: `}${message}\n      ${helpWord[lang]}: ${help}\n`);
  }
  if (!(error instanceof Fault) && process.env["PPMK_DEBUG"] !== undefined) process.stderr.write(`${stackOf(error)}\n`);
}

function problemsOf(
  error: unknown,
  lang: Lang,
): readonly { readonly place: string; readonly message: string; readonly help: string }[] {
  if (!(error instanceof Fault)) {
    return [
      { place: "", ...faultText("program/failed", error instanceof Error ? error.message : String(error), lang) },
    ];
  }
  return error.problems.map((problem) => {
    if ("fault" in problem)
      return { place: "", ...faultText(problem.fault, problem.subject, lang, problem.suggestion) };
    const place = isCell(problem.at) ? placeText(problem.at) : problem.at.file;
    return { place, ...findingText(problem, lang) };
  });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
