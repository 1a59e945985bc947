import type { SheetRow } from "../workbook/model.ts";

/** What headers of loans and ledgers are put together from: which amount it is, of what, and up to when. */
const ledgerWords: ReadonlySet<string> = new Set(
  [
    "pokok jasa bunga denda jumlah jml jlh total rp",
    "target rencana kewajiban tagihan realisasi real dibayar bayar terbayar pembayaran setoran penerimaan pengembalian",
    "angsuran angs cicilan tunggakan tungg saldo sisa piutang",
    "s d sd s/d bulan bln ini lalu yang yg hari",
  ].flatMap((line) => line.split(" ")),
);

/** Whether the header says nothing but which amount it is: `Pokok`, `Realisasi s.d. bulan ini`. */
export function isLedgerText(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.length > 0 && words.every((word) => ledgerWords.has(word));
}

/** A row that divides the headers above it: *Pokok* and *Jasa* below *Target*. */
export function isSubheader({ cells }: SheetRow): boolean {
  return cells.length > 1 && cells.every(({ kind, text }) => kind === "string" && isLedgerText(text));
}
