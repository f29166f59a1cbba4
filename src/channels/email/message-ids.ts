import type { ConversationId } from "../../domain/ids.ts";

/** The Message-ID of a letter: the same on every try, so that a mailbox that got it twice shows it once. */
export const letterMessageId = (letter: string, domain: string): string => `<letter.${letter}@${domain}>`;

/** What all letters of one matter refer to, so that mail programs show them together. Never sent itself. */
export const matterMessageId = (conversation: ConversationId, domain: string): string =>
  `<matter.${conversation}@${domain}>`;

const ours = /<letter\.([\w-]{1,64})@([^<>\s@]+)>/gi;

/** The letters of ours that a text of headers names, by their ids, in order. */
export const lettersNamed = (text: string, domain: string): readonly string[] =>
  [...text.matchAll(ours)]
    .filter((found) => found[2]?.toLowerCase() === domain)
    .map((found) => found[1] ?? "");
