import { toneColours } from "../../workbook/patch/tone-colours.ts";
import type { Tone } from "../../workbook/patch/types.ts";
import type { CellStyle, Frame } from "../../workbook/write/cell-style.ts";
import { box, ink, styles } from "../sheet/looks.ts";

const framed = { frame: box, align: "left", vertical: "top", indent: 1 } as const;
const wrapped = { ...framed, wrap: true } as const;
const blockFrame: Frame = { ...box, top: { line: "medium", colour: ink.dark } };
const block = { ...wrapped, bold: true, colour: ink.dark, fill: ink.pale, frame: blockFrame } as const;
const word = (tone: Tone, colour: string) =>
  ({ bold: true, colour, fill: toneColours[tone], frame: box, align: "center", vertical: "top", wrap: true }) as const;
const green = "FF006100";
const pass = word("pass", green);
const fail = word("fail", "FF843C0C");
const undetermined = word("undetermined", "FF403151");

/**
 * The cells of the sheets that a marked copy gets. `block` begins the rows of one subject, `met` is a *pass* without a
 * fill, so that what is not met stands out, `quiet` is for what rows repeat, and `ditto` holds a value for filters without
 * showing it.
 */
export const markLooks = {
  title: styles.title,
  subtitle: { size: 11, colour: "FF404040", vertical: "center" },
  heading: styles.header,
  text: framed,
  wrapped,
  number: { frame: box, align: "right", vertical: "top", indent: 1 },
  share: { frame: box, align: "right", vertical: "top", format: "0.0%" },
  link: { ...wrapped, colour: "FF0563C1", underlined: true },
  pass,
  fail,
  undetermined,
  error: word("error", "FF9C0006"),
  warning: word("warning", "FF7F6000"),
  info: word("info", "FF1F4E79"),
  block,
  "block-link": { ...block, underlined: true },
  "block-pass": { ...pass, frame: blockFrame },
  "block-fail": { ...fail, frame: blockFrame },
  "block-undetermined": { ...undetermined, frame: blockFrame },
  met: { colour: green, frame: box, align: "center", vertical: "top", wrap: true },
  quiet: { ...wrapped, size: 9, colour: ink.grey },
  ditto: { ...framed, format: ";;;" },
} as const satisfies Record<string, CellStyle>;

export type MarkLook = keyof typeof markLooks;
