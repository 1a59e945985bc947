import { type Package, readPart } from "../../../src/workbook/package.ts";
import { type Attributes, parseXml } from "../../../src/workbook/xml.ts";

/** An element without its prefix, text as a child of its own. */
export interface Node {
  readonly local: string;
  readonly attributes: Attributes;
  readonly children: Node[];
  text: string;
}

/** The root element of a part, read with the SAX parser, not with what the patcher scans with. */
export function tree(pkg: Package, part: string): Node {
  const top: Node = { local: "", attributes: {}, children: [], text: "" };
  const path = [top];
  parseXml(readPart(pkg.archive, part), {
    open: (local, attributes) => {
      const node: Node = { local, attributes, children: [], text: "" };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    text: (text) => {
      const node = path.at(-1);
      if (node !== undefined) node.text += text;
    },
    close: () => {
      path.pop();
    },
  });
  return top.children[0] ?? top;
}

export const childrenOf = (node: Node | undefined, local: string): readonly Node[] =>
  node?.children.find((child) => child.local === local)?.children ?? [];

/** All text below an element. */
export const textBelow = (node: Node): string => node.text + node.children.map(textBelow).join("");
