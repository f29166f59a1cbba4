interface Fields {
  readonly ref?: string;
  readonly method?: string;
  readonly route?: string;
  /** Our own words on what is wrong; never a part of what came in. */
  readonly problem?: string | undefined;
  readonly host?: string;
  readonly port?: number;
  /** As it was thrown: the log decides what of it may be kept. */
  readonly error?: unknown;
}

/** What the server needs of a log: an event's fixed name and plain fields. */
export interface ServerLog {
  info(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}
