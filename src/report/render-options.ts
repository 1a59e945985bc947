/** How a report is told. */
export interface RenderOptions {
  readonly lang: "id" | "en";
  readonly showNik: boolean;
  /** CSV as Excel opens it with Indonesian settings. */
  readonly excel?: boolean;
}
