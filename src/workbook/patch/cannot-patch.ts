/** The workbook cannot be changed without risk to what it holds; the message says what stood in the way. */
export class CannotPatch extends Error {}
