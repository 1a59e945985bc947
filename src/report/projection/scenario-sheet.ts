import { yearOf } from "../../domain/calendar.ts";
import { columnLetters } from "../../domain/place.ts";
import type { Scenario } from "../../domain/projection.ts";
import { type MonthSteps, monthSteps, payingAges } from "../../fund/simulate.ts";
import { monthText } from "../../messages/date-text.ts";
import { projectionColumns, projectionTitles, scenarioLabels } from "../../messages/projection-text.ts";
import { scenarioSheetTexts as texts } from "../../messages/projection-workbook-text.ts";
import type { CellStyle } from "../../workbook/write/cell-style.ts";
import { putRow, type SheetDraft, type StyledCell, setHeight } from "../../workbook/write/sheet-draft.ts";
import { formula } from "../sheet/formulas.ts";
import { setPage } from "../sheet/page.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openProjectionSheet, type ProjectionBook } from "./book.ts";
import { inputNames, type ScenarioInputs, scenarioInputs } from "./scenario-inputs.ts";
import { putLoanSchedule, type SchedulePlaces } from "./schedule-block.ts";

const ages = Array.from({ length: payingAges }, (_, index) => index + 1);

/** What is told, then what that is reckoned from. */
const shownColumns = [
  "month",
  "duePrincipal",
  "dueCharge",
  "newPrincipal",
  "newCharge",
  "onTimePrincipal",
  "onTimeCharge",
  "caughtUp",
  "moneyIn",
  "cost",
  "newKsm",
  "lent",
  "cash",
  "arrears",
  "wealth",
  "served",
] as const;
const workColumns = [
  "index",
  "year",
  "busy",
  "busyOfYear",
  "newlyServed",
  "plannedKsm",
  "plannedAmount",
  "runningNew",
  "runningOfYear",
  "free",
  "cashToLend",
  "servedBefore",
  "servedAfter",
  "notYetDue",
  "lost",
] as const;
type Column = (typeof shownColumns)[number] | (typeof workColumns)[number] | `p${number}` | `c${number}`;

const order: readonly Column[] = [
  ...shownColumns,
  ...workColumns,
  ...ages.map((age) => `p${age}` as const),
  ...ages.map((age) => `c${age}` as const),
];
const letterOf = (column: Column) => columnLetters(order.indexOf(column) + 1);

const firstInputRow = 4;
const headRow = firstInputRow + inputNames.length + 2;
const firstRow = headRow + 1;

/** Where a scenario's figures stand, for sheets that sum them up. */
export interface ScenarioPlaces {
  readonly sheet: SheetDraft;
  readonly theta: string;
  readonly column: (column: "newKsm" | "plannedKsm" | "lent" | "cash" | "wealth" | "served" | "year") => string;
  readonly first: number;
  readonly last: number;
}

/**
 * A scenario month by month, live: what is changed in the yellow cells is reckoned anew, and to the rupiah as ppmk does. What
 * runs already stands there as it falls due.
 */
export function scenarioSheet(
  book: ProjectionBook,
  scenario: Scenario,
): { readonly sheet: SheetDraft; readonly places: ScenarioPlaces } {
  const { lang, projection } = book;
  const { model, repayment } = projection;
  const name = texts.sheets[scenario.name];
  const title = `${projectionTitles.scenarios[lang]} ${scenarioLabels[scenario.name][lang]}`;
  const widths = [16, ...shownColumns.slice(1).map(() => 13), ...order.slice(shownColumns.length).map(() => 11)];
  const { sheet } = openProjectionSheet(book, name, title, widths);
  const inputs = scenarioInputs(sheet, firstInputRow, book, scenario.theta);
  const schedule = putLoanSchedule(sheet, columnLetters(order.length + 2), headRow, book, inputs);
  const heads = order.map((column): StyledCell => [headOf(column, lang), look.head]);
  putRow(sheet, headRow, heads);
  setHeight(sheet, headRow, 44);
  const steps = monthSteps(model, { theta: scenario.theta, rho: repayment.rho });
  for (const [index, step] of steps.entries()) putMonth(sheet, index, step, book, inputs, schedule);
  sheet.frozen = { rows: headRow, columns: 1 };
  const last = firstRow + steps.length - 1;
  setPage(sheet, "landscape", {
    repeatedRows: `${headRow}:${headRow}`,
    printArea: `A1:${letterOf("served")}${last}`,
  });
  return {
    sheet,
    places: { sheet, theta: inputs.cells.theta, column: letterOf, first: firstRow, last },
  };
}

