const small = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
] as const;

const scales = [
  { size: 1_000_000_000_000, name: "triliun" },
  { size: 1_000_000_000, name: "miliar" },
  { size: 1_000_000, name: "juta" },
  { size: 1_000, name: "ribu" },
  { size: 100, name: "ratus" },
] as const;

/**
 * A whole amount in Indonesian words, as a Berita Acara wants it beside the figure: 5250000 → `lima juta dua ratus lima
 * puluh ribu`, without the word rupiah. Exact for every safe integer; a fraction is a bug in the caller, hence the throw.
 */
export function terbilang(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount: ${amount}`);
  return amount < 0 ? `minus ${words(-amount)}` : words(amount);
}

function words(amount: number): string {
  const known = small[amount];
  if (known !== undefined) return known;
  if (amount < 20) return `${words(amount - 10)} belas`;
  if (amount < 100) return followed(`${words(Math.floor(amount / 10))} puluh`, amount % 10);
  for (const { size, name } of scales) {
    if (amount < size) continue;
    const count = Math.floor(amount / size);
    // One hundred and one thousand are said in one word; one million is not.
    const contracted = count === 1 && size <= 1_000;
    return followed(contracted ? `se${name}` : `${words(count)} ${name}`, amount % size);
  }
  return "";
}

const followed = (head: string, rest: number) => (rest === 0 ? head : `${head} ${words(rest)}`);
