import { readMailbox } from "../../../src/channels/email/mailbox.ts";
import { makeReplyAddresses } from "../../../src/channels/email/reply-address.ts";
import { conversationId, threadId } from "../../../src/domain/ids.ts";
import type { PostedLetter } from "../../../src/turn/ports/letter-store.ts";

export const mailbox = readMailbox("Napavirta <asiakaspalvelu@napavirta.example>") ?? fail();
export const replies = makeReplyAddresses("a secret of this test", mailbox);
export const matter = conversationId("0192f0c1-7c00-7000-8000-0000000000aa");
export const link = "https://chat.napavirta.example/c/tok3n";

function fail(): never {
  throw new Error("The test's own mailbox can't be read.");
}

/** A letter that tells of a promise, unless told otherwise. */
export const aLetter = (more: Partial<PostedLetter> = {}): PostedLetter => ({
  id: "0192f0c1-7c00-7000-8000-0000000000bb",
  kind: "promise-made",
  to: { kind: "email", address: "maija@esimerkki.example" },
  subject: "Lupaus: ke 25.11. klo 14 mennessä",
  paragraphs: [
    `Sovittu, Maija. Saat vastauksen ke 25.11. klo 14 mennessä. Tilanteen näet täältä: ${link}`,
    "Alatunniste.",
  ],
  link,
  dueAt: 0,
  conversation: matter,
  thread: threadId("0192f0c1-7c00-7000-8000-0000000000cc"),
  channel: "directline",
  channelThreadId: "window-1",
  language: "fi",
  madeAt: Date.UTC(2026, 10, 23, 8),
  attempts: 0,
  ...more,
});
