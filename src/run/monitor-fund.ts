import type { CivilDate } from "../domain/calendar.ts";
import type { FundSource } from "../domain/choices.ts";
import type { Finding } from "../domain/finding.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Kelurahan } from "../domain/records.ts";
import { monitor } from "../fund/monitor.ts";
import { ksmDirectory } from "../identity/ksm-directory.ts";
import type { Policy } from "../policy/settings.ts";

export interface MonitorWish {
  /** So many months are rebuilt. */
  readonly months: number;
  readonly source: FundSource | undefined;
}

export const usualMonitor: MonitorWish = { months: 12, source: undefined };

/** The UPK's portfolio, and what was found in its books; loans of no known KSM go by the name that they state. */
export function monitorFund(
  kelurahan: Kelurahan,
  policy: Policy,
  asOf: CivilDate,
  wish: MonitorWish,
): { readonly monitor: Monitor; readonly findings: readonly Finding[] } {
  const directory = ksmDirectory(kelurahan);
  const names = new Map((kelurahan.members ?? []).map(({ nik, name }) => [nik.value, name.value]));
  const found = monitor({
    kelurahan,
    policy,
    asOf,
    ...wish,
    borrowerOf: ({ ksm }) => {
      const stated = ksm.value ?? "?";
      const { code, name } = directory.find(ksm) ?? { code: stated, name: stated };
      return { code, name };
    },
    nameOfMember: (nik) => names.get(nik),
  });
  return found;
}
