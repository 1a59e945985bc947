import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText, lazily } from "../../../src/report/json/json-text.ts";

const textOf = (document: unknown) => [...jsonText(document)].join("");

describe("the text of a document", () => {
  it("puts a KSM on one line and the fields of a finding on one line each", () => {
    const document = {
      schemaVersion: 1,
      inputs: [{ path: "a.xlsx" }],
      outputs: [],
      results: [{ kelurahan: "Sukamaju", ksm: [{ code: "K01", criteria: [{ code: "G.1" }] }, { code: "K02" }] }],
      findings: [{ code: "nik/malformed", at: { cell: "C9" } }],
    };
    expect(textOf(document).split("\n")).toEqual([
      "{",
      '  "schemaVersion": 1,',
      '  "inputs": [',
      '    {"path":"a.xlsx"}',
      "  ],",
      '  "outputs": [],',
      '  "results": [',
      "    {",
      '      "kelurahan": "Sukamaju",',
      '      "ksm": [',
      '        {"code":"K01","criteria":[{"code":"G.1"}]},',
      '        {"code":"K02"}',
      "      ]",
      "    }",
      "  ],",
      '  "findings": [',
      "    {",
      '      "code": "nik/malformed",',
      '      "at": {"cell":"C9"}',
      "    }",
      "  ]",
      "}",
      "",
    ]);
  });

  it("reads back as the document, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (document) => {
        expect(JSON.parse(textOf(document))).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });

  it("leaves out what is undefined", () => {
    expect(JSON.parse(textOf({ a: undefined, b: [{ c: undefined, d: {} }] }))).toEqual({ b: [{ d: {} }] });
  });

  it("makes the elements of a long list one at a time, and comes in pieces", () => {
    let made = 0;
    const list = lazily(Array.from({ length: 10_000 }), () => ({ number: ++made, inner: {} }));
    const pieces = jsonText({ list });
    pieces.next();
    expect(made).toBeLessThan(5_000);
    expect([...pieces].length).toBeGreaterThan(1);
    expect(made).toBe(10_001);
  });
});