function headOf(column: Column, lang: ProjectionBook["lang"]): string {
  const age = /^([pc])(\d)$/.exec(column);
  if (age !== null) return `${texts.byAge[age[1] === "p" ? "principal" : "charge"][lang]} ${age[2]}`;
  switch (column) {
    case "month":
      return projectionColumns.month[lang];
    case "moneyIn":
    case "cost":
    case "lent":
    case "cash":
    case "arrears":
    case "wealth":
    case "served":
    case "caughtUp":
    case "year":
      return projectionColumns[column][lang];
    default:
      return texts.columns[column as keyof typeof texts.columns][lang];
  }
}

function putMonth(
  sheet: SheetDraft,
  index: number,
  step: MonthSteps,
  { lang, projection: { model } }: ProjectionBook,
  { cells: input }: ScenarioInputs,
  schedule: SchedulePlaces,
): void {
  const row = firstRow + index;
  const before = row - 1;
  const isFirst = index === 0;
  const at = (column: Column, onRow = row) => `${letterOf(column)}${onRow}`;
  const since = (column: Column) => `$${letterOf(column)}$${firstRow}:${letterOf(column)}${before}`;
  const allAges = (part: "p" | "c", upTo = payingAges) => `${at(`${part}1`)}:${at(`${part}${upTo}`)}`;
  const paid = (range: string) => `INT(${range}*${input.rhoPoints}/10000)`;
  const openOf = (part: "Principal" | "Charge", onRow = row) =>
    `${at(`due${part}`, onRow)}+${at(`new${part}`, onRow)}-${at(`onTime${part}`, onRow)}`;
  const ofNew = (values: string) =>
    `SUMPRODUCT(${since("newKsm")},SUMIF(${schedule.numbers},${at("index")}-${since("index")}-${model.firstDueAfter - 1},${values}))`;
  const lastDue = `${schedule.length}+${model.firstDueAfter - 1}`;
  const stillRunning = `(${at("index")}-${since("index")}<${lastDue})`;
  const sameYear = `(${since("year")}=${at("year")})`;
  const { told } = step;
  const year = yearOf(told.month);
  const plan = model.planned[index] ?? { ksm: 0, amount: 0 };
  const live = (text: string, result: number, style: CellStyle = look.amount): StyledCell => [
    formula(text, result),
    style,
  ];
  const fixed = (value: number): StyledCell => [value, look.amount];
  const startOr = (text: string, start: number, result: number): StyledCell =>
    isFirst ? fixed(start) : live(text, result);
  const coming = ages
    .slice(0, -1)
    .map((age) => `INT((${at(`p${age}`)}-${paid(at(`p${age}`))})*${schedule.recovered(payingAges - age)}/1000000)`);
  const values: { readonly [C in (typeof shownColumns)[number] | (typeof workColumns)[number]]: StyledCell } = {
    month: [monthText(told.month, lang), look.words],
    duePrincipal: fixed(model.due.principal[index] ?? 0),
    dueCharge: fixed(model.due.charge[index] ?? 0),
    newPrincipal: startOr(ofNew(schedule.principal), 0, step.freshPrincipal),
    newCharge: startOr(ofNew(schedule.charge), 0, step.freshCharge),
    onTimePrincipal: live(
      `INT(${input.thetaPoints}*(${at("duePrincipal")}+${at("newPrincipal")})/10000)`,
      step.onTimePrincipal,
    ),
    onTimeCharge: live(`INT(${input.thetaPoints}*(${at("dueCharge")}+${at("newCharge")})/10000)`, step.onTimeCharge),
    caughtUp: live(`SUMPRODUCT(${paid(allAges("p"))})+SUMPRODUCT(${paid(allAges("c"))})`, told.caughtUp),
    moneyIn: fixed(told.moneyIn),
    cost: live(input.cost, told.cost),
    newKsm: live(
      `MAX(0,MIN(INT((${at("cashToLend")}-${input.reserve})/${input.loan}),${at("free")}))`,
      step.newKsm,
      look.centred,
    ),
    lent: live(`${at("newKsm")}*${input.loan}+${at("plannedAmount")}`, told.lent),
    cash: live(`${at("cashToLend")}-${at("newKsm")}*${input.loan}`, told.cash),
    arrears: live(
      `${at("lost")}+SUM(${allAges("p", payingAges - 1)})-SUMPRODUCT(${paid(allAges("p", payingAges - 1))})+${openOf("Principal")}`,
      told.arrears,
    ),
    wealth: live(
      `${at("cash")}+INT(${input.thetaPoints}*${at("notYetDue")}/10000)+INT((${openOf("Principal")})*${schedule.recovered(payingAges)}/1000000)+${coming.join("+")}`,
      told.wealth,
    ),
    served: live(
      `${at("servedAfter")}+IF(${at("year")}=$${letterOf("year")}$${firstRow},${model.served.outside},0)`,
      told.served,
      look.centred,
    ),
    index: fixed(index),
    year: [year, look.centred],
    busy: fixed(model.busy[index] ?? 0),
    busyOfYear: fixed(model.busyOfYear[index] ?? 0),
    newlyServed: fixed(model.newlyServed[index] ?? 0),
    plannedKsm: fixed(plan.ksm),
    plannedAmount: fixed(plan.amount),
    runningNew: startOr(`SUMPRODUCT(${since("newKsm")}*${stillRunning})`, 0, step.runningNew),
    runningOfYear: startOr(`SUMPRODUCT(${since("newKsm")}*${stillRunning}*${sameYear})`, 0, step.runningOfYear),
    free: live(`MAX(0,${input.slots}-${at("busy")}-${at("runningNew")})`, step.free),
    cashToLend: live(
      `${isFirst ? input.opening : at("cash", before)}+${at("onTimePrincipal")}+${at("onTimeCharge")}+${at("caughtUp")}+${at("moneyIn")}-${at("cost")}-${at("plannedAmount")}`,
      step.cashToLend,
    ),
    servedBefore: live(
      isFirst
        ? `${model.served.inside}+${at("newlyServed")}`
        : `IF(${at("year")}=${at("year", before)},${at("servedAfter", before)},0)+${at("newlyServed")}`,
      step.servedBefore,
    ),
    servedAfter: live(
      `${at("servedBefore")}+MIN(${at("newKsm")},MAX(0,${at("free")}-MAX(0,${at("servedBefore")}-${at("busyOfYear")}-${at("runningOfYear")})))`,
      step.servedAfter,
    ),
    notYetDue: live(
      `${isFirst ? model.notYetDue : at("notYetDue", before)}+${at("lent")}-${at("duePrincipal")}-${at("newPrincipal")}`,
      step.notYetDue,
    ),
    lost: live(
      `${isFirst ? model.lostPrincipal : at("lost", before)}+${at(`p${payingAges}`)}-${paid(at(`p${payingAges}`))}`,
      step.lost,
    ),
  };
  const aged = (part: "p" | "c", amounts: readonly number[]) =>
    ages.map((age, place): StyledCell => {
      const opening = amounts[place] ?? 0;
      if (age === 1) return startOr(openOf(part === "p" ? "Principal" : "Charge", before), opening, opening);
      const younger = at(`${part}${age - 1}`, before);
      return startOr(`${younger}-${paid(younger)}`, opening, opening);
    });
  putRow(sheet, row, [
    ...shownColumns.map((column) => values[column]),
    ...workColumns.map((column) => values[column]),
    ...aged("p", step.principalByAge),
    ...aged("c", step.chargeByAge),
  ]);
}
