import { nearest } from "../../domain/nearest.ts";
import { commandTexts } from "../../messages/command-text.ts";
import { templateKinds } from "../../report/template/template-kinds.ts";
import { fault } from "../fault.ts";
import type { OptionsOf } from "../options.ts";
import { checkOutput, writeOutputs } from "../write-output.ts";

/** Writes a blank workbook, `ppmk-<kind>.xlsx` in the working folder unless `--out` says otherwise. */
export async function template(
  [kind = "kelurahan"]: readonly string[],
  { lang, out, force }: OptionsOf<"lang" | "out" | "force">,
): Promise<number> {
  const { templateWorkbook } = await import("../../report/template/template-workbook.ts");
  const known = templateKinds.find((name) => name === kind);
  if (known === undefined) throw fault("template/unknown-kind", kind, nearest(kind, templateKinds));
  const path = out ?? `ppmk-${known}.xlsx`;
  checkOutput(path, [], force === true);
  await writeOutputs([{ path, bytes: await templateWorkbook(known) }]);
  process.stdout.write(`${commandTexts.templateWritten[lang](path)}\n`);
  return 0;
}
