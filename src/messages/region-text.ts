import type { Region } from "../domain/region.ts";

/** What stands before each name, and how a name begins that says it itself. */
const kinds = [
  { part: "district", label: "Kecamatan", said: /^kec(?:amatan)?\b/i },
  { part: "regency", label: "Kabupaten/Kota", said: /^(?:kab(?:upaten)?|kota(?:madya)?|kodya)\b/i },
  { part: "province", label: "Provinsi", said: /^(?:prov(?:insi)?|propinsi|daerah|d\.?\s?i)\b/i },
] as const;

/**
 * `Kecamatan Sukaraja, Kota Sukajaya, Provinsi Jawa Barat`, in Indonesian only, like *kelurahan*. A part that is not known is
 * left out, or is `blank` where people shall fill it in.
 */
export function regionText(region: Region, blank = ""): string {
  return kinds
    .flatMap(({ part, label, said }) => {
      const name = region[part] || blank;
      return name === "" ? [] : [said.test(name) ? name : `${label} ${name}`];
    })
    .join(", ");
}
