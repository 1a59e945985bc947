import type { DescribedColumn, DescribedTable } from "../../domain/described-table.ts";
import { address } from "../../domain/place.ts";
import { startMapTexts } from "../../messages/columns-text.ts";
import type { Lang } from "../../messages/lang.ts";
import { masking } from "../../messages/mask-numbers.ts";

/** A form is read by its labels, which no map changes. */
const isForm = ({ by }: DescribedTable) => by === "labels";

/**
 * A column map (YAML) that says of every table what it was taken for, to be corrected by hand: read back, it changes
 * nothing. What was not understood is left blank, with what it comes closest to in a remark.
 */
export function startMap(tables: readonly DescribedTable[], lang: Lang): string {
  const listed = tables.filter((table) => !isForm(table));
  const entries = listed.map((table) => ({ table, key: keyOf(table), headers: headersOf(table) }));
  const written = entries.filter(({ key }, index) => entries.findIndex((other) => other.key === key) === index);
  const text = written.map(({ table, headers }) => {
    // Two tables of the same headers are told apart by their sheets, unless they are one flat roster.
    const rivals = written.filter((other) => other.headers === headers && other.table.at.sheet !== table.at.sheet);
    return entry(table, rivals.length > 0, lang);
  });
  const head = startMapTexts.head[lang].map((line) => `# ${line}`).join("\n");
  return `${head}\ntables:${written.length === 0 ? " []" : ""}\n${text.join("")}`;
}

const headersOf = ({ columns }: DescribedTable) => JSON.stringify(columns.map(({ header }) => header));

const keyOf = ({ table, state, columns }: DescribedTable) =>
  JSON.stringify([table, state, columns.map(({ header, field }) => [header, field])]);

function entry({ table, state, at, columns }: DescribedTable, named: boolean, lang: Lang): string {
  const place = `${at.sheet.sheet}!${address(at)}`;
  const remark = state === "read" ? place : startMapTexts.open[lang](place, table);
  const lines = [
    `  # ${oneLine(remark)}`,
    `  - table:${state === "read" ? ` ${table ?? ""}` : ""}`,
    ...(named ? [`    sheet: ${quoted(at.sheet.sheet)}`] : []),
    "    columns:",
    ...columns.map((column) => `      ${quoted(column.header)}:${fieldText(column, lang)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function fieldText({ field, how, closest }: DescribedColumn, lang: Lang): string {
  const remark =
    how === "rival" || how === "again"
      ? startMapTexts.second[lang]
      : closest.length > 0
        ? startMapTexts.closest[lang](closest.join(", "))
        : "";
  return `${field === null ? "" : ` ${field}`}${remark === "" ? "" : ` # ${oneLine(remark)}`}`;
}

const oneLine = (text: string) => masking({ showNik: false })(text).replace(/\s+/g, " ");

/** JSON's quotation is YAML's too. */
const quoted = (text: string) => JSON.stringify(text);
