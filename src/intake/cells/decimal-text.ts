/** A number as it stands in a text: an exact decimal, `digits × 10^-scale`. */
export interface DecimalText {
  readonly digits: number;
  readonly scale: number;
  /** The separator that was taken for thousands in a text with a single group, where the other reading is a fraction. */
  readonly loneGroup: "." | "," | undefined;
}

/**
 * Reads `5.000.000`, `5,000,000`, `1.500,50`, `85,5`, `150000`, `-3`. A separator that repeats, or that stands before
 * another kind of separator, groups thousands. A single separator with exactly three digits behind it may be either;
 * it is taken as a group, and `loneGroup` says so. Undefined for anything else.
 */
export function parseDecimal(text: string): DecimalText | undefined {
  const match = /^(-)?(\d[\d.,\s]*)$/.exec(text);
  const body = match?.[2]?.replace(/\s/g, "");
  if (body === undefined) return undefined;
  const lastDot = body.lastIndexOf(".");
  const lastComma = body.lastIndexOf(",");
  const last = Math.max(lastDot, lastComma);
  const mark = last < 0 ? undefined : lastDot > lastComma ? "." : ",";
  const repeats = mark !== undefined && body.indexOf(mark) !== last;
  const mixed = lastDot >= 0 && lastComma >= 0;
  const loneGroup = mark !== undefined && !repeats && !mixed && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  const groups = mark !== undefined && (repeats || loneGroup);
  const whole = groups || last < 0 ? body : body.slice(0, last);
  const fraction = groups || last < 0 ? "" : body.slice(last + 1);
  if (!/^\d+$/.test(whole) && !/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole)) return undefined;
  if ((last >= 0 && !groups && fraction === "") || !/^\d*$/.test(fraction)) return undefined;
  const digits = Number(whole.replace(/[.,]/g, "") + fraction);
  if (!Number.isSafeInteger(digits)) return undefined;
  return {
    digits: match?.[1] === "-" ? -digits : digits,
    scale: fraction.length,
    loneGroup: loneGroup ? mark : undefined,
  };
}
