import type { CivilDate } from "../domain/calendar.ts";
import type { FundSource } from "../domain/choices.ts";
import type { Kelurahan } from "../domain/records.ts";
import { type Portfolio, portfolios } from "../fund/portfolio.ts";
import { type KsmDirectory, ksmDirectory } from "../identity/ksm-directory.ts";
import type { Policy } from "../policy/settings.ts";

/** What monitor and projection look at. */
export interface FundBooks {
  readonly directory: KsmDirectory;
  /** The UPK's loans of one fund, or of all, on any day up to the as-of date; each is put together once. */
  readonly of: (source: FundSource | undefined) => (day: CivilDate) => Portfolio;
}

/** The UPK's loans; those of no known KSM go by the name that they state. */
export function fundBooks(kelurahan: Kelurahan, policy: Policy, asOf: CivilDate): FundBooks {
  const directory = ksmDirectory(kelurahan);
  const known = new Map<FundSource | undefined, (day: CivilDate) => Portfolio>();
  return {
    directory,
    of: (source) => {
      const request = { kelurahan, policy, source, borrowerOf };
      const found = known.get(source) ?? portfolios(request, asOf);
      known.set(source, found);
      return found;
    },
  };

  function borrowerOf({ ksm }: NonNullable<Kelurahan["loans"]>[number]) {
    const stated = ksm.value ?? "?";
    const { code, name } = directory.find(ksm) ?? { code: stated, name: stated };
    return { code, name };
  }
}
