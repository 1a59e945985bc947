/**
 * Matches the text that nearly all of it is: letters without accents, digits, signs and white space. Expressions over all
 * of Unicode take milliseconds to compile, and are left to the rest.
 */
export const onlyAscii = /^[\n\r\t -~]*$/;
