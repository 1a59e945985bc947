import { describe, expect, it } from "vitest";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { toJson } from "../../src/report/json/to-json.ts";
import { toMarkdown } from "../../src/report/markdown/to-markdown.ts";
import { plainInk } from "../../src/report/text/ink.ts";
import { ksmStory } from "../../src/report/text/ksm-story.ts";
import { toText } from "../../src/report/text/to-text.ts";
import { annotated } from "../build/annotated.ts";
import { asOf, eligibleKelurahan } from "../build/eligible.ts";
import { file, kelurahan, report } from "../build/report.ts";

/** What each renderer says about the only KSM, on one line. */
function renderings(loans: readonly [] | undefined, lang: "id" | "en") {
  const judged = judgeKsm(eligibleKelurahan({ loans, instalments: undefined }), ppmk2012, asOf).ksm;
  const of = report("screen-ksm", { results: [kelurahan({ ksm: [...judged] })] });
  const options = { lang, showNik: false, width: 100, ink: plainInk } as const;
  return {
    text: toText(of, options).replaceAll(/\s+/g, " "),
    story: ksmStory(of, options).replaceAll(/\s+/g, " "),
    markdown: toMarkdown(of, options),
    copy: JSON.stringify(annotated(of, [file], options)),
    json: JSON.stringify(toJson(of, options)),
  };
}

describe("G.4 of a KSM", () => {
  it.each([
    ["without a loan: that is known", [], "id", "belum pernah mendapat pinjaman"],
    ["without a loan: that is known", [], "en", "has had no loan"],
    ["without a table of loans: nothing is known", undefined, "id", "Pengembalian pinjaman: belum diketahui"],
    ["without a table of loans: nothing is known", undefined, "en", "Loan repayment: not known"],
  ] as const)("%s (%#)", (_, loans, lang, words) => {
    const { text, story, markdown, copy, json } = renderings(loans, lang);
    expect([text, story].filter((one) => !one.includes(words))).toEqual([]);
    const [found = words] = words.split(": ").slice(-1);
    expect([markdown, copy].filter((one) => !one.includes(found))).toEqual([]);
    expect(json).toContain('"code":"G.4","actual":null');
  });
});
