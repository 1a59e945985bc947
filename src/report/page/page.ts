import type { PageKind } from "../../result/output-kind.ts";
import type { KelurahanReport, RunReport } from "../../result/run-report.ts";
import type { RenderOptions } from "../render-options.ts";
import { indexPage } from "./index-page.ts";
import { lettersPage } from "./letters-page.ts";
import { publicBoard } from "./public-board.ts";
import { publicPage } from "./public-page.ts";
import { reportPage } from "./report-page.ts";

/** A kelurahan, and where its page will stand. */
interface PageOf {
  readonly result: KelurahanReport;
  readonly path: string;
}

/** A page as a file, with the hash of itself in its last line, by which ppmk knows it again. Equal input gives equal bytes. */
export function page(
  kind: PageKind,
  report: RunReport,
  { result, path }: PageOf,
  options: RenderOptions,
): Promise<Uint8Array> {
  switch (kind) {
    case "page":
      return sealed(reportPage(report, result, options));
    case "letters":
      return sealed(lettersPage(report, result, options));
    case "board":
      return sealed(publicPage(publicBoard(result), options.lang));
    case "index":
      return sealed(indexPage(report, path, options));
  }
}

async function sealed(text: string): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest("SHA-256", Buffer.from(text, "utf8"));
  return Buffer.from(`${text}<!-- ppmk sha256:${Buffer.from(digest).toString("hex")} -->\n`, "utf8");
}
