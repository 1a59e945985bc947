import { describe, expect, it } from "vitest";
import { argumentHelp } from "../../src/messages/cli/arguments.ts";
import { commandHelp } from "../../src/messages/cli/commands.ts";
import { optionHelp } from "../../src/messages/cli/options.ts";
import { cliTexts } from "../../src/messages/cli-text.ts";
import type { FaultCode } from "../../src/messages/fault-code.ts";
import { faultText } from "../../src/messages/fault-text.ts";
import { langs } from "../../src/messages/lang.ts";
import { foreignWords } from "./foreign-words.ts";

function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

const subjects: Readonly<Record<FaultCode, string>> = {
  "command/unknown": "cek-bkm",
  "command/behind-files": "check-bkm",
  "option/unknown": "--bahasa",
  "option/needs-value": "--as-of",
  "option/not-a-choice": "--format pdf",
  "argument/missing": "FILE",
  "argument/too-many": "lain.xlsx",
  "as-of/not-a-date": "31-02-2013",
  "as-of/differs": "2013-03-15, 2013-04-15",
  "fund/not-an-amount": "banyak",
  "months/not-a-count": "banyak",
  "jobs/not-a-count": "nol",
  "months/not-ahead": "6",
  "amount/not-an-amount": "--cost banyak",
  "term/not-a-count": "banyak",
  "ksm/not-a-count": "banyak",
  "inflation/not-a-percent": "banyak",
  "repayment/not-a-percent": "120",
  "baseline/unreadable": "lama.ndjson",
  "key/exists": "kunci.txt",
  "key/missing": "--match",
  "key/unreadable": "kunci.txt",
  "match/unreadable": "sidik.ndjson",
  "match/other-key": "sidik.ndjson",
  "explain/unknown-code": "G.9",
  "explain/needs-ksm": "kelurahan.xlsx",
  "explain/unknown-ksm": "K99",
  "template/unknown-kind": "kas",
  "ps2/whose-list": "ps2.csv",
  "map/exists": "kolom.yaml",
  "map/ending": "kolom.txt",
  "stdin/twice": "-",
  "folder/many": "kota",
  "folder/empty": "kosong",
  "output/is-input": "kelurahan.xlsx",
  "output/exists": "kelurahan.hasil.xlsx",
  "output/no-folder": "hasil/kelurahan.xlsx",
  "output/no-permission": "kelurahan.hasil.xlsx",
  "output/no-space": "kelurahan.hasil.xlsx",
  "output/is-folder": "hasil",
  "output/bad-name": "a?.xlsx",
  "output/ending": "hasil.pdf",
  "output/several": "hasil.xlsx",
  "output/two-places": "hasil",
  "program/failed": "RangeError",
};

const faults = Object.keys(subjects).filter((code): code is FaultCode => Object.hasOwn(subjects, code));

describe.each(langs)("the help (%s)", (lang) => {
  it("is in its own language throughout", () => {
    const { examples, ...rest } = cliTexts[lang];
    const described = [
      ...Object.values(commandHelp).flatMap(({ [lang]: { summary, description } }) => [summary, description]),
      ...Object.values({ ...argumentHelp, ...optionHelp }).map((text) => text[lang]),
    ];
    const meanings = examples.map(({ meaning }) => meaning);
    for (const text of [...texts(rest), ...described, ...meanings]) {
      expect(text).not.toBe("");
      expect(foreignWords(text, lang)).toEqual([]);
    }
  });

  it("gives an example for each command, which names it", () => {
    for (const [name, { examples }] of Object.entries(commandHelp).map(([name, text]) => [name, text[lang]] as const)) {
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(example.startsWith(name === "ppmk" ? "ppmk " : `ppmk ${name}`)).toBe(true);
    }
  });

  it("explains the exit codes 0, 1 and 2", () => {
    expect(cliTexts[lang].exitCodes.map(({ code }) => code)).toEqual([0, 1, 2]);
  });
});

describe("a fault", () => {
  it.each(faults)("%s says what is wrong and what to do", (code) => {
    for (const lang of langs) {
      const { message, help } = faultText(code, subjects[code], lang);
      for (const text of [message, help]) {
        expect(text).toMatch(/^\S.+\S$/);
        expect(foreignWords(text, lang)).toEqual([]);
      }
    }
    expect(faultText(code, subjects[code], "id").help).not.toBe(faultText(code, subjects[code], "en").help);
  });

  it("names what was probably meant", () => {
    expect(faultText("explain/unknown-code", "G.22", "id", "G.2").help).toBe(
      "Mungkin maksudnya G.2. Tulis kode aturan (G.2), asumsi (A-6), atau temuan (nik/lost-digits). Untuk sebuah KSM tulis nama filenya, lalu --ksm dan nama KSM.",
    );
  });

  it("shows no NIK that stands in a path", () => {
    expect(faultText("output/exists", "9999010101800001.xlsx", "en").message).toContain("999901******0001.xlsx");
  });
});
