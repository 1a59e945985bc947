/** `K03 Anggrek Bulan`; a KSM that goes by its name alone is named once. */
export function ksmName({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === name ? name : `${code} ${name}`.trim();
}

/** The BKM's name; `BKM` where the workbook does not give it. */
export function bkmName({ bkm }: { readonly bkm: string }): string {
  return bkm || "BKM";
}
