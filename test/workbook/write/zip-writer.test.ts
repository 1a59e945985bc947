import { describe, expect, it } from "vitest";
import { isOwnArchive, writeOwnArchive } from "../../../src/workbook/write/own-archive.ts";
import { writeZip } from "../../../src/workbook/write/zip-writer.ts";
import { openZip } from "../../../src/workbook/zip.ts";
import { makeZip } from "../make-zip.ts";

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");

describe("an archive that is written", () => {
  it("copies entries record for record, stored ones and those with a descriptor too", async () => {
    const source = await openZip(
      makeZip([
        { name: "a.xml", content: "a".repeat(500) },
        { name: "b.bin", content: "b", stored: true },
        { name: "é.xml", content: "c".repeat(99), descriptor: true },
      ]),
    );
    const [a, b, c] = source.entries;
    if (a === undefined || b === undefined || c === undefined) throw new Error("lost");
    const copy = await openZip(writeZip([c, { name: "baru ā.xml", content: Buffer.from("baru") }, a, b]));
    expect(copy.entries.map(({ name }) => name)).toEqual(["é.xml", "baru ā.xml", "a.xml", "b.bin"]);
    for (const entry of source.entries) {
      expect(Buffer.compare(copy.find(entry.name)?.local ?? new Uint8Array(), entry.local)).toBe(0);
      expect(text(copy.read(entry.name))).toBe(text(source.read(entry.name)));
    }
    expect(text(copy.read("baru ā.xml"))).toBe("baru");
  });

  it.each([0, 1, 5_000_000])("gives content of %i bytes back", async (length) => {
    const content = Buffer.alloc(length, "ppmk,");
    const archive = await openZip(writeZip([{ name: "a", content }]));
    expect(Buffer.compare(archive.read("a") ?? new Uint8Array([1]), content)).toBe(0);
  });

  it("is the same for the same content", () => {
    const items = [{ name: "a", content: Buffer.from("isi") }];
    expect(writeZip(items)).toEqual(writeZip(items));
  });
});

describe("a workbook that ppmk wrote", () => {
  const own = writeOwnArchive([{ name: "a", content: Buffer.from("isi") }]);

  it("is known, and reads as any other", async () => {
    expect(isOwnArchive(own)).toBe(true);
    expect(text((await openZip(own)).read("a"))).toBe("isi");
  });

  it.each([
    ["saved by another program", writeZip([{ name: "a", content: Buffer.from("isi") }])],
    ["cut short", own.subarray(0, -1)],
    ["a text that ends alike", Buffer.from(`${"x".repeat(40)}ppmk`)],
    ["nothing", new Uint8Array()],
  ])("is not %s", (_, bytes) => {
    expect(isOwnArchive(bytes)).toBe(false);
  });
});
