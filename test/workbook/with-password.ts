import { CFB } from "@e965/xlsx";

/** An .xls with its workbook's stream changed. */
export function withStream(xls: Uint8Array, change: (stream: Buffer) => Uint8Array): Buffer {
  const file = CFB.read(xls, { type: "buffer" });
  const stream = CFB.find(file, "/Workbook");
  if (stream === null) throw new Error("no workbook stream");
  stream.content = change(Buffer.from(stream.content));
  return Buffer.from(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

/** With a FILEPASS record behind its first one (BOF), as a password puts it there. */
export function withPassword(xls: Uint8Array, filePass: readonly number[]): Buffer {
  return withStream(xls, (content) => {
    const behind = 4 + content.readUInt16LE(2);
    const record = Buffer.from([0x2f, 0, filePass.length, 0, ...filePass]);
    return Buffer.concat([content.subarray(0, behind), record, content.subarray(behind)]);
  });
}

const salt = Array.from({ length: 16 }, (_, index) => index * 7);

/** Ways of Excel to lock an .xls, each with the content of its FILEPASS record. */
export const passwords: readonly (readonly [string, readonly number[]])[] = [
  ["obfuscated by XOR", [0, 0, 0x12, 0x34, 0x56, 0x78]],
  ["encrypted as Excel 97 does", [1, 0, 1, 0, 1, 0, ...salt, ...salt, ...salt]],
  [
    "encrypted as Excel 2003 can",
    // The header (flags, RC4, SHA-1, 128 bits, a provider's name), then salt and verifiers.
    [
      ...[1, 0, 2, 0, 2, 0, 4, 0, 0, 0, 36, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0x68, 0, 0, 4, 0x80, 0, 0],
      ...[128, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65, 0, 0, 0],
      ...[16, 0, 0, 0, ...salt, ...salt, 20, 0, 0, 0, ...salt, 1, 2, 3, 4],
    ],
  ],
];
