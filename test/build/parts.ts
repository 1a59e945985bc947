import { openZip } from "../../src/workbook/zip.ts";

/** An archive's parts by name, unpacked, each byte a letter: what holds on every version of zlib. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await openZip(bytes);
  return new Map(archive.entries.map(({ name }) => [name, Buffer.from(archive.read(name) ?? []).toString("latin1")]));
}
