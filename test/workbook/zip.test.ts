import { describe, expect, test } from "vitest";
import { openZip, ZipFault } from "../../src/workbook/zip.ts";
import { makeZip, type ZipPart } from "./make-zip.ts";

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

async function faultOf(bytes: Uint8Array, read?: string): Promise<string> {
  try {
    const archive = await openZip(bytes);
    if (read !== undefined) archive.read(read);
    return "none";
  } catch (error) {
    if (error instanceof ZipFault) return error.fault;
    throw error;
  }
}

describe("an archive", () => {
  const parts: ZipPart[] = [
    { name: "xl/deflated.xml", content: "<a/>".repeat(1000) },
    { name: "xl/stored.xml", content: "<b/>", stored: true },
    { name: "xl/streamed.xml", content: "<c/>".repeat(10), descriptor: true },
    { name: "xl/empty.xml", content: "" },
    { name: "__proto__", content: "not a prototype" },
  ];

  test("gives back what was put in, deflated, stored or streamed", async () => {
    const archive = await openZip(makeZip(parts));
    expect(archive.entries.map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
    for (const { name, content } of parts) expect(text(archive.read(name))).toBe(content);
    expect(archive.read("xl/other.xml")).toBeUndefined();
  });

  test("finds a part whatever the case of its name", async () => {
    const archive = await openZip(makeZip(parts));
    expect(archive.find("XL/Stored.XML")?.name).toBe("xl/stored.xml");
  });

  test("is made again from its verbatim records", async () => {
    const bytes = makeZip(parts);
    const { entries } = await openZip(bytes);
    const records = Buffer.concat([...entries.map(({ local }) => local), ...entries.map(({ central }) => central)]);
    expect(records.equals(bytes.subarray(0, records.length))).toBe(true);
    expect(bytes.length - records.length).toBe(22);
  });

  test("may carry a comment", async () => {
    expect((await openZip(makeZip(parts, "salinan"))).entries).toHaveLength(5);
  });

  test("may have bytes behind its end, and the end's signature in its comment", async () => {
    for (const bytes of [makeZip(parts), makeZip(parts, "PK\u0005\u0006")]) {
      const longer = Buffer.concat([bytes, Buffer.from("\r\n-- disalin lewat surel --\r\n")]);
      expect(text((await openZip(longer)).read("xl/stored.xml"))).toBe("<b/>");
    }
  });

  test("may lie inside a larger buffer", async () => {
    const bytes = Buffer.concat([Buffer.alloc(7), makeZip(parts)]).subarray(7);
    expect(text((await openZip(bytes)).read("xl/stored.xml"))).toBe("<b/>");
  });
});

describe("an archive is refused", () => {
  const part = { name: "a.xml", content: "<a/>".repeat(1000) };
  const cases: [string, Uint8Array, string][] = [
    ["when it is cut off", makeZip([part]).subarray(0, -30), "damaged"],
    ["when it is no archive", Buffer.from("PK\u0003\u0004 and nothing more"), "damaged"],
    ["when a name climbs out", makeZip([{ ...part, name: "xl/../../a.xml" }]), "damaged"],
    ["when a name is absolute", makeZip([{ ...part, name: "/etc/a.xml" }]), "damaged"],
    ["when two names are one", makeZip([part, { ...part, name: "A.XML" }]), "damaged"],
    [
      "when two entries share their data",
      makeZip([part, { ...part, name: "b.xml", central: { offset: 0 } }]),
      "damaged",
    ],
    ["when an entry is encrypted", makeZip([{ ...part, central: { flags: 1 } }]), "encrypted"],
    ["when strong encryption is used", makeZip([{ ...part, central: { flags: 0x40 } }]), "encrypted"],
    ["when an entry grows over 256 MB", makeZip([{ ...part, central: { size: 257 * 1024 * 1024 } }]), "too-large"],
    ["when an entry is packed 200 times", makeZip([{ ...part, content: "0".repeat(2 << 20) }]), "too-large"],
    [
      "when it has over 2000 entries",
      makeZip(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}`, content: "" }))),
      "too-large",
    ],
    ["when it takes over 50 MB", Buffer.alloc(50 * 1024 * 1024 + 1), "too-large"],
  ];
  test.each(cases)("%s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  test("when its entries together grow over 512 MB", async () => {
    const claim = { size: 200 * 1024 * 1024, compressedSize: 2 * 1024 * 1024 };
    const filler = { content: Buffer.alloc(2 * 1024 * 1024), stored: true, central: { ...claim, method: 8 } };
    const bytes = makeZip(["a", "b", "c"].map((name) => ({ name, ...filler })));
    expect(await faultOf(bytes)).toBe("too-large");
  });
});

describe("an entry is damaged", () => {
  const content = "<a/>".repeat(1000);
  const cases: [string, ZipPart["central"]][] = [
    ["when it unpacks to more than it says", { size: 100 }],
    ["when it unpacks to less than it says", { size: 5000 }],
    ["when its CRC differs", { crc: 1 }],
    ["when it is packed in an unknown manner", { method: 12 }],
  ];
  test.each(cases)("%s", async (_, central) => {
    const bytes = makeZip([{ name: "a", content, ...(central === undefined ? {} : { central }) }]);
    expect(await faultOf(bytes)).toBe("none");
    expect(await faultOf(bytes, "a")).toBe("damaged");
  });
});
