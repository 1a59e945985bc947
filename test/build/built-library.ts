import { fileURLToPath, pathToFileURL } from "node:url";
import type { Finding } from "../../src/domain/finding.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import { date } from "./records.ts";

const path = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** The library as it is built: what other programs get. */
export const built: typeof import("../../src/index.ts") = await import(pathToFileURL(path).href);

/** What the built library says of a file's bytes: the report of screen-ksm, or why they cannot be read. */
export async function screened(bytes: Uint8Array, file = "uji.xlsx"): Promise<RunReport | readonly Finding[]> {
  const outcome = await built.run([{ path: file, bytes, sha256: "" }], {
    command: "screen-ksm",
    policy: built.ppmk2012,
    policyFrom: "",
    asOf: undefined,
    today: date("2013-03-20"),
    wish: undefined,
    render: { lang: "id", showNik: false },
    choose: () => [],
  });
  switch (outcome.kind) {
    case "done":
      return outcome.report;
    case "unreadable":
      return outcome.findings;
    case "whose-list":
    case "dates-differ":
      throw new Error(`${file}: ${outcome.kind}`);
  }
}
