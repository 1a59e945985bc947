/**
 * Gives equal texts an equal seal that tells nothing of them to those who lack its key. The core has no cryptography: the
 * shell hands it in.
 */
export type Seal = (text: string) => string;

/** What is sealed besides NIK says so, lest a name that looks like a number meets one. */
export const sealed = {
  nik: (seal: Seal, nik: string) => seal(nik),
  card: (seal: Seal, card: string) => seal(`kk ${card}`),
  name: (seal: Seal, name: string) => seal(`name ${name}`),
  run: (seal: Seal, rows: readonly string[]) => seal(`ledger ${rows.join("\n")}`),
} as const;
