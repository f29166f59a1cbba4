import type { AttachmentId } from "../domain/ids.ts";
import type { Message } from "./facts.ts";

type Told = Pick<Message, "text" | "attachments">;

/** A message whose file is no longer kept: what stays is the file's name, in brackets among the words. */
export function withoutFile({ text, attachments }: Told, id: AttachmentId): Told {
  const names = attachments.filter((one) => one.id === id).map(({ name }) => `[${name}]`);
  return {
    text: [text, ...names].filter((part) => part !== "").join("\n"),
    attachments: attachments.filter((one) => one.id !== id),
  };
}
