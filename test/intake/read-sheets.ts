import { address } from "../../src/domain/place.ts";
import type { TableName } from "../../src/intake/catalogue/catalogue.ts";
import { type KelurahanReading, readKelurahan } from "../../src/intake/read-kelurahan.ts";
import type { Sheet } from "../../src/workbook/model.ts";
import { type CellInput, sheetOf, workbookOf } from "../build/sheets.ts";

export const nik1 = "9999010101800001";
export const nik2 = "9999014201810002";

export function read(required: readonly TableName[], ...sheets: readonly Sheet[]): KelurahanReading {
  return readKelurahan([workbookOf(...sheets)], { required, optional: [] });
}

/** `code Sheet!C14`, as a reader of the report would look for it. */
export function told(reading: KelurahanReading): string[] {
  return reading.findings.map(({ code, at }) =>
    "row" in at ? `${code} ${at.sheet.sheet}!${address(at)}` : `${code} ${at.file}`,
  );
}

export function members(...rows: readonly (readonly CellInput[])[]) {
  const reading = read(["members"], sheetOf("Anggota", rows));
  return {
    told: told(reading),
    rows: (reading.kelurahan.members ?? []).map(({ ksm, name, nik, requested, at }) => [
      ksm.value,
      name.value,
      nik.value,
      requested.value,
      address(at),
    ]),
  };
}

export const header = ["Kode KSM", "Nama Anggota", "NIK", "Usulan Pinjaman"];
