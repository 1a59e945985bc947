import { describe, expect, it } from "vitest";
import { appendContent, attributesOf, readElement, setAttribute, textOf } from "../../../src/workbook/patch/element.ts";
import { applyEdits, partText } from "../../../src/workbook/patch/part-text.ts";

const part = (xml: string) => partText(Buffer.from(xml, "utf8"));
const names = (xml: string) => readElement(part(xml).xml).children.map(({ name }) => name);

describe("the elements of a part", () => {
  it.each([
    ["a > in an attribute", "<a x=\"1>2\" y='</a>'><b/></a>", ["b"]],
    ["tags in a comment", "<a><!-- <c/> --><b/></a>", ["b"]],
    ["tags in CDATA", "<a><![CDATA[<c/>]]><b/></a>", ["b"]],
    ["a processing instruction", "<?xml version='1.0'?><a><?c <d/> ?><b/></a>", ["b"]],
    ["space in tags", "<a\n><b\t/><c ></c ></a\n>", ["b", "c"]],
    ["prefixes", '<x:a xmlns:x="u"><x:b/><y:b/></x:a>', ["x:b", "y:b"]],
  ])("are found past %s", (_, xml, expected) => {
    expect(names(xml)).toEqual(expected);
  });

  it("have attributes in either quotes, with their entities resolved", () => {
    const xml = `<a  b = "1&amp;2" c='&#65;&#x42;"'/>`;
    expect(attributesOf(xml, readElement(xml)).map(({ name, value }) => [name, value])).toEqual([
      ["b", "1&2"],
      ["c", 'AB"'],
    ]);
  });

  it.each([
    ["<t>a &lt; b</t>", "a < b"],
    ["<t><![CDATA[a < &amp;]]> c</t>", "a < &amp; c"],
    ["<t>a<!-- b -->c<i>d</i></t>", "acd"],
    ["<t/>", ""],
    ["<t>Āminah 李</t>", "Āminah 李"],
  ])("have a text: %s", (xml, text) => {
    expect(textOf(part(xml).xml, readElement(part(xml).xml))).toBe(text);
  });
});

describe("an edit", () => {
  const edited = (xml: string, edit: "content" | "attribute") => {
    const source = part(xml);
    const root = readElement(source.xml);
    const change = edit === "content" ? appendContent(root, "<é/>") : setAttribute(source.xml, root, "s", 'a"<é');
    return applyEdits(source, [change]).toString("utf8");
  };

  it.each([
    ["content", "<李><b/></李>", "<李><b/><é/></李>"],
    ["content", "<a />", "<a ><é/></a>"],
    ["attribute", "<a r='1' s='2' t='3'/>", "<a r='1' s='a&quot;&lt;é' t='3'/>"],
    ["attribute", '<x:a r="ā"/>', '<x:a s="a&quot;&lt;é" r="ā"/>'],
  ] as const)("adds %s to %s", (edit, xml, expected) => {
    expect(edited(xml, edit)).toBe(expected);
  });

  it("must not overlap another", () => {
    const source = part("<a/>");
    expect(() =>
      applyEdits(source, [
        { at: 0, end: 3, text: "" },
        { at: 1, end: 2, text: "" },
      ]),
    ).toThrow("overlapping");
  });
});
