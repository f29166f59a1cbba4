/** What the server needs of a log: an event's name and plain fields. Errors go in as `error`; the log decides what of them is kept. */
export interface ServerLog {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  error(event: string, fields?: Readonly<Record<string, unknown>>): void;
}
