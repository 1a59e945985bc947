import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise } from "yauzl";

export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
  /** Local header, name, extra field, compressed data and, where bit 3 of `flags` asks for one, data descriptor: verbatim. */
  readonly local: Uint8Array;
  /** The record of the central directory, verbatim. */
  readonly central: Uint8Array;
  readonly flags: number;
  readonly crc: number;
}

export interface ZipArchive {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** The entry of that name; case does not count, as in OPC part names. */
  find(name: string): ZipEntry | undefined;
  /** Its bytes, inflated, with size and CRC checked; undefined where there is no such entry. Throws a `ZipFault`. */
  read(name: string): Uint8Array | undefined;
}

/** Why an archive cannot be read. For `too-large`, `detail` is the limit that it exceeds. */
export class ZipFault extends Error {
  readonly fault: "damaged" | "too-large" | "encrypted";
  readonly detail: string;

  constructor(fault: ZipFault["fault"], detail: string) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
    this.detail = detail;
  }
}

const megabyte = 1024 * 1024;
/** What an archive may hold, in bytes: on disk, an entry unpacked, all of them unpacked. `ratio` counts beyond 1 MB. */
export const limits = {
  archive: 50 * megabyte,
  entry: 256 * megabyte,
  total: 512 * megabyte,
  ratio: 200,
  entries: 2000,
};

const stored = 0;
const deflated = 8;

/**
 * The archive's entries, none of them inflated yet. A promise, because yauzl reads only asynchronously. Rejects with a
 * `ZipFault`: sizes, counts and ratios beyond the limits, encryption, damage, overlapping entries, doubled or unsafe names.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipArchive> {
  if (bytes.length > limits.archive) throw new ZipFault("too-large", "50 MB");
  const buffer = withoutTail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const entries = await readDirectory(buffer);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (byName.has(key)) throw new ZipFault("damaged", `doubled name ${entry.name}`);
    byName.set(key, entry);
  }
  const find = (name: string) => byName.get(name.toLowerCase());
  return {
    entries,
    find,
    read: (name) => {
      const entry = find(name);
      return entry === undefined ? undefined : inflate(entry);
    },
  };
}

const endSignature = Buffer.from("PK\u0005\u0006", "latin1");
const endLength = 22;
/** The comment of an archive has at most 65,535 bytes; a careless download appends less than that. */
const longestTail = 2 * 65_535;

/** The archive without bytes behind its end, as a failed download or a mail program appends them. */
function withoutTail(buffer: Buffer): Buffer {
  const from = Math.max(0, buffer.length - longestTail - endLength);
  for (let at = buffer.lastIndexOf(endSignature); at >= from; at = buffer.lastIndexOf(endSignature, at - 1)) {
    if (at + endLength > buffer.length) continue;
    const end = at + endLength + buffer.readUInt16LE(at + endLength - 2);
    if (end <= buffer.length) return buffer.subarray(0, end);
    if (at === 0) break;
  }
  return buffer;
}

async function readDirectory(buffer: Buffer): Promise<ZipEntry[]> {
  const zip = await fromBufferPromise(buffer).catch(asFault);
  if (zip.entryCount > limits.entries) throw new ZipFault("too-large", "2000 file");
  // Declared as a boolean by @types/yauzl; it is the offset of the next central record.
  const directory = Number(zip.readEntryCursor);
  const found: { readonly entry: ZipEntry; readonly offset: number }[] = [];
  let cursor = directory;
  let total = 0;
  try {
    for await (const record of zip.eachEntry()) {
      checkLimits(record);
      total += record.uncompressedSize;
      if (total > limits.total) throw new ZipFault("too-large", "512 MB");
      const end = cursor + 46 + record.fileNameLength + record.extraFieldLength + record.fileCommentLength;
      found.push({
        entry: {
          name: record.fileName,
          compressedSize: record.compressedSize,
          size: record.uncompressedSize,
          method: record.compressionMethod,
          local: localRecord(buffer, record),
          central: buffer.subarray(cursor, end),
          flags: record.generalPurposeBitFlag,
          crc: record.crc32,
        },
        offset: record.relativeOffsetOfLocalHeader,
      });
      cursor = end;
    }
  } catch (error) {
    asFault(error);
  }
  let free = 0;
  for (const { entry, offset } of found.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free || offset + entry.local.length > directory) {
      throw new ZipFault("damaged", `overlapping entry ${entry.name}`);
    }
    free = offset + entry.local.length;
  }
  return found.map(({ entry }) => entry);
}

