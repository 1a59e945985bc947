import { type Dialect, strict, transitional } from "../write/dialect.ts";
import { attributesOf, type Element } from "./element.ts";

/** What the root of the workbook part declares. */
export function dialectOf(xml: string, root: Pick<Element, "start" | "openEnd">): Dialect {
  return isStrict(xml, root) ? strict : transitional;
}

/** A relationship id as an attribute, under the prefix that the root declares, or else with a declaration of its own. */
export function relationshipAttribute(xml: string, root: Pick<Element, "start" | "openEnd">, id: string): string {
  const declared = attributesOf(xml, root).find(
    ({ name, value }) =>
      name.startsWith("xmlns:") && (value === transitional.relationships || value === strict.relationships),
  );
  if (declared !== undefined) return `${declared.name.slice("xmlns:".length)}:id="${id}"`;
  const { relationships } = dialectOf(xml, root);
  return `xmlns:r="${relationships}" r:id="${id}"`;
}

const isStrict = (xml: string, root: Pick<Element, "start" | "openEnd">) =>
  attributesOf(xml, root).some(({ value }) => value === strict.main);
