import type { CellRef } from "../../domain/place.ts";
import type { Plan } from "../../domain/plan.ts";
import type { BkmResult, Criterion, KsmResult } from "../../domain/verdict.ts";
import { actualText, criterionNames, requiredText } from "../../messages/criterion-text.ts";
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
import type { DesignCell } from "../../workbook/patch/types.ts";
import { decisionText } from "../decision-text.ts";
import { ksmName } from "../ksm-name.ts";
import type { KelurahanReport } from "../run.ts";
import { toneOf } from "../verdict-tone.ts";
import { designCell } from "./design-row.ts";
import { evidenceRows } from "./evidence-cells.ts";
import { type NoteWriter, nameCell } from "./marks.ts";

type Row = readonly DesignCell[];

/**
 * The table's rows for one kelurahan: for its BKM and each KSM a row with the verdict, then one for each criterion. Where
 * the evidence takes several rows, each repeats subject, code and result, so that a filter keeps them together.
 */
export function resultRows({ bkm, ksm = [], plan }: KelurahanReport, writer: NoteWriter): Row[] {
  return [
    ...(bkm === undefined ? [] : subjectRows({ name: bkm.bkm, at: [], outcome: "" }, bkm, writer)),
    ...ksm.flatMap((result) => {
      const outcome = outcomeLines(result, plan, writer).join("\n");
      return subjectRows({ name: ksmName(result), at: [nameCell(result)], outcome }, result, writer);
    }),
  ];
}

interface Subject {
  readonly name: string;
  /** Where it is named. */
  readonly at: readonly CellRef[];
  readonly outcome: string;
}

function subjectRows(subject: Subject, { verdict, criteria }: BkmResult | KsmResult, writer: NoteWriter): Row[] {
  const { lang, mask } = writer;
  const name = mask(subject.name);
  const [links = []] = evidenceRows(subject.at, null, writer);
  const overall = [
    designCell("strong", name),
    designCell("strong", ""),
    designCell("strong", reportColumns.overall[lang]),
    designCell(toneOf[verdict], `${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]}`),
    designCell("strong", ""),
    designCell("strong", ""),
    designCell("strong", subject.outcome),
    ...links,
  ];
  return [overall, ...criteria.flatMap((criterion) => criterionRows(name, criterion, writer))];
}

/** What a KSM is offered, and what the plan gives it. */
function outcomeLines({ code, services }: KsmResult, plan: Plan | undefined, { lang }: NoteWriter): string[] {
  const named = services.map((service) => `${service} ${serviceLabels[service][lang]}`).join(", ");
  const funded = plan?.ksm.find((ksm) => ksm.code === code);
  const refused = plan?.notFunded.find((ksm) => ksm.code === code);
  return [
    ...(named === "" ? [] : [reportSentences.services[lang](named)]),
    ...(funded === undefined
      ? []
      : [reportSentences.approved[lang](rupiahText(funded.approved, lang), funded.tranche)]),
    ...(refused === undefined ? [] : [reportSentences.refused[lang](notFundedLabels[refused.reason][lang])]),
  ];
}

function criterionRows(subject: string, criterion: Criterion, writer: NoteWriter): Row[] {
  const { lang, mask } = writer;
  const { code, verdict, nearMiss, evidence } = criterion;
  const result = `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}`;
  const remarks = [nearMiss === null ? "" : nearMissText(nearMiss, lang), decisionText(criterion, lang)];
  const empty = designCell("text", "");
  return evidenceRows(evidence, nearMiss, writer).map((links, index) =>
    index === 0
      ? [
          designCell("wrapped", subject),
          designCell("text", code),
          designCell("wrapped", criterionNames[code][lang]),
          designCell(verdict, result),
          designCell("wrapped", mask(actualText(criterion, lang).replaceAll("; ", "\n"))),
          designCell("wrapped", requiredText(criterion, lang)),
          designCell("wrapped", mask(remarks.filter((remark) => remark !== "").join("\n"))),
          ...links,
        ]
      : [
          designCell("text", subject),
          designCell("text", code),
          empty,
          designCell("text", result),
          empty,
          empty,
          empty,
          ...links,
        ],
  );
}
