declare const brand: unique symbol;

/** Whole rupiah: a safe integer, possibly negative in differences. Never a fraction. */
export type Rupiah = number & { readonly [brand]: "Rupiah" };

/** Brands a whole number as rupiah. A fraction or an unsafe integer is a bug in the caller, hence the throw. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole rupiah: ${amount}`);
  return amount as Rupiah;
}

/** The sum in rupiah; 0 for an empty list. */
export function sumRupiah(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0;
  for (const amount of amounts) total += amount;
  return rupiah(total);
}

/** The largest multiple of `unit` that does not exceed `amount`, in rupiah. */
export function roundDownTo(unit: Rupiah, amount: Rupiah): Rupiah {
  return rupiah(Math.floor(amount / unit) * unit);
}

/** `5000000` → `5.000.000`, the Indonesian grouping; no currency sign. */
export function groupThousands(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}
