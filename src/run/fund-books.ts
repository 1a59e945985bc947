import type { CivilDate } from "../domain/calendar.ts";
import type { FundSource } from "../domain/choices.ts";
import type { Kelurahan, LoanRecord } from "../domain/records.ts";
import { type Portfolio, portfolios } from "../fund/portfolio.ts";
import { type KsmDirectory, ksmDirectory } from "../identity/ksm-directory.ts";
import type { Policy } from "../policy/settings.ts";

/** What monitor and projection look at. */
export interface FundBooks {
  readonly asOf: CivilDate;
  readonly directory: () => KsmDirectory;
  /** The UPK's loans of one fund, or of all, on any day up to the as-of date; each is put together once. */
  readonly of: (source: FundSource | undefined) => (day: CivilDate) => Portfolio;
}

/** The UPK's loans; those of no known KSM go by the name that they state. */
export function fundBooks(kelurahan: Kelurahan, policy: Policy, asOf: CivilDate): FundBooks {
  let found: KsmDirectory | undefined;
  const directory = () => {
    found ??= ksmDirectory(kelurahan);
    return found;
  };
  const borrowerOf = ({ ksm }: LoanRecord) => {
    const stated = ksm.value ?? "?";
    const { code, name } = directory().find(ksm) ?? { code: stated, name: stated };
    return { code, name };
  };
  const known = new Map<FundSource | undefined, (day: CivilDate) => Portfolio>();
  const of = (source: FundSource | undefined) => {
    const own = known.get(source) ?? portfolios({ kelurahan, policy, source, borrowerOf }, asOf);
    known.set(source, own);
    return own;
  };
  return { asOf, directory, of };
}
