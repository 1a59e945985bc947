import { columnLetters, columnNumber } from "../../domain/place.ts";
import { multiplyRoundedUp } from "../../domain/ratio.ts";
import { rupiah } from "../../domain/rupiah.ts";
import { payingAges, recoveryShares } from "../../fund/simulate.ts";
import { scheduleBlockTexts as texts } from "../../messages/projection-workbook-text.ts";
import { pricingOf } from "../../schedule/loan-terms.ts";
import { regularInstalment } from "../../schedule/regular-instalment.ts";
import { type CellValue, put, type SheetDraft } from "../../workbook/write/sheet-draft.ts";
import { formula } from "../sheet/formulas.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import type { ProjectionBook } from "./book.ts";
import type { ScenarioInputs } from "./scenario-inputs.ts";

/** The longest term that can be typed. */
const longest = 60;

/** Where the instalments of a new loan stand, as formulas name them. */
export interface SchedulePlaces {
  readonly numbers: string;
  readonly principal: string;
  readonly charge: string;
  /** The cell that says how many instalments there are. */
  readonly length: string;
  /** The cell that says what comes in of arrears in so many months, in millionths. */
  readonly recovered: (months: number) => string;
}

/**
 * To the right of the months: the instalments of a new loan, live where jasa is flat and the last takes the rest, and
 * what is caught up of arrears in so many months.
 */
export function putLoanSchedule(
  sheet: SheetDraft,
  fromLetter: string,
  headRow: number,
  { lang, report, projection: { model, repayment } }: ProjectionBook,
  { cells: input }: ScenarioInputs,
): SchedulePlaces {
  const letter = (offset: number) => columnLetters(columnNumber(fromLetter) + offset);
  const [number, charged, principalLeft, chargeLeft, principal, charge, months, left, recovered] = Array.from(
    { length: 9 },
    (_, offset) => letter(offset),
  ) as [string, string, string, string, string, string, string, string, string];
  const first = headRow + 1;
  const last = headRow + longest;
  const { a8 } = report.policy.settings;
  const pricing = pricingOf(report.policy, model.term);
  const { numerator, denominator } = pricing.monthlyCharge;
  const isLive = a8.method === "flat" && a8.rest === "last" && a8.graceMonths === 0 && model.term <= longest;
  const regular = regularInstalment({ ...pricing, principal: rupiah(model.loan) });
  const regularCell = `$${charged}$${headRow - 1}`;
  const cell = (address: string, value: CellValue) => put(sheet, address, value, look.amount);
  const head = (column: string, text: string) => put(sheet, `${column}${headRow}`, text, look.head);
  for (const [column, key] of [
    [number, "number"],
    [charged, "charged"],
    [principalLeft, "principalLeft"],
    [chargeLeft, "chargeLeft"],
    [principal, "principal"],
    [charge, "charge"],
    [months, "months"],
    [left, "left"],
    [recovered, "recovered"],
  ] as const)
    head(column, texts[key][lang]);
  put(sheet, `${number}${headRow - 1}`, texts.regular[lang], look.label);
  cell(
    `${charged}${headRow - 1}`,
    isLive
      ? formula(
          `ROUNDUP(${input.loan}*(${denominator}+${numerator}*${input.term})/(${denominator}*${input.term}*${a8.roundUpTo}),0)*${a8.roundUpTo}`,
          regular,
        )
      : regular,
  );
  const lengthCell = `$${chargeLeft}$${headRow - 1}`;
  put(sheet, `${principalLeft}${headRow - 1}`, texts.length[lang], look.label);
  cell(
    `${chargeLeft}${headRow - 1}`,
    formula(
      `SUMPRODUCT(MAX((${principal}${first}:${principal}${last}+${charge}${first}:${charge}${last}>0)*${number}${first}:${number}${last}))`,
      model.schedule.principal.length,
    ),
  );
  let restPrincipal = model.loan;
  let restCharge = multiplyRoundedUp(model.loan, { numerator: numerator * model.term, denominator });
  for (let index = 0; index < longest; index += 1) {
    const row = first + index;
    const own = { principal: model.schedule.principal[index] ?? 0, charge: model.schedule.charge[index] ?? 0 };
    const chargedNow = multiplyRoundedUp(model.loan, { numerator: numerator * (index + 1), denominator });
    cell(`${number}${row}`, index + 1);
    if (!isLive) {
      cell(`${principal}${row}`, own.principal);
      cell(`${charge}${row}`, own.charge);
      continue;
    }
    const rest = `${principalLeft}${row}+${chargeLeft}${row}`;
    const newCharge = index === 0 ? `${charged}${row}` : `(${charged}${row}-${charged}${row - 1})`;
    cell(
      `${charged}${row}`,
      formula(`ROUNDUP(${input.loan}*${numerator}*${number}${row}/${denominator},0)`, chargedNow),
    );
    cell(
      `${principalLeft}${row}`,
      index === 0
        ? formula(input.loan, restPrincipal)
        : formula(`${principalLeft}${row - 1}-${principal}${row - 1}`, restPrincipal),
    );
    cell(
      `${chargeLeft}${row}`,
      index === 0
        ? formula(`ROUNDUP(${input.loan}*${numerator}*${input.term}/${denominator},0)`, restCharge)
        : formula(`${chargeLeft}${row - 1}-${charge}${row - 1}`, restCharge),
    );
    cell(
      `${principal}${row}`,
      formula(
        `IF(${rest}<=0,0,IF(${rest}<=${regularCell},${principalLeft}${row},MIN(${regularCell}-${newCharge},${principalLeft}${row})))`,
        own.principal,
      ),
    );
    cell(
      `${charge}${row}`,
      formula(
        `IF(${rest}<=0,0,IF(${rest}<=${regularCell},${chargeLeft}${row},${regularCell}-${principal}${row}))`,
        own.charge,
      ),
    );
    restPrincipal -= own.principal;
    restCharge -= own.charge;
  }
  for (const [index, share] of recoveryShares(repayment.rho).entries()) {
    const row = first + index;
    const rest = 1_000_000 - share;
    cell(`${months}${row}`, index);
    cell(
      `${left}${row}`,
      index === 0 ? 1_000_000 : formula(`${left}${row - 1}-INT(${left}${row - 1}*${input.rhoPoints}/10000)`, rest),
    );
    cell(`${recovered}${row}`, formula(`1000000-${left}${row}`, share));
  }
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`;
  return {
    numbers: range(number),
    principal: range(principal),
    charge: range(charge),
    length: lengthCell,
    recovered: (count) => `$${recovered}$${first + Math.min(count, payingAges)}`,
  };
}
