import type { KsmResult } from "../domain/verdict.ts";
import { namesSomething } from "./names-something.ts";

/** The output of the programme in one kelurahan, as counts (Buku Pedoman Teknis PPMK, D). */
export interface OutputIndicators {
  /** D.1: KSM with a livelihood activity, that is with a business of the group or of a member. */
  readonly livelihoodKsm: number;
  /** D.2: KSM that work with other parties. */
  readonly partneredKsm: number;
  /** D.3: poor residents who take part: persons confirmed on PS-2, each once over all KSM. */
  readonly poorParticipants: number;
}

/**
 * Counts D.1 to D.3 over the KSM of one kelurahan. A person without a readable NIK counts in each KSM of the roster.
 */
export function outputIndicators(ksm: readonly KsmResult[]): OutputIndicators {
  const businesses = ({ record, members }: KsmResult) => [
    record.business,
    ...members.map((one) => one.record.business),
  ];
  const poor = ksm.flatMap(({ members }) => members.filter(({ ps2 }) => ps2 === "confirmed"));
  return {
    livelihoodKsm: ksm.filter((one) => businesses(one).some(namesSomething)).length,
    partneredKsm: ksm.filter(({ record }) => namesSomething(record.partnership)).length,
    poorParticipants: new Set(poor.map(({ record }) => record.nik.value ?? record)).size,
  };
}
