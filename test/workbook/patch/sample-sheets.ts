import { markLooks as look } from "../../../src/report/annotate/mark-looks.ts";
import {
  merge,
  newSheet,
  putRow,
  type SheetDraft,
  type StyledCell,
  setHeight,
} from "../../../src/workbook/write/sheet-draft.ts";
import { barChart } from "../bar-chart.ts";

function resultSheet(): SheetDraft {
  const sheet: SheetDraft = { ...newSheet("Hasil PPMK"), widths: [10, 28, 16, 40, 14] };
  const heads = ["Aturan", "Perihal", "Putusan", "Bukti", "Jumlah"];
  const rows: readonly (readonly StyledCell[])[] = [
    [["Hasil penilaian PPMK", look.title]],
    [["Kelurahan Sukamaju, per 15-03-2013", look.subtitle]],
    [],
    heads.map((text) => [text, look.heading]),
    [
      ["G.1", look.text],
      ["=SUM(A1) bukan rumus", look.wrapped],
      ["✓ Memenuhi", look.pass],
      ["Anggota!B2", look.link, { sheet: "Anggota", cell: "B2" }],
      [2_500_000, { format: "#,##0", align: "right" }],
    ],
    [
      ["G.4", look.text],
      ["Pengembalian <90% & macet", look.wrapped],
      ["✗ Tidak memenuhi", look.fail],
      ["Temuan", look.link, { sheet: "Temuan", cell: "A1" }],
      [0.904, { format: "0.00%" }],
    ],
    [
      ["K", look.block],
      [null, look.text],
      ["? Belum pasti", look.undetermined],
      [{ day: 41_348 }, { format: "dd\\-mm\\-yyyy" }],
      [7, look.number],
    ],
    [["Menurut pedoman 2012", look.quiet]],
  ];
  for (const [index, cells] of rows.entries()) putRow(sheet, index + 1, cells);
  setHeight(sheet, 1, 24);
  merge(sheet, "A1:E1");
  sheet.frozen = { rows: 4, columns: 0 };
  sheet.filter = { top: 4, left: 1, bottom: 7, right: 5 };
  sheet.highlights.push({ ranges: "E5:E7", formula: "E5>2000000", style: { bold: true, fill: "FFC00000" } });
  sheet.charts.push(barChart("Hasil PPMK", ["G.1", "G.4", "K"], [2_500_000, 0.904, 7]));
  sheet.page = { orientation: "landscape", pagesWide: 1, repeatedRows: "4:4", foot: "&LPPMK && UPK&R&P" };
  return sheet;
}

function findingSheet(): SheetDraft {
  const sheet: SheetDraft = { ...newSheet("Temuan"), widths: [20, 60] };
  const rows: readonly (readonly StyledCell[])[] = [
    [
      ["Kode", look.heading],
      ["Keterangan", look.heading],
    ],
    [
      ["nik/lost-digits", look.error],
      ["NIK kehilangan angka", look.wrapped],
    ],
    [
      ["total/differs", look.warning],
      ["Jumlah berbeda", look.wrapped],
    ],
    [
      ["file/hidden", look.info],
      ["Baris tersembunyi dibaca", look.wrapped],
    ],
  ];
  for (const [index, cells] of rows.entries()) putRow(sheet, index + 1, cells);
  sheet.frozen = { rows: 1, columns: 0 };
  return sheet;
}

/** A small result sheet and a list of findings, with all that a sheet of ours can ask of a workbook. */
export const sampleSheets: readonly SheetDraft[] = [resultSheet(), findingSheet()];
