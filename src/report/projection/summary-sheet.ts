import type { Scenario } from "../../domain/projection.ts";
import {
  basisText,
  breakEvenText,
  leverText,
  noFailure,
  notAProbability,
  projectionColumns,
  projectionTitles,
  remarksText,
  repaymentText,
  scenarioLabels,
} from "../../messages/projection-text.ts";
import { changeCells, projectionSheetTitles } from "../../messages/projection-workbook-text.ts";
import {
  put,
  putAcross,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../workbook/write/sheet-draft.ts";
import { mainScenario } from "../projection-tables.ts";
import { formula, reference } from "../sheet/formulas.ts";
import { styles } from "../sheet/looks.ts";
import { setPage } from "../sheet/page.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles as look } from "../sheet/table-styles.ts";
import { openProjectionSheet, type ProjectionBook } from "./book.ts";
import type { ScenarioPlaces } from "./scenario-sheet.ts";

const widths = [26, 13, 16, 18, 18, 18] as const;
const fullWidth = widths.reduce<number>((sum, width) => sum + width, 0);

/** *Ringkasan*: the answer, what it rests on, and the scenarios and years by live formulas. */
export function projectionSummary(
  book: ProjectionBook,
  scenarios: readonly { readonly scenario: Scenario; readonly places: ScenarioPlaces }[],
): SheetDraft {
  const { lang, projection, shown } = book;
  const { sheet, row: first } = openProjectionSheet(book, "Ringkasan", projectionSheetTitles.summary[lang], widths);
  let row = first;
  const paragraph = (text: string, style: typeof styles.paragraph | typeof look.alarm = styles.paragraph) => {
    putAcross(sheet, row, ["A", "F"], text, style);
    setHeight(sheet, row, rowHeight([text, fullWidth, style]));
    row += 1;
  };
  const section = (title: string) => {
    row += 1;
    put(sheet, `A${row}`, title, styles.section);
    row += 1;
  };
  const line = (cells: readonly StyledCell[]) => {
    putRow(sheet, row, cells);
    row += 1;
  };
  const heads = (names: readonly (keyof typeof projectionColumns)[]) => {
    line(names.map((name) => [projectionColumns[name][lang], look.head]));
    setHeight(sheet, row - 1, 30);
  };
  paragraph(breakEvenText(projection, lang));
  paragraph(basisText(projection, lang));
  paragraph(repaymentText(projection, lang));
  for (const text of remarksText(projection, lang)) paragraph(shown(text));
  section(projectionTitles.scenarios[lang]);
  heads(["scenario", "onTime", "fails", "ksm", "wealth", "least"]);
  for (const { scenario, places } of scenarios) {
    const { name, theta, failsIn, months, wealth } = scenario;
    const over = (column: "newKsm" | "plannedKsm") => rangeOf(places, column);
    line([
      [scenarioLabels[name][lang], look.words],
      [formula(`${reference(places.sheet, places.theta)}`, theta / 10_000), { ...look.share, format: "0.00%" }],
      [failsIn ?? noFailure[lang], look.centred],
      [
        formula(
          `SUM(${over("newKsm")})+SUM(${over("plannedKsm")})`,
          months.reduce((sum, { ksm }) => sum + ksm, 0),
        ),
        look.amount,
      ],
      [formula(reference(places.sheet, `${places.column("wealth")}${places.last}`), wealth.end), look.amount],
      [wealth.least, look.amount],
    ]);
  }
  const main = mainScenario(projection);
  for (const { scenario, places } of scenarios.filter(({ scenario }) => scenario === main)) {
    section(`${projectionTitles.years[lang]} (${scenarioLabels[scenario.name][lang]})`);
    heads(["year", "served", "ksm", "lent", "idle"]);
    for (const { year, served, ksm, lent, idle } of scenario.years) {
      const years = rangeOf(places, "year");
      const sum = (column: "newKsm" | "plannedKsm" | "lent") => `SUMIF(${years},A${row},${rangeOf(places, column)})`;
      line([
        [year, look.centred],
        [formula(`SUMPRODUCT(MAX((${years}=A${row})*${rangeOf(places, "served")}))`, served), look.amount],
        [formula(`${sum("newKsm")}+${sum("plannedKsm")}`, ksm), look.amount],
        [formula(sum("lent"), lent), look.amount],
        [formula(`INT(AVERAGEIF(${years},A${row},${rangeOf(places, "cash")}))`, idle), look.amount],
      ]);
    }
  }
  section(`${projectionTitles.levers[lang]} (${scenarioLabels[projection.levers.of][lang]})`);
  heads(["change", "fails", "ksm", "wealth"]);
  for (const lever of projection.levers.all) {
    const text = leverText(lever, lang);
    line([
      [text, look.words],
      [lever.failsIn ?? noFailure[lang], look.centred],
      [lever.ksm, look.amount],
      [lever.wealth, look.amount],
    ]);
    setHeight(sheet, row - 1, rowHeight([text, widths[0], look.words]));
  }
  row += 1;
  paragraph(changeCells[lang]);
  paragraph(notAProbability[lang]);
  setPage(sheet, "portrait");
  return sheet;
}

/** A column over all months of a scenario: `'Tengah'!$L$17:$L$52`. */
function rangeOf({ sheet, column, first, last }: ScenarioPlaces, name: Parameters<ScenarioPlaces["column"]>[0]) {
  const letter = column(name);
  return reference(sheet, `$${letter}$${first}:$${letter}$${last}`);
}
