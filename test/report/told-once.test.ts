import { describe, expect, it } from "vitest";
import { type Format, renderReport } from "../../src/report/formats.ts";
import { plainInk } from "../../src/report/text/ink.ts";
import { reportOn } from "../build/told.ts";

const render = { lang: "id", showNik: false, width: 80, ink: plainInk } as const;

async function told(fixture: string, format: Format, command: "screen-ksm" | "allocate" | "ppmk"): Promise<string> {
  const report = { ...(await reportOn([fixture])), command };
  return [...(await renderReport(report, format, render))].join("");
}

const unreadable = "board/date-of-judgement-04-13-2013.xlsx";

describe("a date of judgement that cannot be read", () => {
  it.each(["text", "markdown"] as const)(
    "is named once for all KSM in %s, and not asked for in each",
    async (format) => {
      const text = await told(unreadable, format, "screen-ksm");
      expect(text.replaceAll("\\", "")).toContain("G.4: menunggu Tanggal Penilaian yang terbaca (Profil!C11).");
      expect(text).not.toMatch(/^(?:#### )?K0[16] [^|]*$/m);
    },
  );

  it("is named once for F.2 and F.3", async () => {
    const text = await told(unreadable, "text", "allocate");
    expect(text).toContain("F.2, F.3: menunggu Tanggal Penilaian yang terbaca (Profil!C11).");
  });
});

describe("where several copies are marked", () => {
  const two = ["persons/five-born-in-2008.xlsx", "persons/one-nik-under-two-names.xlsx"];
  const copies = two.map((path) => ({
    path: path.replace(".xlsx", ".hasil.xlsx"),
    kind: "annotated" as const,
    copyOf: [path],
  }));

  it("each group of findings says in which of them", async () => {
    const report = { ...(await reportOn(two)), command: "screen-ksm" as const, outputs: copies };
    const text = [...(await renderReport(report, "text", render))].join("");
    const [shared = ""] = text.split("\n\n").filter((part) => part.includes("member/shared-nik"));
    expect(shared).toContain("Ditandai di persons/one-nik-under-two-names.hasil.xlsx");
  });

  it("a single copy is named in what to do next alone", async () => {
    const report = { ...(await reportOn(two.slice(1))), command: "screen-ksm" as const, outputs: copies.slice(1) };
    expect([...(await renderReport(report, "text", render))].join("")).not.toContain("Ditandai di");
  });
});

describe("one screen", () => {
  it("names the rules in words, and calls open what is open", async () => {
    const text = await told(unreadable, "text", "ppmk");
    expect(text.replace(/\s+/g, " ")).toContain(
      "Belum dapat ditentukan: F.2 Opini audit independen, F.3 Kinerja Sekretariat BKM",
    );
    expect(text).not.toMatch(/tidak memenuhi/i);
  });
});
