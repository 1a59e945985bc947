import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes and CRC follow the data instead of standing in the local header. */
  readonly descriptor?: boolean;
  /** Lies told by the central directory. */
  readonly central?: Partial<ZipFields>;
}

interface ZipFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip archive of the given parts, as plain as the format allows. */
export function makeZip(parts: readonly ZipPart[], comment = ""): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const data = part.stored ? content : deflateRawSync(content);
    const fields: ZipFields = {
      flags: 0x800 | (part.descriptor ? 8 : 0),
      method: part.stored ? 0 : 8,
      crc: crc32(content),
      compressedSize: data.length,
      size: content.length,
      offset,
    };
    const localFields = part.descriptor ? { ...fields, crc: 0, compressedSize: 0, size: 0 } : fields;
    const local = [header(0x04034b50, 30, 4, localFields, name), name, data];
    if (part.descriptor) local.push(uint32s(0x08074b50, fields.crc, fields.compressedSize, fields.size));
    chunks.push(...local);
    const central = { ...fields, ...part.central };
    const record = header(0x02014b50, 46, 6, central, name);
    record.writeUInt32LE(central.offset, 42);
    directory.push(record, name);
    offset += local.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...chunks, ...directory, end, Buffer.from(comment)]);
}

/** Local and central headers agree from the version needed on, which stands at `at`. */
function header(signature: number, length: number, at: number, fields: ZipFields, name: Buffer): Buffer {
  const record = Buffer.alloc(length);
  record.writeUInt32LE(signature, 0);
  record.writeUInt16LE(20, at);
  record.writeUInt16LE(fields.flags, at + 2);
  record.writeUInt16LE(fields.method, at + 4);
  // 1 January 1980, the first day that the format knows.
  record.writeUInt16LE(0x21, at + 8);
  record.writeUInt32LE(fields.crc, at + 10);
  record.writeUInt32LE(fields.compressedSize, at + 14);
  record.writeUInt32LE(fields.size, at + 18);
  record.writeUInt16LE(name.length, at + 22);
  return record;
}

function uint32s(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, 4 * index);
  return buffer;
}
