import { crc32, deflateRawSync } from "node:zlib";
import type { ZipEntry } from "../zip.ts";

/** An entry that is copied as it is, or content that gets an entry of its own. */
export type ZipItem = ZipEntry | { readonly name: string; readonly content: Uint8Array };

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** 1 January 1980, the first day that the format knows: the same content gives the same bytes on any day. */
const fixedDate = 0x0021;
/** From this size on, a fast compression: the last few percent are not worth a second of waiting. */
const largeContent = 4 * 1024 * 1024;

/** The archive of these items, in their order. Copied entries keep their records byte for byte, but for the offset. */
export function writeZip(items: readonly ZipItem[], comment: Uint8Array = Buffer.alloc(0)): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const item of items) {
    const { local, central } = "local" in item ? item : pack(item.name, item.content);
    centrals.push(withOffset(central, offset));
    locals.push(local);
    offset += local.length;
  }
  const directorySize = centrals.reduce((sum, central) => sum + central.length, 0);
  const end = endRecord(items.length, directorySize, offset, comment.length);
  return Buffer.concat([...locals, ...centrals, end, comment]);
}

function withOffset(central: Uint8Array, offset: number): Buffer {
  const copy = Buffer.from(central);
  copy.writeUInt32LE(offset, 42);
  return copy;
}

function pack(name: string, content: Uint8Array): { readonly local: Uint8Array; readonly central: Uint8Array } {
  const data = deflateRawSync(content, { level: content.length > largeContent ? 1 : 3 });
  const nameBytes = Buffer.from(name, "utf8");
  // Version 2.0; bit 11 says that the name is UTF-8; method 8 is deflate.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(nameBytes.length === name.length ? 0 : 0x0800, 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt16LE(fixedDate, 8);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const localHead = Buffer.alloc(4);
  localHead.writeUInt32LE(localSignature, 0);
  const centralHead = Buffer.alloc(6);
  centralHead.writeUInt32LE(centralSignature, 0);
  centralHead.writeUInt16LE(20, 4);
  return {
    local: Buffer.concat([localHead, shared, nameBytes, data]),
    central: Buffer.concat([centralHead, shared, Buffer.alloc(14), nameBytes]),
  };
}

function endRecord(count: number, directorySize: number, directoryOffset: number, commentLength: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  end.writeUInt16LE(commentLength, 20);
  return end;
}
