import { addAll } from "../../domain/add-all.ts";
import { displayWidth } from "./display-width.ts";

/** Breaks after these when a word (a path, a list of cells) is longer than the line. */
const seams = /[/\\_,;.!:-]/;

/** The text in lines of at most `width` columns, broken at spaces; an amount stays with its `Rp`. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let line = "";
    for (const word of part.split(/(?<!\bRp) +/)) {
      const joined = line === "" ? word : `${line} ${word}`;
      if (displayWidth(joined) <= width) {
        line = joined;
        continue;
      }
      if (line !== "") lines.push(line);
      const pieces = cut(word, width);
      addAll(lines, pieces.slice(0, -1));
      line = pieces.at(-1) ?? "";
    }
    lines.push(line);
  }
  return lines;
}

/** A word in pieces of at most `width` columns, cut after a seam where the piece would not become less than half full. */
function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (displayWidth(rest.join("")) > width) {
    let end = 0;
    let used = 0;
    while (end < rest.length && used + displayWidth(rest[end] ?? "") <= width) {
      used += displayWidth(rest[end] ?? "");
      end += 1;
    }
    const seam = rest.slice(0, end).findLastIndex((letter) => seams.test(letter)) + 1;
    const length = Math.max(1, seam > end / 2 ? seam : end);
    pieces.push(rest.slice(0, length).join(""));
    rest = rest.slice(length);
  }
  return [...pieces, rest.join("")];
}

/** Wrapped lines of which the first begins with `lead` and the others are indented by as much. `lead` may carry colour. */
export function hang(lead: string, leadWidth: number, text: string, width: number): string[] {
  const indent = " ".repeat(leadWidth);
  return wrap(text, width - leadWidth).map((line, index) => (index === 0 ? lead : indent) + line);
}
