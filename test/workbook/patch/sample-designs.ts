import type { CellStyle, DesignCell, SheetDesign } from "../../../src/workbook/patch/types.ts";

const cell = (value: string | number | null, style: CellStyle): DesignCell => ({ value, style });

/** A small result sheet and a list of findings, with all that a design can ask for. */
export const designs: readonly SheetDesign[] = [
  {
    name: "Hasil PPMK",
    columns: [10, 28, 16, 40, 14],
    rows: [
      [cell("Hasil penilaian PPMK", "title")],
      [cell("Kelurahan Sukamaju, per 15-03-2013", "subtitle")],
      [],
      ["Aturan", "Perihal", "Putusan", "Bukti", "Jumlah"].map((text) => cell(text, "heading")),
      [
        cell("G.1", "text"),
        cell("=SUM(A1) bukan rumus", "wrapped"),
        cell("✓ Memenuhi", "pass"),
        { value: "Anggota!B2", style: "link", link: { sheet: "Anggota", cell: "B2" } },
        cell(2_500_000, "money"),
      ],
      [
        cell("G.4", "text"),
        cell("Pengembalian <90% & macet", "wrapped"),
        cell("✗ Tidak memenuhi", "fail"),
        { value: "Temuan", style: "link", link: { sheet: "Temuan", cell: "A1" } },
        cell(0.904, "percent"),
      ],
      [
        cell("K", "strong"),
        cell(null, "text"),
        cell("? Belum pasti", "undetermined"),
        cell(41_348, "date"),
        cell(7, "number"),
      ],
      [cell("Menurut pedoman 2012", "muted")],
    ],
    rowHeights: new Map([[1, 24]]),
    merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
    frozenRows: 4,
    repeatRows: [4, 4],
    autoFilter: { top: 4, left: 1, bottom: 7, right: 5 },
    landscape: true,
    footer: "PPMK & UPK",
  },
  {
    name: "Temuan",
    columns: [20, 60],
    rows: [
      [cell("Kode", "heading"), cell("Keterangan", "heading")],
      [cell("nik/lost-digits", "error"), cell("NIK kehilangan angka", "wrapped")],
      [cell("total/differs", "warning"), cell("Jumlah berbeda", "wrapped")],
      [cell("file/hidden", "info"), cell("Baris tersembunyi dibaca", "wrapped")],
    ],
    merges: [],
    frozenRows: 1,
    landscape: true,
  },
];
