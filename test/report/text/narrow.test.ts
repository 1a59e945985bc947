import { describe, expect, it } from "vitest";
import { plainInk } from "../../../src/report/text/ink.ts";
import { toText } from "../../../src/report/text/to-text.ts";
import { lostDigits, report } from "../../build/report.ts";

describe.each(["check-bkm", "screen-ksm", "allocate", "ppmk"] as const)("%s on 40 columns", (command) => {
  it.each(["id", "en"] as const)("has no longer line (%s)", (lang) => {
    const text = toText(report(command, { findings: lostDigits(3) }), {
      lang,
      showNik: false,
      width: 40,
      ink: plainInk,
    });
    expect(text.split("\n").filter((line) => line.length > 40)).toEqual([]);
  });
});
