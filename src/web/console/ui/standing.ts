import type { AgentView, ConversationView, FiguresAnswer } from "../../../console/protocol.ts";
import type { View } from "../desk/desk.ts";
import type { Words } from "../words/fi.ts";

/** Who has a conversation, as one agent sees it. */
export type Standing =
  | { readonly kind: "queue" | "mine" | "bot" | "closed" }
  | { readonly kind: "other"; readonly name: string };

export function standingOf({ state, owner }: ConversationView, me: AgentView | null): Standing {
  if (state === "closed" || owner === null) return { kind: "closed" };
  if (owner.kind !== "agent") return { kind: owner.kind };
  return owner.id === me?.id ? { kind: "mine" } : { kind: "other", name: firstName(owner.name) };
}

export const canTake = ({ kind }: Standing): boolean => kind === "queue" || kind === "bot";

/** Whether this agent may give it to a colleague or to the queue. */
export const canPass = ({ kind }: Standing, me: AgentView | null): boolean =>
  kind === "mine" || (kind === "other" && me?.role === "supervisor");

/** Who has it, as a sentence without its full stop; nothing of what has ended. */
export function standingInWords(standing: Standing, { talk }: Words): string {
  switch (standing.kind) {
    case "queue":
      return talk.queued;
    case "mine":
      return talk.mine;
    case "bot":
      return talk.bot;
    case "other":
      return talk.other(standing.name);
    case "closed":
      return "";
  }
}

/** How many each view holds, as far as it is counted. */
export const countsOf = (figures: FiguresAnswer | null): Readonly<Record<View, number | undefined>> => ({
  waiting: figures?.waiting,
  mine: figures?.mine,
  promised: figures?.promised.conversations,
  open: figures?.open,
  closed: undefined,
});

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** The customer's name; who has none gets a short number of their own, the same at each look. */
export function customerName({ id, name }: ConversationView["customer"], { guest }: Words): string {
  if (name !== null && name.trim() !== "") return name;
  let sum = 7;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9_000;
  return `${guest} ${sum + 1_000}`;
}
