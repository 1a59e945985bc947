import { codeKey } from "../domain/code-key.ts";
import type { KsmRecord } from "../domain/records.ts";
import type { Eligibility, Service } from "../domain/verdict.ts";

/** Words with which the field says that nothing is needed. */
const nothingNeeded = new Set(["TIDAK", "TIDAKADA", "TDKADA", "TDK", "BELUMADA", "NIHIL", "NOL", "0", "-", "—", "–"]);

/**
 * What a KSM can be offered (Buku Pedoman Teknis PPMK, H): H.3 revolving fund for those that meet the criteria, else H.1
 * capacity building, and H.2 productive infrastructure where a need is stated.
 */
export function servicesFor({ infrastructureNeed }: KsmRecord, verdict: Eligibility): readonly Service[] {
  if (verdict === "eligible") return ["H.3"];
  const needed = infrastructureNeed.state === "value" && !nothingNeeded.has(codeKey(infrastructureNeed.value));
  return needed ? ["H.1", "H.2"] : ["H.1"];
}
