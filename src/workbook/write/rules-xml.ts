import { escapeXml } from "./escape.ts";
import type { SheetDraft, Validation } from "./sheet-draft.ts";
import type { Styles } from "./styles.ts";

/** Excel takes at most so many characters for the title of a message, and for its text. */
const [longestTitle, longestMessage] = [32, 255] as const;

export function highlightsXml({ highlights }: SheetDraft, styles: Styles): string {
  return highlights
    .map(({ ranges, formula, style }, index) => {
      const rule = `<cfRule type="expression" dxfId="${styles.highlightOf(style)}" priority="${index + 1}">`;
      return `<conditionalFormatting sqref="${ranges}">${rule}<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

export function validationsXml({ validations }: SheetDraft): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ range, rule, message }: Validation): string {
  const formulas = (rule?.formulas ?? []).map(
    (formula, index) => `<formula${index + 1}>${escapeXml(String(formula))}</formula${index + 1}>`,
  );
  const told = [
    rule === undefined ? "" : ` type="${rule.type}"`,
    rule?.operator === undefined ? "" : ` operator="${rule.operator}"`,
    rule === undefined ? "" : ` errorStyle="${rule.strictness}" allowBlank="1" showErrorMessage="1"`,
    rule === undefined ? "" : ` error="${escapeXml(rule.error)}"`,
    message === undefined ? "" : ' showInputMessage="1"',
    message === undefined ? "" : ` promptTitle="${escapeXml(message.title.slice(0, longestTitle))}"`,
    message === undefined ? "" : ` prompt="${escapeXml(message.text.slice(0, longestMessage))}"`,
  ].join("");
  return `<dataValidation${told} sqref="${range}">${formulas.join("")}</dataValidation>`;
}
