import type { MessageView } from "../../../console/protocol.ts";
import type { Sending } from "./kept-sends.ts";

/**
 * The messages on their way that the transcript does not show yet. The live events may bring one before its own answer
 * comes, or instead of it: the same words by the same agent, written since, are that message. `told` are those that are
 * known to be others.
 */
export function unshown(
  sendings: readonly Sending[],
  own: readonly Pick<MessageView, "id" | "seq" | "text" | "audience">[],
  told: ReadonlySet<string>,
): readonly Sending[] {
  const free = own.filter(({ id }) => !told.has(id));
  return sendings.filter((one) => {
    const at = one.again ? free.findIndex((message) => isOf(one, message)) : -1;
    if (at < 0) return true;
    free.splice(at, 1);
    return false;
  });
}

const isOf = (one: Sending, { text, seq, audience }: Pick<MessageView, "seq" | "text" | "audience">) =>
  text === one.text && seq > one.since && audience === (one.kind === "note" ? "desk" : "customer");
