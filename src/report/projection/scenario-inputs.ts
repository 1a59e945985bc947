import type { BasisPoints } from "../../domain/projection.ts";
import { projectionInputLabels } from "../../messages/projection-workbook-text.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import { type CellValue, put, type SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { formula } from "../sheet/formulas.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { ProjectionBook } from "./book.ts";

/** What can be changed, then what is made of it. */
export const inputNames = [
  "theta",
  "rho",
  "opening",
  "cost",
  "reserve",
  "loan",
  "term",
  "slots",
  "thetaPoints",
  "rhoPoints",
] as const;
type InputName = (typeof inputNames)[number];

export interface ScenarioInputs {
  /** Each as formulas name it: `$B$4`. */
  readonly cells: { readonly [N in InputName]: string };
}

const shareInput = { ...look.amountInput, format: "0.00%" } as const;

/** The figures of a scenario in column B, those that people may change in yellow. */
export function scenarioInputs(
  sheet: SheetDraft,
  firstRow: number,
  { lang, projection: { model, repayment } }: ProjectionBook,
  theta: BasisPoints,
): ScenarioInputs {
  const place = (name: InputName) => `$B$${firstRow + inputNames.indexOf(name)}`;
  const points = (name: "theta" | "rho", value: BasisPoints) =>
    [formula(`ROUND(${place(name)}*10000,0)`, value), look.amount] as const;
  const values: { readonly [N in InputName]: readonly [CellValue, CellStyle] } = {
    theta: [theta / 10_000, shareInput],
    rho: [repayment.rho / 10_000, shareInput],
    opening: [model.opening, look.amountInput],
    cost: [model.cost, look.amountInput],
    reserve: [model.reserve, look.amountInput],
    loan: [model.loan, look.amountInput],
    term: [model.term, look.amountInput],
    slots: [model.slots, look.amountInput],
    thetaPoints: points("theta", theta),
    rhoPoints: points("rho", repayment.rho),
  };
  for (const [index, name] of inputNames.entries()) {
    const [value, style] = values[name];
    put(sheet, `A${firstRow + index}`, projectionInputLabels[name][lang], look.label);
    put(sheet, `B${firstRow + index}`, value, style);
  }
  const cells = Object.fromEntries(inputNames.map((name) => [name, place(name)])) as ScenarioInputs["cells"];
  return { cells };
}
