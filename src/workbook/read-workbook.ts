import { type Finding, type FindingArgs, finding } from "../domain/finding.ts";
import { decodeText } from "./decode-text.ts";
import type { Workbook } from "./model.ts";
import { contentTypesPart, mainContentType } from "./package.ts";
import { readCsv } from "./read-csv.ts";
import { readOds } from "./read-ods.ts";
import { readXls } from "./read-xls.ts";
import { readXlsx } from "./read-xlsx.ts";
import { XmlFault } from "./xml.ts";
import { openZip, type ZipArchive, ZipFault } from "./zip.ts";

/**
 * The cells of a workbook or CSV file, whose kind is told by its bytes; or the one finding that says why it has none.
 * Never rejects for bad input.
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Workbook | Finding> {
  try {
    if (bytes.length === 0) return unreadable(file, "empty");
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readArchive(file, await openZip(bytes));
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return await readCompoundFile(file, bytes);
    if (isEarlyExcel(bytes)) return unsupported(file, "excel-4");
    return await readText(file, bytes);
  } catch (error) {
    return faultFinding(file, error);
  }
}

export function isFinding(result: Workbook | Finding): result is Finding {
  return "code" in result;
}

function readArchive(file: string, archive: ZipArchive): Workbook | Finding {
  if (archive.find(contentTypesPart) === undefined) {
    const mimeType = archive.read("mimetype");
    const isOds = mimeType !== undefined && Buffer.from(mimeType).includes("opendocument.spreadsheet");
    return isOds ? readOds(file, archive) : unreadable(file, "not-a-workbook");
  }
  const type = mainContentType(archive) ?? "";
  if (type.startsWith("application/vnd.ms-excel.sheet.binary")) return unsupported(file, "xlsb");
  if (!/(spreadsheetml|ms-excel)\..+\.main\+xml$/.test(type)) return unreadable(file, "not-a-workbook");
  return readXlsx(file, archive);
}

/** An OLE compound file is an encrypted .xlsx, an .xls, or something else of Microsoft's, by the streams that it holds. */
function readCompoundFile(file: string, bytes: Uint8Array): Finding | Promise<Workbook> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (stream: string) => content.includes(stream, "utf16le");
  if (holds("EncryptedPackage")) return at(file, "file/encrypted", {});
  return workbookStreams.some(holds) ? readXls(file, bytes) : unreadable(file, "not-a-workbook");
}

/** The names of streams differ by case between producers. */
const workbookStreams = ["Workbook", "Book", "WORKBOOK", "BOOK", "workbook", "book"];

/** The BOF record of Excel 2, 3 and 4: version in its high byte, then its length. */
const isEarlyExcel = (bytes: Uint8Array) =>
  [
    [0x09, 0x00, 0x04, 0x00],
    [0x09, 0x02, 0x06, 0x00],
    [0x09, 0x04, 0x06, 0x00],
  ].some((signature) => startsWith(bytes, signature));

/** Text under a workbook's name is an export in disguise (HTML as .xls) or a mistake: as CSV it would only mislead. */
async function readText(file: string, bytes: Uint8Array): Promise<Workbook | Finding> {
  const decoded = decodeText(bytes);
  if (decoded === undefined || /\.(xl\w+|ods)$/i.test(file) || /^\s*(<|%PDF-|\{\\rtf)/.test(decoded.text)) {
    return unreadable(file, "not-a-workbook");
  }
  if (decoded.text.trim() === "") return unreadable(file, "empty");
  return readCsv(file, decoded);
}

function faultFinding(file: string, error: unknown): Finding {
  if (error instanceof XmlFault) return unreadable(file, "damaged");
  if (!(error instanceof ZipFault)) throw error;
  switch (error.fault) {
    case "damaged":
      return unreadable(file, "damaged");
    case "too-large":
      return at(file, "file/too-large", { limit: error.detail });
    case "encrypted":
      return at(file, "file/encrypted", {});
  }
}

function unreadable(file: string, reason: FindingArgs["file/unreadable"]["reason"]): Finding {
  return at(file, "file/unreadable", { reason });
}

function unsupported(file: string, format: string): Finding {
  return at(file, "file/unsupported", { format });
}

function at<C extends Finding["code"]>(file: string, code: C, args: FindingArgs[C]): Finding {
  return finding(code, { file, sheet: "" }, args);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
