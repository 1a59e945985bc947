import type { Profile } from "./records.ts";

/** Where a kelurahan lies: kecamatan, kabupaten or kota, provinsi. A part that *Profil* does not give is empty. */
export interface Region {
  readonly district: string;
  readonly regency: string;
  readonly province: string;
}

export function regionOf(profile: Profile | undefined): Region {
  return {
    district: profile?.district.value ?? "",
    regency: profile?.regency.value ?? "",
    province: profile?.province.value ?? "",
  };
}
