import type { CivilDate } from "../domain/calendar.ts";
import { parseDateText } from "../intake/cells/dates.ts";
import { fault } from "./fault.ts";

/** The date of `--as-of`. */
export function asOfOption(option: string | undefined): CivilDate | undefined {
  if (option === undefined) return undefined;
  const date = parseDateText(option.trim());
  if (date === undefined) throw fault("as-of/not-a-date", option);
  return date;
}
