import type { DataValidation, Worksheet } from "exceljs";
import { type ChoiceKind, choiceSets } from "../../intake/catalogue/choice-sets.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { entryErrors, inputMessage } from "../../messages/template-text.ts";
import type { RangeValidation } from "../new-workbook.ts";

const isChoice = (type: Column["type"]): type is ChoiceKind => Object.hasOwn(choiceSets, type);

/** The labels that a cell of this column offers; empty where it is no choice. */
export function choicesOf({ type }: Column): readonly string[] {
  return isChoice(type) ? choiceSets[type].map(({ label }) => label) : [];
}

/** Excel takes at most so many characters for the title of a message, and for its text. */
const [longestTitle, longestText] = [32, 255] as const;

/**
 * Gives the cells of a bounded range the column's help as an input message, and its type as a rule. Only choices are
 * strict: amounts and dates may be written in more ways than Excel knows, so there it only asks.
 */
export function validate(sheet: Worksheet, range: string, column: Column): void {
  const { header, help, example, required } = column;
  sheet.dataValidations.add(range, {
    ...ruleOf(column),
    showInputMessage: true,
    promptTitle: header.slice(0, longestTitle),
    prompt: inputMessage(help.id, example, required).slice(0, longestText),
  });
}

function ruleOf(column: Column): RangeValidation {
  switch (column.type) {
    case "text":
    case "month":
      return { type: "any" };
    case "nik":
    case "familyCard":
      return asking("digits", { type: "textLength", operator: "equal", formulae: [16] });
    case "rupiah":
      return asking("amount", { type: "whole", operator: "greaterThanOrEqual", formulae: [0] });
    case "count":
      return asking("whole", { type: "whole", operator: "greaterThanOrEqual", formulae: [0] });
    case "monthCount":
      return asking("months", { type: "whole", operator: "between", formulae: [1, 120] });
    case "year":
      return asking("year", { type: "whole", operator: "between", formulae: [1990, 2100] });
    case "score":
    case "percent":
    case "monthlyCharge":
      return asking("decimal", { type: "decimal", operator: "greaterThanOrEqual", formulae: [0] });
    case "date": {
      const earliest = new Date(Date.UTC(1980, 0, 1));
      return asking("date", { type: "date", operator: "greaterThanOrEqual", formulae: [earliest] });
    }
    case "yesNo":
    case "sex":
    case "bkmLevel":
    case "secretariatClass":
    case "auditOpinion":
    case "ksmKind":
    case "stage":
    case "fundSource": {
      const list = asking("choice", { type: "list", formulae: [`"${choicesOf(column).join(",")}"`] });
      return { ...list, errorStyle: "stop" };
    }
  }
}

function asking(
  error: keyof typeof entryErrors,
  rule: Pick<DataValidation, "type" | "operator" | "formulae">,
): DataValidation {
  return { ...rule, allowBlank: true, showErrorMessage: true, errorStyle: "warning", error: entryErrors[error] };
}
