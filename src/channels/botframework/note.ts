interface NoteFields {
  readonly channel?: string;
  readonly thread?: string;
  readonly message?: string;
  readonly error?: unknown;
}

/** Tells the operator's log what a channel did on its own; never a customer's text. */
export type Note = (event: string, fields: NoteFields) => void;

/** How seldom a refusal is noted again, in ms. */
const seldomMs = 10_000;

/** Notes each event once in a while at the most: whoever forges calls can fill no log. */
export function seldom(note: Note, now: () => number): Note {
  const last = new Map<string, number>();
  return (event, fields) => {
    const at = now();
    if (Math.abs(at - (last.get(event) ?? -Infinity)) < seldomMs) return;
    last.set(event, at);
    note(event, fields);
  };
}
