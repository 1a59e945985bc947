import { address, type CellRef } from "../../domain/place.ts";
import type { Plan } from "../../domain/plan.ts";
import type { BkmResult, Criterion, Eligibility, KsmResult } from "../../domain/verdict.ts";
import { actualText, criterionNames, decisionText, requiredText } from "../../messages/criterion-text.ts";
import { bkmName, ksmName } from "../../messages/ksm-name.ts";
import {
  eligibilityLabels,
  eligibilitySigns,
  serviceLabels,
  verdictLabels,
  verdictSigns,
} from "../../messages/labels.ts";
import { nearMissText } from "../../messages/near-miss-text.ts";
import { rupiahText } from "../../messages/number-text.ts";
import { notFundedLabels } from "../../messages/plan-text.ts";
import { reportColumns, reportSentences } from "../../messages/report-text.ts";
import type { KelurahanReport } from "../../result/run-report.ts";
import type { StyledCell } from "../../workbook/write/sheet-draft.ts";
import { evidenceColumns, evidenceRows } from "./evidence-cells.ts";
import { markCell } from "./mark-cell.ts";
import { type MarkLook, markLooks } from "./mark-looks.ts";
import { type NoteWriter, nameCell } from "./marks.ts";
import { type Row, spanning } from "./sheet-builder.ts";

/**
 * The table's rows for one kelurahan: for its BKM and each KSM a row with the verdict, then one for each criterion. Where
 * the evidence takes several rows, each repeats subject, code and result unseen, so that a filter keeps them together.
 */
export function resultRows({ bkm, ksm = [], plan }: KelurahanReport, writer: NoteWriter): Row[] {
  return [
    ...(bkm === undefined ? [] : subjectRows({ name: bkmName(bkm), at: undefined, outcome: [] }, bkm, writer)),
    ...ksm.flatMap((result) => {
      const outcome = outcomes(result, plan, writer);
      return subjectRows({ name: ksmName(result), at: nameCell(result), outcome }, result, writer);
    }),
  ];
}

interface Subject {
  readonly name: string;
  /** Where it is named. */
  readonly at: CellRef | undefined;
  readonly outcome: readonly string[];
}

function subjectRows({ name, at, outcome }: Subject, result: BkmResult | KsmResult, writer: NoteWriter): Row[] {
  const { lang, mask } = writer;
  const { verdict, criteria } = result;
  const shown = mask(name);
  const link =
    at !== undefined && writer.files.includes(at.sheet.file) ? { sheet: at.sheet.sheet, cell: address(at) } : undefined;
  const overall: Row = [
    spanning(markCell(link === undefined ? "block" : "block-link", shown, link), 2),
    markCell("block", reportColumns.overall[lang]),
    markCell(blockStyles[verdict], `${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]}`),
    spanning(markCell("block", mask(outcome.join(" · "))), 3 + evidenceColumns),
  ];
  return [overall, ...criteria.flatMap((criterion) => criterionRows(shown, criterion, writer))];
}

const blockStyles = {
  eligible: "block-pass",
  ineligible: "block-fail",
  undetermined: "block-undetermined",
} as const satisfies Readonly<Record<Eligibility, MarkLook>>;

/** What a KSM is offered, and what the plan gives it. */
function outcomes({ code, services }: KsmResult, plan: Plan | undefined, { lang }: NoteWriter): string[] {
  const named = services.map((service) => `${service} ${serviceLabels[service][lang]}`).join(", ");
  const funded = plan?.ksm.find((ksm) => ksm.code === code);
  const refused = plan?.notFunded.find((ksm) => ksm.code === code);
  return [
    ...(funded === undefined
      ? []
      : [reportSentences.approved[lang](rupiahText(funded.approved, lang), funded.tranche)]),
    ...(refused === undefined ? [] : [reportSentences.refused[lang](notFundedLabels[refused.reason][lang])]),
    ...(named === "" ? [] : [reportSentences.services[lang](named)]),
  ];
}

function criterionRows(subject: string, criterion: Criterion, writer: NoteWriter): Row[] {
  const { lang, mask } = writer;
  const { code, verdict, nearMiss, evidence } = criterion;
  const result = `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}`;
  const remarks = [nearMiss === null ? "" : nearMissText(nearMiss, lang), decisionText(criterion, lang)];
  const first: readonly StyledCell[] = [
    markCell("quiet", subject),
    markCell("text", code),
    markCell("wrapped", criterionNames[code][lang]),
    markCell(verdict === "pass" ? "met" : verdict, result),
    markCell("wrapped", mask(actualText(criterion, lang).replaceAll("; ", "\n"))),
    markCell("wrapped", requiredText(criterion, lang)),
    markCell("wrapped", mask(remarks.filter((remark) => remark !== "").join("\n"))),
  ];
  const again = first.map(([value], index): StyledCell => [index === 2 || index > 3 ? "" : value, markLooks.ditto]);
  return evidenceRows(evidence, nearMiss, writer).map((links, index) => [...(index === 0 ? first : again), ...links]);
}
