import type { Criterion } from "../domain/verdict.ts";
import { hasHadNoLoan } from "../messages/criterion-text.ts";
import { ksmKindLabels } from "../messages/labels.ts";
import type { Lang } from "../messages/lang.ts";
import { percentText } from "../messages/number-text.ts";
import { reportTexts } from "../messages/report-text.ts";

/** The one number or word that a KSM's criterion turns on, for a narrow column: `4-6/7`, `95,8%`; may be empty. */
export function criterionFigure(criterion: Criterion, lang: Lang): string {
  switch (criterion.code) {
    case "G.1":
      return String(criterion.actual);
    case "G.2": {
      const { members, confirmed, possible } = criterion.actual;
      return `${possible > confirmed ? `${confirmed}-${possible}` : confirmed}/${members}`;
    }
    case "G.4": {
      if (hasHadNoLoan(criterion)) return reportTexts.never[lang];
      if (criterion.actual === null) return "";
      const { due, paid } = criterion.actual;
      return due === 0 ? "" : percentText({ numerator: paid, denominator: due }, lang);
    }
    case "K":
      // English labels explain the kind in brackets; here is room for its name only.
      return criterion.actual === null ? "" : (ksmKindLabels[criterion.actual].id.split(" ")[0] ?? "");
    case "F.1":
    case "F.2":
    case "F.3":
    case "G.3":
      return "";
  }
}