function checkLimits(record: Entry): void {
  if (record.isEncrypted()) throw new ZipFault("encrypted", record.fileName);
  if (record.uncompressedSize > limits.entry) throw new ZipFault("too-large", "256 MB");
  if (record.uncompressedSize > megabyte && record.uncompressedSize > limits.ratio * record.compressedSize) {
    throw new ZipFault("too-large", "200:1");
  }
}

function localRecord(buffer: Buffer, record: Entry): Buffer {
  const start = record.relativeOffsetOfLocalHeader;
  if (start + 30 > buffer.length || buffer.readUInt32LE(start) !== 0x04034b50) {
    throw new ZipFault("damaged", `no local header for ${record.fileName}`);
  }
  const nameEnd = start + 30 + buffer.readUInt16LE(start + 26);
  if (!buffer.subarray(start + 30, nameEnd).equals(record.fileNameRaw)) {
    throw new ZipFault("damaged", `two names for ${record.fileName}`);
  }
  const dataEnd = nameEnd + buffer.readUInt16LE(start + 28) + record.compressedSize;
  const end = dataEnd + descriptorLength(buffer, dataEnd, record);
  if (end > buffer.length) throw new ZipFault("damaged", `truncated entry ${record.fileName}`);
  return buffer.subarray(start, end);
}

/** A data descriptor is CRC and two sizes of 4 or (zip64) 8 bytes, with or without a signature before them. */
function descriptorLength(buffer: Buffer, at: number, record: Entry): number {
  if ((record.generalPurposeBitFlag & 8) === 0) return 0;
  for (const signature of [4, 0]) {
    for (const width of [4, 8]) {
      const length = signature + 4 + 2 * width;
      if (at + length > buffer.length) continue;
      if (signature === 4 && buffer.readUInt32LE(at) !== 0x08074b50) continue;
      if (buffer.readUInt32LE(at + signature) !== record.crc32) continue;
      if (buffer.readUInt32LE(at + signature + 4) !== record.compressedSize) continue;
      if (buffer.readUInt32LE(at + signature + 4 + width) !== record.uncompressedSize) continue;
      return length;
    }
  }
  return 0;
}

function inflate(entry: ZipEntry): Uint8Array {
  const { local } = entry;
  const view = new DataView(local.buffer, local.byteOffset, local.length);
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const content = unpack(entry, local.subarray(start, start + entry.compressedSize));
  if (content.length !== entry.size) throw new ZipFault("damaged", `wrong size of ${entry.name}`);
  if (crc32(content) !== entry.crc) throw new ZipFault("damaged", `wrong CRC of ${entry.name}`);
  return content;
}

function unpack(entry: ZipEntry, data: Uint8Array): Uint8Array {
  if (entry.method === stored) return data;
  if (entry.method !== deflated) throw new ZipFault("damaged", `compression method ${entry.method} of ${entry.name}`);
  try {
    // One output chunk of the declared size spares a second copy; more than that is a lie about the size, and stops.
    return inflateRawSync(data, { maxOutputLength: Math.max(entry.size, 1), chunkSize: Math.max(entry.size, 64) + 1 });
  } catch (error) {
    return asFault(error);
  }
}

function asFault(error: unknown): never {
  if (error instanceof ZipFault) throw error;
  const message = error instanceof Error ? error.message : String(error);
  throw new ZipFault(message.startsWith("strong encryption") ? "encrypted" : "damaged", message);
}
