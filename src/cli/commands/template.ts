import { nearest } from "../../domain/nearest.ts";
import { commandTexts } from "../../messages/command-text.ts";
import { type TemplateKind, templateKinds } from "../../report/template/template-kinds.ts";
import { ownBytes } from "../../workbook/own-file.ts";
import { fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

/**
 * Writes a blank workbook, `ppmk-<kind>.xlsx` in the working folder unless `--out` says otherwise, or with `--contoh` one
 * that is filled in, `ppmk-contoh.xlsx`.
 */
export async function template(
  [kind, excess]: readonly string[],
  { lang, out, force, contoh }: OptionsOf<"lang" | "out" | "force" | "contoh">,
): Promise<number> {
  const unexpected = contoh === true ? kind : excess;
  if (unexpected !== undefined) throw fault("argument/too-many", unexpected);
  const known = contoh === true ? "contoh" : kindNamed(kind ?? "kelurahan");
  const path = out ?? `ppmk-${known}.xlsx`;
  checkOutput(path, [], force === true);
  await writeOutputs([{ path, bytes: await bytesOf(known) }]);
  process.stdout.write(`${commandTexts[known === "contoh" ? "exampleWritten" : "templateWritten"][lang](path)}\n`);
  return 0;
}

async function bytesOf(kind: TemplateKind | "contoh"): Promise<Uint8Array> {
  if (kind === "contoh") return ownBytes("ppmk-contoh.xlsx");
  const { templateWorkbook } = await import("../../report/template/template-workbook.ts");
  return templateWorkbook(kind);
}

function kindNamed(kind: string): TemplateKind {
  const known = templateKinds.find((name) => name === kind);
  if (known === undefined) throw fault("template/unknown-kind", kind, nearest(kind, templateKinds));
  return known;
}
