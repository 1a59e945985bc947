import { expect, it } from "vitest";
import { kelurahanSheets } from "../../fixtures/make/kelurahan.ts";
import { xlsxBytes } from "../../fixtures/make/write-xlsx.ts";
import { sound } from "../../fixtures/persons/sound.ts";
import { isCell } from "../../src/domain/finding.ts";
import { address } from "../../src/domain/place.ts";
import { findingText } from "../../src/messages/finding-text.ts";
import { reportOnBytes } from "../build/told.ts";

/** What is found about dates in a sound kelurahan that is judged as of another day. */
async function aboutDates(assessedOn: string) {
  const bytes = await xlsxBytes(kelurahanSheets({ ...sound, profile: { ...sound.profile, assessedOn } }));
  const { findings } = await reportOnBytes(bytes);
  return findings
    .filter(({ code }) => code.startsWith("as-of/") || code === "cell/after-as-of" || code === "cell/not-a-date")
    .map((one) => ({
      code: one.code,
      at: isCell(one.at) ? `${one.at.sheet.sheet}!${address(one.at)}` : "",
      message: findingText(one, "en").message,
    }));
}

it("last year's date of judgement is one finding at its cell, with the dates after it counted", async () => {
  expect(await aboutDates("2012-03-15")).toEqual([
    {
      code: "as-of/before-dates",
      at: "Profil!C11",
      message:
        "This Tanggal Penilaian is 15 March 2012, but this book holds later dates, up to 28 February 2013. It may be left from an earlier judgement. 24 other findings only follow from it, and are not told one by one.",
    },
  ]);
});

it("the date of this year draws nothing", async () => {
  expect(await aboutDates("2013-03-15")).toEqual([]);
});
