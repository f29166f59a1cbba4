import { undelivered } from "../../domain/undelivered.ts";
import { linesOf } from "../lines.ts";
import type { ThinkOfDead } from "../ports/letter-store.ts";
import { countedInOpenTime } from "../open-time.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/** A letter that reaches nobody becomes a person's work; the customer, who is not there, is told nothing in the chat. */
export const makeUndelivered =
  (knowledge: () => Knowledge): ThinkOfDead =>
  (situation, { to }) => {
    const { conversation, thread, now } = situation;
    if (conversation === null) return { conversation, language: thread, lines: [] };
    const detail = to.kind === "email" ? to.address : to.number;
    const step = undelivered(conversation, { note: "letter-dead", detail }, now);
    const version = knowledge();
    return {
      conversation: countedInOpenTime(step.conversation, situation, version),
      language: thread,
      lines: linesOf(step, "system", { ...thread, now, page: null }, version),
    };
  };
