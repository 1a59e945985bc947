import { maskNumbers } from "../messages/mask-numbers.ts";
import type { RenderOptions } from "./render-options.ts";

/** What a renderer passes every text through that comes out of an input or is made of one. */
export function masking(options: Pick<RenderOptions, "showNik">): (text: string) => string {
  return options.showNik ? (text) => text : maskNumbers;
}
