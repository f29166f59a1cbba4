import type { MessageView } from "../../../console/protocol.ts";

/** What is said to who has written a one-time code, whether it held or not. */
const answers: ReadonlySet<string | null> = new Set([
  "linked-by-code",
  "already-linked",
  "code-unknown",
  "code-of-this-chat",
  "code-of-other-customer",
]);

/** Whether a customer's message was a one-time code, by what came after it: it tells nothing of the matter. */
export const isCode = (after: readonly MessageView[]): boolean =>
  answers.has(after.find(isReply)?.say ?? null);

const isReply = ({ author, audience }: MessageView): boolean =>
  author !== "customer" && audience === "customer";
