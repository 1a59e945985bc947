import type { Finding } from "../domain/finding.ts";
import { isFinding, readWorkbook } from "../workbook/read-workbook.ts";
import type { Input, InputFile } from "./input.ts";

export interface ReadInputs {
  readonly inputs: readonly Input[];
  /** One for each file that cannot be read. */
  readonly unreadable: readonly Finding[];
}

/** Reads every file, one after the other; a finding stands for a file that could not even be opened. */
export async function readInputs(files: readonly (InputFile | Finding)[]): Promise<ReadInputs> {
  const inputs: Input[] = [];
  const unreadable: Finding[] = [];
  for (const file of files) {
    const workbook = "code" in file ? file : await readWorkbook(file.path, file.bytes);
    if (isFinding(workbook)) unreadable.push(workbook);
    else if ("bytes" in file) inputs.push({ ...file, workbook });
  }
  return { inputs, unreadable };
}
