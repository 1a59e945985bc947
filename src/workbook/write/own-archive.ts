import { writeZip, type ZipItem } from "./zip-writer.ts";

/**
 * The comment at the end of every archive that ppmk writes. Programs that save the file again leave it out: so a file with
 * this comment is ours and untouched, and one without it may hold somebody's work.
 */
const comment = Buffer.from("ppmk");
const endOfDirectory = 0x06054b50;
const endLength = 22;

/** The archive of a workbook that ppmk made. */
export function writeOwnArchive(items: readonly ZipItem[]): Uint8Array {
  return writeZip(items, comment);
}

/** Whether ppmk wrote the file, and no other program has saved it since. */
export function isOwnArchive(bytes: Uint8Array): boolean {
  const end = bytes.length - comment.length - endLength;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return end >= 0 && view.subarray(-comment.length).equals(comment) && view.readUInt32LE(end) === endOfDirectory;
}
