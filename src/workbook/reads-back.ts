import { readXlsx } from "./read-xlsx.ts";
import { XmlFault } from "./xml.ts";
import { openZip, type ZipArchive, ZipFault } from "./zip.ts";

/**
 * Whether a workbook that was made of `source` can be read. Sheets that both hold in the same bytes were read with the source,
 * and are not read again; without a source, all are.
 */
export async function readsBack(bytes: Uint8Array, source: Uint8Array | undefined): Promise<boolean> {
  try {
    const archive = await openZip(bytes);
    readXlsx("", archive, changedParts(archive, source === undefined ? undefined : await openZip(source)));
    return true;
  } catch (error) {
    if (error instanceof XmlFault || error instanceof ZipFault) return false;
    throw error;
  }
}

function changedParts({ entries }: ZipArchive, source: ZipArchive | undefined): ReadonlySet<string> {
  const changed = entries.filter(({ name, local }) => {
    const before = source?.find(name)?.local;
    return before === undefined || Buffer.compare(before, local) !== 0;
  });
  return new Set(changed.map(({ name }) => name));
}
