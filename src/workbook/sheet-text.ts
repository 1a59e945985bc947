import { decodeStretch, sniffXml } from "./xml.ts";

/** A worksheet's text: its rows in pieces that each hold whole rows, and what stands before and behind them. */
export interface SheetText {
  /** Up to and with `<sheetData>`. */
  readonly head: string;
  /** Whoever has read a piece may take it away: the rows of a sheet are nearly all of a workbook. */
  readonly pieces: string[];
  /** From `</sheetData>` on. */
  readonly tail: string;
}

const begin = "<sheetData>";
const end = "</sheetData>";
const rowEnd = "</row>";
const pieceLength = 1 << 20;

/**
 * The text of a worksheet that is written as Excel, LibreOffice and the libraries write it: no prefix, comment or CDATA
 * anywhere. Undefined for any other, which is to be read whole. Throws an `XmlFault` for bytes that are no text.
 */
export function plainSheetText(bytes: Uint8Array): SheetText | undefined {
  const { encoding, mark } = sniffXml(bytes);
  if (encoding !== "utf-8") return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.length - mark);
  const found = buffer.indexOf(begin);
  const to = found === -1 ? -1 : buffer.indexOf(end, found);
  // Sought without the bracket, which stands everywhere: a text that looks alike is only read the longer way.
  const hasMore = buffer.includes("!--") || buffer.includes("![CDATA[") || buffer.indexOf("<sheetData", to) !== -1;
  if (to === -1 || hasMore) return undefined;
  const from = found + begin.length;
  const pieces: string[] = [];
  for (let at = from; at < to; ) {
    const behind = pieceEnd(buffer, at, to);
    pieces.push(decodeStretch(buffer.subarray(at, behind)));
    at = behind;
  }
  return { head: decodeStretch(buffer.subarray(0, from)), pieces, tail: decodeStretch(buffer.subarray(to)) };
}

function pieceEnd(buffer: Buffer, at: number, to: number): number {
  if (at + pieceLength >= to) return to;
  const last = buffer.lastIndexOf(rowEnd, at + pieceLength);
  const cut = last > at ? last : buffer.indexOf(rowEnd, at + pieceLength);
  return cut === -1 || cut > to ? to : cut + rowEnd.length;
}
