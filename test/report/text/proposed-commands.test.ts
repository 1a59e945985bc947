import { describe, expect, it } from "vitest";
import { ksm, mawar } from "../../build/judged.ts";
import { kelurahan, report } from "../../build/report.ts";
import { section } from "../../build/report-text.ts";

const failing = ksm({ code: "K02", name: "Melati", row: 5, firstMember: 11, members: 4, confirmed: 4 });
const screened = report("screen-ksm", { results: [kelurahan({ ksm: [mawar, failing] })], findings: [] });
const again = "--as-of 2013-03-15 --policy lokal.yaml --set j5.memberCeiling=4000000 --lang en";
const oneLine = (lines: readonly string[]) => lines.join(" ").replaceAll(/\s+/g, " ");

describe("a proposed command", () => {
  it("repeats the options by which was judged", () => {
    expect(oneLine(section(screened, "What to do next", { lang: "en", again }))).toContain(
      `Go on with: ppmk allocate kelurahan.xlsx ${again}`,
    );
  });

  it("needs no date to show the policy in force, and only the language to explain a code", () => {
    expect(oneLine(section(screened, "Assumptions used", { lang: "en", again }))).toMatch(
      /answers: ppmk policy --policy lokal\.yaml --set j5\.memberCeiling=4000000 --lang en$/,
    );
    expect(oneLine(section(screened, "What to do next", { lang: "en", again }))).toMatch(
      /ppmk explain [\w.]+ --lang en$/,
    );
  });

  it("is short where nothing was asked for", () => {
    expect(oneLine(section(screened, "Langkah berikutnya"))).toContain("ppmk allocate kelurahan.xlsx ");
  });
});

it("a KSM is named with its kelurahan where there are several", () => {
  const two = report("screen-ksm", {
    results: [kelurahan({ ksm: [failing] }), kelurahan({ kelurahan: "Sukasari", ksm: [failing] })],
    findings: [],
  });
  const steps = oneLine(section(two, "Langkah berikutnya"));
  expect(steps).toContain("K02 Melati (Sukamaju), K02 Melati (Sukasari)");
  expect(oneLine(section(screened, "Langkah berikutnya"))).not.toContain("(Sukamaju)");
});
