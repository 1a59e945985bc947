import { type ChoiceKind, choiceSets } from "../../intake/catalogue/choice-sets.ts";
import type { Column } from "../../intake/catalogue/column.ts";
import { entryErrors, inputMessage } from "../../messages/template-text.ts";
import type { Validation } from "../../workbook/write/sheet-draft.ts";

const isChoice = (type: Column["type"]): type is ChoiceKind => Object.hasOwn(choiceSets, type);

/** The labels that a cell of this column offers; empty where it is no choice. */
export function choicesOf({ type }: Column): readonly string[] {
  return isChoice(type) ? choiceSets[type].map(({ label }) => label) : [];
}

/**
 * The column's help as a message at the cells of a range, and its type as a rule. Only choices are strict: amounts and dates
 * may be written in more ways than Excel knows, so there it only asks.
 */
export function validationOf(column: Column, range: string): Validation {
  const { header, help, example, required } = column;
  const rule = ruleOf(column);
  const message = { title: header, text: inputMessage(help.id, example, required) };
  return rule === undefined ? { range, message } : { range, rule, message };
}

type Rule = NonNullable<Validation["rule"]>;

/** The first of January 1980 as Excel counts days. */
const earliestDate = 29221;

function ruleOf(column: Column): Rule | undefined {
  switch (column.type) {
    case "text":
    case "month":
      return undefined;
    case "nik":
    case "familyCard":
      return asking("digits", { type: "textLength", operator: "equal", formulas: [16] });
    case "rupiah":
    case "payment":
      return asking("amount", { type: "whole", operator: "greaterThanOrEqual", formulas: [0] });
    case "count":
      return asking("whole", { type: "whole", operator: "greaterThanOrEqual", formulas: [0] });
    case "monthCount":
      return asking("months", { type: "whole", operator: "between", formulas: [1, 120] });
    case "year":
      return asking("year", { type: "whole", operator: "between", formulas: [1990, 2100] });
    case "score":
    case "percent":
    case "monthlyCharge":
      return asking("decimal", { type: "decimal", operator: "greaterThanOrEqual", formulas: [0] });
    case "date":
      return asking("date", { type: "date", operator: "greaterThanOrEqual", formulas: [earliestDate] });
    case "yesNo":
    case "sex":
    case "bkmLevel":
    case "secretariatClass":
    case "auditOpinion":
    case "ksmKind":
    case "stage":
    case "fundSource":
    case "loanStatus": {
      const formulas = [`"${choicesOf(column).join(",")}"`];
      return { type: "list", formulas, strictness: "stop", error: entryErrors.choice };
    }
  }
}

function asking(error: keyof typeof entryErrors, rule: Pick<Rule, "type" | "operator" | "formulas">): Rule {
  return { ...rule, strictness: "warning", error: entryErrors[error] };
}
