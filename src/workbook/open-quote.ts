/**
 * The line of a CSV text, from 1 as a text editor counts, in which the quotation mark opens that is never closed;
 * undefined where all are closed. A mark within an unquoted cell is an ordinary character.
 */
export function openQuote(text: string, delimiter: string): number | undefined {
  let line = 1;
  let opened: number | undefined;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const isLineEnd = character === "\n" || (character === "\r" && text[at + 1] !== "\n");
    if (isLineEnd) line += 1;
    if (opened === undefined) {
      if (character === '"' && isStart) opened = line;
      isStart = isLineEnd || character === delimiter;
    } else if (character === '"') {
      // Doubled it stands for itself; any other ends what was quoted.
      if (text[at + 1] === '"') at += 1;
      else opened = undefined;
      isStart = false;
    }
  }
  return opened;
}
