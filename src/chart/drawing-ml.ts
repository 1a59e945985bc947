import { type Chart, categoriesOf, type Unit } from "./chart.ts";
import { type DrawnSeries, drawnSeries } from "./drawn-series.ts";
import { element, escapeMarkup } from "./markup.ts";
import { type Pattern, palette, toneLooks } from "./palette.ts";

/** Where the cells of a chart stand, as references that the workbook understands: `'Ringkasan'!$A$5:$A$9`. */
export interface ChartPlaces {
  readonly categories: string;
  /** For each of `drawnSeries`, in its order; a series without a heading cell keeps its words. */
  readonly series: readonly { readonly label?: string; readonly values: string }[];
}

/** The namespaces of the workbook that the chart becomes a part of. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
}

/**
 * The chart as a native chart part, which Excel draws from the cells; their present values are cached in it. Equal charts
 * give equal text.
 */
export function drawingMl(
  chart: Chart,
  title: string,
  places: ChartPlaces,
  { chart: c, drawing: a }: ChartNamespaces,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${a}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>`,
    `${titleXml(title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    plotXml(chart, places),
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid(palette.white)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${letters(900, false)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`,
    "</c:chartSpace>",
  ].join("");
}

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const letters = (size: number, isBold: boolean, colour: string = palette.black) =>
  `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="Arial"/></a:defRPr>`;

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="id-ID" sz="1100" b="1">${solid(palette.dark)}<a:latin typeface="Arial"/></a:rPr><a:t>${escapeMarkup(title)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:p><a:pPr>${letters(1100, true)}</a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

const ids = { names: 111_111, values: 222_222 } as const;
const axisIds = `<c:axId val="${ids.names}"/><c:axId val="${ids.values}"/>`;

function plotXml(chart: Chart, places: ChartPlaces): string {
  const numbered = drawnSeries(chart).map((series, index) => ({ series, index }));
  const of = (...roles: readonly DrawnSeries["role"][]) =>
    numbered
      .filter(({ series }) => roles.includes(series.role))
      .map(({ series, index }) => seriesXml(chart, series, index, places));
  const lines = of("line", "reference");
  const lineChart =
    lines.length === 0
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join("")}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  switch (chart.kind) {
    case "bar":
    case "grouped-bar":
    case "stacked-bar":
      return (
        barChart(of("bar"), !chart.upright, chart.kind === "stacked-bar") + lineChart + axes(chart, !chart.upright)
      );
    case "waterfall":
      return barChart(of("base", "bar"), true, true) + axes(chart, true);
    case "line":
      return lineChart + axes(chart, false);
    case "band":
      return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${of("base", "area").join("")}${axisIds}</c:areaChart>${lineChart}${axes(chart, false)}`;
    case "pentagon":
      return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${of("outline").join("")}${axisIds}</c:radarChart>${axes(chart, false)}`;
  }
}

function barChart(series: readonly string[], lies: boolean, isStacked: boolean): string {
  const overlap = isStacked ? '<c:overlap val="100"/>' : "";
  return [
    `<c:barChart><c:barDir val="${lies ? "bar" : "col"}"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/>`,
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="50"/>${overlap}${axisIds}</c:barChart>`,
  ].join("");
}

/** Names from the top where bars lie, as they stand in their table. */
function axes(chart: Chart, lies: boolean): string {
  const line = (colour: string) => `<c:spPr><a:ln w="9525">${solid(colour)}</a:ln></c:spPr>`;
  const order = lies ? "maxMin" : "minMax";
  const most = chart.kind === "pentagon" ? `<c:max val="${chart.most}"/><c:min val="0"/>` : "";
  const least = chart.kind === "pentagon" ? "" : leastOf(chart);
  return [
    `<c:catAx><c:axId val="${ids.names}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lies ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>`,
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line(palette.line)}<c:crossAx val="${ids.values}"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${ids.values}"/><c:scaling><c:orientation val="minMax"/>${most}${least}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lies ? "b" : "l"}"/><c:majorGridlines>${line(palette.grid)}</c:majorGridlines>`,
    `<c:numFmt formatCode="${formats[chart.unit]}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="${lies ? "high" : "nextTo"}"/><c:crossAx val="${ids.names}"/></c:valAx>`,
  ].join("");
}

/** Bars begin at zero; only where something lies below it, Excel finds the beginning. */
function leastOf(chart: Chart): string {
  const isBelow = drawnSeries(chart).some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return isBelow ? "" : '<c:min val="0"/>';
}

/** Written as Excel's codes have it: the reader's own Excel sets the separators. */
const formats: Readonly<Record<Unit, string>> = { rupiah: "#,##0", share: "0%", count: "#,##0", score: "0" };

function seriesXml(chart: Chart, series: DrawnSeries, index: number, places: ChartPlaces): string {
  const place = places.series[index];
  if (place === undefined) throw new RangeError(`no cells for the series “${series.label}”`);
  const names = categoriesOf(chart);
  const text =
    place.label === undefined
      ? `<c:tx><c:v>${escapeMarkup(series.label)}</c:v></c:tx>`
      : `<c:tx><c:strRef><c:f>${escapeMarkup(place.label)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeMarkup(series.label)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const isBar = series.role === "bar" || (series.role === "base" && chart.kind === "waterfall");
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${text}${lookXml(series)}`,
    isBar ? '<c:invertIfNegative val="0"/>' : markerXml(series),
    labelsXml(chart, series),
    `<c:cat><c:strRef><c:f>${escapeMarkup(places.categories)}</c:f><c:strCache>${cache(names)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeMarkup(place.values)}</c:f><c:numCache><c:formatCode>${formats[chart.unit]}</c:formatCode>${cache(series.values)}</c:numCache></c:numRef></c:val>`,
    series.role === "line" || series.role === "reference" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function cache(values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeMarkup(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

/** Colours are said outright: without them LibreOffice shows nothing. */
function lookXml({ role, tone }: DrawnSeries): string {
  const { colour, pattern } = toneLooks[tone];
  switch (role) {
    case "base":
      return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
    case "area":
      return `<c:spPr>${solid(palette.grid)}</c:spPr>`;
    case "bar":
      return `<c:spPr>${fillXml(pattern, colour)}<a:ln w="9525">${solid(colour)}</a:ln></c:spPr>`;
    case "line":
    case "outline":
      return `<c:spPr><a:ln w="28575">${solid(colour)}${dashes[pattern]}</a:ln></c:spPr>`;
    case "reference":
      return `<c:spPr><a:ln w="19050">${solid(palette.red)}<a:prstDash val="dash"/></a:ln></c:spPr>`;
  }
}

function fillXml(pattern: Pattern, colour: string): string {
  if (pattern === "solid") return solid(colour);
  const ground = `<a:bgClr><a:srgbClr val="${palette.white}"/></a:bgClr>`;
  return `<a:pattFill prst="${presets[pattern]}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>${ground}</a:pattFill>`;
}

const presets: Readonly<Record<Exclude<Pattern, "solid">, string>> = {
  rising: "wdUpDiag",
  falling: "wdDnDiag",
  dots: "pct50",
  crossed: "diagCross",
};

const dashes: Readonly<Record<Pattern, string>> = {
  solid: "",
  rising: '<a:prstDash val="dash"/>',
  falling: '<a:prstDash val="sysDot"/>',
  dots: '<a:prstDash val="lgDash"/>',
  crossed: '<a:prstDash val="dashDot"/>',
};

function markerXml({ role, tone }: DrawnSeries): string {
  if (role === "reference") return '<c:marker><c:symbol val="none"/></c:marker>';
  if (role !== "line" && role !== "outline") return "";
  const { colour } = toneLooks[tone];
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(colour)}</c:spPr></c:marker>`;
}

/** Numbers stand at bars that have room for them, zeros unsaid; the table beside the chart has the others. */
function labelsXml(chart: Chart, { role, tone }: DrawnSeries): string {
  const isDirect = chart.kind === "waterfall" || chart.kind === "bar" || chart.kind === "grouped-bar";
  if (role !== "bar" || !isDirect || categoriesOf(chart).length > 20) return "";
  // In a stack numbers can only stand inside their bars.
  const isOnDark = chart.kind === "waterfall" && toneLooks[tone].pattern === "solid";
  const format = chart.unit === "share" ? "0.0%" : "#,##0;-#,##0;";
  return [
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${letters(900, true, isOnDark ? palette.white : palette.black)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`,
    chart.kind === "waterfall" ? "" : '<c:dLblPos val="outEnd"/>',
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join("");
}

/** What is not seen has no place in the legend; a single series is named by the title. */
function legendXml(chart: Chart): string {
  const series = drawnSeries(chart);
  if (chart.kind === "waterfall" || series.length < 2) return "";
  const hidden = series.flatMap(({ role }, index) => (role === "base" ? [index] : []));
  const entries = hidden.map((index) => element("c:legendEntry", {}, `<c:idx val="${index}"/><c:delete val="1"/>`));
  return `<c:legend><c:legendPos val="b"/>${entries.join("")}<c:overlay val="0"/></c:legend>`;
}
