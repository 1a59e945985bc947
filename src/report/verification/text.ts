import { dateText } from "../../messages/date-text.ts";
import { severitySigns } from "../../messages/labels.ts";
import { cellValueText } from "../../messages/number-text.ts";
import { planSentences } from "../../messages/plan-workbook-text.ts";
import { clip, printable } from "../../messages/printable.ts";
import { reportColumns, reportHeads, reportSentences } from "../../messages/report-text.ts";
import { verificationSentences, verificationTexts } from "../../messages/verification-text.ts";
import { isChange, type Verification } from "../../result/verification.ts";
import { deviationText } from "../basis-text.ts";
import { inSheet } from "../place-text.ts";
import { findingLines } from "../text/findings.ts";
import { item, type Page, pageOf, paragraph, sectionLine, sectionsText, type TextOptions } from "../text/page.ts";
import { table } from "../text/table.ts";

const longestText = 120;

/** The check as a person reads it in a console, with a line break at its end. */
export function verificationText(verification: Verification, options: TextOptions): string {
  const page = pageOf(options);
  const others = verification.findings.filter((finding) => !isChange(finding));
  const sections = [
    headLines(verification, page),
    changeLines(verification, page),
    others.length === 0 ? [] : [sectionLine(reportHeads.findings[page.lang], page), ...findingLines(others, page)],
    outputLines(verification, page),
  ];
  return sectionsText(sections);
}

function headLines({ plan, sources, kelurahan, asOf, policy, findings }: Verification, page: Page): string[] {
  const { lang, ink, clean } = page;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const subject = [reportSentences.kelurahan[lang](kelurahan), planSentences.asOf[lang](dateText(asOf, lang))];
  return [
    ink.strong(`PPMK · ${verificationTexts.title[lang]}`),
    ...paragraph(0, `${printable(plan.path)} · ${clean(subject.join(" · "))}`, page, ink.muted),
    ...policy.deviations.flatMap((deviation) =>
      item(0, { text: "!", ink: ink.warning }, clean(deviationText(deviation, lang)), page),
    ),
    ...(errors > 0
      ? paragraph(0, verificationSentences.broken[lang](errors), page, ink.fail)
      : [
          ...paragraph(0, verificationTexts.holds[lang], page, ink.pass),
          ...(sources.length > 0 ? paragraph(0, verificationTexts.agrees[lang], page, ink.pass) : []),
        ]),
  ];
}

function changeLines({ findings }: Verification, page: Page): string[] {
  const { lang, ink, clean, width } = page;
  const changes = findings.filter(isChange);
  if (changes.length === 0) return paragraph(0, verificationTexts.untouched[lang], page);
  const shown = (text: string) =>
    text === "" ? verificationTexts.blank[lang] : clip(cellValueText(clean(text), lang), longestText);
  const rows = changes.map(({ at, args, severity }) => [
    { text: `${severitySigns[severity]} ${inSheet(at)}`, ink: ink[severity] },
    shown("from" in args ? args.from : ""),
    shown(args.to),
  ]);
  const signed = changes.some(({ severity }) => severity === "error");
  return [
    sectionLine(verificationTexts.changes[lang], page),
    ...table(
      [
        { head: reportColumns.place[lang], width: "fit" },
        { head: verificationTexts.was[lang], width: "rest" },
        { head: verificationTexts.is[lang], width: "rest" },
      ],
      rows,
      width,
    ),
    ...(signed ? paragraph(0, verificationTexts.signed[lang], page) : []),
  ];
}

function outputLines({ outputs }: Verification, page: Page): string[] {
  const { lang, ink } = page;
  if (outputs.length === 0) return [];
  return [
    sectionLine(reportHeads.outputs[lang], page),
    ...outputs.flatMap(({ path }) => [
      ...paragraph(2, printable(path), page, ink.strong),
      ...paragraph(4, verificationTexts.copy[lang], page),
    ]),
  ];
}
