import type { FundSource } from "../domain/choices.ts";
import type { Finding } from "../domain/finding.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Kelurahan } from "../domain/records.ts";
import { monitor } from "../fund/monitor.ts";
import type { Policy } from "../policy/settings.ts";
import type { FundBooks } from "./fund-books.ts";

export interface MonitorWish {
  /** So many months are rebuilt. */
  readonly months: number;
  readonly source: FundSource | undefined;
}

export const usualMonitor: MonitorWish = { months: 12, source: undefined };

/** The UPK's portfolio, and what was found in its books. */
export function monitorFund(
  kelurahan: Kelurahan,
  policy: Policy,
  books: FundBooks,
  { months, source }: MonitorWish,
): { readonly monitor: Monitor; readonly findings: readonly Finding[] } {
  const names = new Map((kelurahan.members ?? []).map(({ nik, name }) => [nik.value, name.value]));
  return monitor({
    kelurahan,
    policy,
    asOf: books.asOf,
    months,
    portfolioOn: books.of(source),
    nameOfMember: (nik) => names.get(nik),
  });
}
