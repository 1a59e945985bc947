/** Colours by what they say. Each stands beside a word or sign that says it too. */
export interface Ink {
  readonly pass: (text: string) => string;
  readonly fail: (text: string) => string;
  readonly undetermined: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly command: (text: string) => string;
}

const plain = (text: string) => text;

/** Leaves every text as it is. */
export const plainInk: Ink = {
  pass: plain,
  fail: plain,
  undetermined: plain,
  error: plain,
  warning: plain,
  info: plain,
  strong: plain,
  muted: plain,
  command: plain,
};
