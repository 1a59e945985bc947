import { address } from "../../domain/place.ts";
import { masking } from "../../messages/mask-numbers.ts";
import type { ColumnsReport } from "../../result/columns-report.ts";
import type { JsonColumns } from "../contract/documents.ts";
import { jsonFinding } from "../json/to-json.ts";
import type { RenderOptions } from "../render-options.ts";

/** The document that `ppmk columns --format json` prints. */
export function columnsJson({ inputs, outputs, tables, findings }: ColumnsReport, options: RenderOptions): JsonColumns {
  const mask = masking(options);
  return {
    schemaVersion: 1,
    command: "columns",
    inputs,
    outputs,
    results: tables.map(({ table, state, at, by, words, columns, missing }) => ({
      table,
      state,
      at: { file: at.sheet.file, sheet: at.sheet.sheet, cell: address(at) },
      by,
      words: mask(words),
      columns: columns.map(({ at: { row, column }, header, field, how, closest }) => ({
        cell: address({ row, column }),
        header: mask(header),
        field,
        how,
        closest,
      })),
      missing,
    })),
    findings: findings.map((one) => jsonFinding(one, options.lang, mask)),
  };
}
