/** How a report is told. */
export interface RenderOptions {
  readonly lang: "id" | "en";
  readonly showNik: boolean;
}
