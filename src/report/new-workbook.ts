import type { DataValidation, Workbook } from "exceljs";
// exceljs's front door also loads its CSV and streaming parts, which make it twice as large and slow to start.
import ExcelWorkbook from "exceljs/lib/doc/workbook.js";
import { writeZip } from "../workbook/patch/zip-writer.ts";
import { openZip } from "../workbook/zip.ts";

/** A rule for the cells of a range, or only a message at them. */
export type RangeValidation = DataValidation | (Omit<DataValidation, "type" | "formulae"> & { readonly type: "any" });

declare module "exceljs" {
  interface Worksheet {
    /** Missing in exceljs's own types. Its other way, cell by cell, takes seconds for a column. */
    readonly dataValidations: { add(range: string, validation: RangeValidation): void };
  }
}

const uncompressed = { zip: { compression: "STORE" } } as const;
/** Instead of the time at which a workbook is made. */
const fixedMoment = Date.UTC(1980, 0, 1);

/** An empty workbook that says nothing of when and by whom it was made. */
export function newWorkbook(): Workbook {
  const workbook = new ExcelWorkbook();
  workbook.creator = "ppmk";
  workbook.lastModifiedBy = "ppmk";
  workbook.created = new Date(fixedMoment);
  workbook.modified = new Date(fixedMoment);
  return workbook;
}

/** The workbook as .xlsx; the same workbook gives the same bytes at any time. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  // jszip stamps every entry with the time of day and compresses at a tenth of zlib's speed; so it only collects the parts.
  const parts = await openZip(Buffer.from(await workbook.xlsx.writeBuffer(uncompressed)));
  return writeZip(
    parts.entries
      .filter(({ name }) => !name.endsWith("/"))
      .map(({ name }) => ({ name, content: parts.read(name) ?? new Uint8Array() })),
  );
}
