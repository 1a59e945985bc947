import { escapeXml } from "../../src/workbook/write/escape.ts";
import type { ChartDraft, DrawingContext } from "../../src/workbook/write/sheet-draft.ts";
import { quotedSheetName } from "../../src/workbook/write/sheet-names.ts";

/** Bars over rows 12 to 24: the labels in A5:A7 of the sheet, and the numbers in E5:E7. */
export function barChart(sheet: string, labels: readonly string[], numbers: readonly number[]): ChartDraft {
  return {
    area: { top: 12, left: 2, bottom: 24, right: 4 },
    name: "Grafik 1",
    description: `Jumlah tiap baris di lembar “${sheet}”`,
    part: (context) => chartXml(context, sheet, labels, numbers),
  };
}

function chartXml(
  { dialect, sheetNamed }: DrawingContext,
  sheet: string,
  labels: readonly string[],
  numbers: readonly number[],
): string {
  const cells = (column: string) =>
    `<c:f>${escapeXml(`${quotedSheetName(sheetNamed(sheet) ?? sheet)}!$${column}$5:$${column}$7`)}</c:f>`;
  const cache = (values: readonly (string | number)[]) =>
    `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("")}`;
  const axis = (kind: "catAx" | "valAx", id: number, across: number, side: string) =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/><c:crossAx val="${across}"/></c:${kind}>`;
  return [
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}"><c:chart><c:autoTitleDeleted val="1"/>`,
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="1F3A5F"/></a:solidFill></c:spPr>',
    `<c:invertIfNegative val="0"/><c:cat><c:strRef>${cells("A")}<c:strCache>${cache(labels)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef>${cells("E")}<c:numCache><c:formatCode>#,##0</c:formatCode>${cache(numbers)}</c:numCache></c:numRef></c:val>`,
    '</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    `${axis("catAx", 1, 2, "l")}${axis("valAx", 2, 1, "b")}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
  ].join("");
}
