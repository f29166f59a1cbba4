interface NoteFields {
  readonly channel?: string;
  readonly thread?: string;
  readonly message?: string;
  readonly error?: unknown;
}

/** Tells the operator's log what a channel did on its own; never a customer's text. */
export type Note = (event: string, fields: NoteFields) => void;
