/** Tells the operator's log what a channel did on its own; fields are ids and words of ours, never a customer's text. */
export type Note = (event: string, fields: Readonly<Record<string, string>>) => void;
