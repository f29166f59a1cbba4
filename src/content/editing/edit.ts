/** One stretch of the text and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with these edits. Of two at one place the first comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let [done, at] = ["", 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    done += text.slice(at, Math.max(at, edit.start)) + edit.text;
    at = Math.max(at, edit.end);
  }
  return done + text.slice(at);
}

/** The offset of the line's beginning. */
export const startOfLine = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
