import { expect } from "vitest";
import { decodeXml } from "../../../src/workbook/xml.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { makeZip } from "../make-zip.ts";

/** The text of a part. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await openZip(bytes)).read(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return decodeXml(part);
}

/** The workbook after somebody changed the text of one of its parts. */
export async function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const archive = await openZip(bytes);
  expect(archive.find(part), part).toBeDefined();
  return makeZip(
    archive.entries.map(({ name }) => {
      const content = archive.read(name) ?? new Uint8Array();
      if (name !== part) return { name, content };
      const text = change(Buffer.from(content).toString("utf8"));
      expect(text).not.toBe(Buffer.from(content).toString("utf8"));
      return { name, content: text };
    }),
  );
}
