import { type Finding, finding } from "../domain/finding.ts";
import { sexOfNik } from "../domain/nik.ts";
import type { MemberRecord } from "../domain/records.ts";

/** Members whose L/P is not the sex that their NIK tells. The NIK is never changed for it. */
export function sexFindings(members: readonly MemberRecord[]): Finding[] {
  return members.flatMap(({ nik, sex }) =>
    nik.state === "value" && sex.state === "value" && sexOfNik(nik.value) !== sex.value
      ? [finding("nik/sex-differs", sex.cell, { stated: sex.value }, [nik.cell])]
      : [],
  );
}
