import { describe, expect, test } from "vitest";
import { parseXml, prefixedAttribute, tagStart, XmlFault } from "../../src/workbook/xml.ts";

/** The events in short: `<row` … `text` … `>row`. */
function events(source: string | Uint8Array): string[] {
  const seen: string[] = [];
  parseXml(source, {
    open: (local) => seen.push(`<${local}`),
    text: (text) => seen.push(text),
    close: (local) => seen.push(`>${local}`),
  });
  return seen;
}

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("XML is decoded", () => {
  const xml = `<?xml version="1.0"?><a>Café 🌾</a>`;
  const cases: [string, Uint8Array][] = [
    ["UTF-8", Buffer.from(xml)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${xml}`)],
    ["UTF-16 LE with its mark", Buffer.from(`\uFEFF${xml}`, "utf16le")],
    ["UTF-16 LE without", Buffer.from(xml, "utf16le")],
    ["UTF-16 BE with its mark", utf16be(`\uFEFF${xml}`)],
    ["UTF-16 BE without", utf16be(xml)],
  ];
  test.each(cases)("from %s", (_, bytes) => {
    expect(events(bytes)).toEqual(["<a", "Café 🌾", ">a"]);
  });

  test("whole, where a character lies across the chunks that it is decoded in", () => {
    const text = "é🌾".repeat(30_000);
    expect(
      events(Buffer.from(`<a>${text}</a>`))
        .slice(1, -1)
        .join(""),
    ).toBe(text);
    expect(events(`<a>${text}</a>`).slice(1, -1).join("")).toBe(text);
  });
});

test("prefixes are dropped, entities resolved, CDATA read and comments skipped", () => {
  expect(events(`<x:a xmlns:x="u">1 &lt; 2<!-- no --><![CDATA[<&]]><x:b/></x:a>`)).toEqual([
    "<a",
    "1 < 2",
    "<&",
    "<b",
    ">b",
    ">a",
  ]);
});

test("an attribute with a prefix is found under any prefix, and __proto__ is a name", () => {
  parseXml(`<a q:id="r1" id="2" __proto__="x"/>`, {
    open: (_, attributes) => {
      expect(prefixedAttribute(attributes, "id")).toBe("r1");
      expect(attributes["id"]).toBe("2");
      expect(Object.entries(attributes)).toContainEqual(["__proto__", "x"]);
      expect(attributes["toString"]).toBeUndefined();
    },
  });
});

test("offsets lead to the tags", () => {
  const xml = `<a>\r\n <b x="1>0"\r\n/>🌾${" ".repeat(1 << 16)}<c>t</c ></a>`;
  const tags: string[] = [];
  const note = (offset: number) => tags.push(xml.slice(tagStart(xml, offset), offset));
  parseXml(xml, {
    open: (_, __, offset) => note(offset),
    close: (_, offset) => note(offset),
  });
  expect(tags).toEqual(["<a>", `<b x="1>0"\r\n/>`, `<b x="1>0"\r\n/>`, "<c>", "</c >", "</a>"]);
});

describe("XML is refused", () => {
  const cases: [string, string | Uint8Array][] = [
    ["with a DOCTYPE", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["with an entity of its own", "<a>&b;</a>"],
    ["when it is cut off", "<a><b></b>"],
    ["when tags cross", "<a><b></a></b>"],
    ["with a control character", "<a>\u0001</a>"],
    ["with a reference to half a surrogate pair", "<a>&#xD800;</a>"],
    ["with an attribute twice", `<a b="1" b="2"/>`],
    ["when it is empty", ""],
    ["when it is no UTF-8", Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
    ["when it is nested without end", "<a>".repeat(5000)],
    [
      "when a tag has attributes without end",
      `<a ${Array.from({ length: 500_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    ],
  ];
  test.each(cases)("%s", (_, source) => {
    expect(() => events(source)).toThrow(XmlFault);
  });
});
