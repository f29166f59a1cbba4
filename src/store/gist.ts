import type { EntryId } from "../domain/ids.ts";
import type { Writing } from "./change.ts";

/** What the desk's lists show of what was said, kept beside the conversation so that a list need not read its log. */
export interface Gist {
  /** The newest row that a person wrote for the other: what the bot says shows who waits, and never what they want. */
  readonly saidSeq: number | null;
  /** The entry that was answered last. One that was only offered may be what the customer turned down. */
  readonly about: EntryId | null;
}

/** What a change adds to the gist of its conversation; null where it adds nothing and the former stays. */
export const gistOf = ({ messages }: Pick<Writing, "messages">): Gist => ({
  saidSeq: messages.findLast(isBetweenPeople)?.seq ?? null,
  about: messages.findLast(({ entry }) => entry !== null)?.entry ?? null,
});

const isBetweenPeople = ({ author, audience }: Writing["messages"][number]): boolean =>
  audience === "customer" && (author === "customer" || author === "agent");
