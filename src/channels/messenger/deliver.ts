import { z } from "zod";
import type { Passage } from "../../domain/window.ts";
import type { Handed } from "../../turn/handed.ts";
import { signInType, signOutType } from "../botframework/outgoing.ts";
import type { Delivery } from "../botframework/push-channel.ts";
import { handedAs, otherAppHasIt } from "./failures.ts";
import type { Graph } from "./graph.ts";
import type { Login } from "./login.ts";
import { messageOf, type Tap } from "./messages.ts";
import type { Pace } from "./pace.ts";
import { wordsOf } from "./words-of.ts";

/** Takes a customer's thread back from who answered them in the Page Inbox; false: it was never theirs. */
export type Regain = (thread: {
  readonly to: string;
  readonly channelThreadId: string;
  readonly signal: AbortSignal;
}) => Promise<boolean>;

export interface DeliverParts {
  readonly graph: Graph;
  readonly pace: Pace;
  /** Where customers sign in; null: nowhere. */
  readonly login: Pick<Login, "url"> | null;
  /** Null: nobody answers there, or did. */
  readonly regain: Regain | null;
  /** Told of each line that Meta has taken: our key, and Meta's id of it. */
  readonly sent: (key: string, mid: string) => Promise<void>;
  /** How long one call may take, in ms. */
  readonly withinMs?: number;
}

/** One call may take this long, in ms: less than the channel's time for a line, or it would be given up there and sent again without waiting for Meta's echo. */
const usualMs = 12_000;

/** So soon a line is tried again whose thread was taken back, in ms. */
const regainedMs = 1_000;

const sentAnswer = z.object({ message_id: z.string().min(1) });

/** Sends one line to its customer, or shows that somebody writes; nothing else goes to Messenger. */
export const makeDeliver = (parts: DeliverParts) => {
  return async (delivery: Delivery): Promise<Handed> => {
    const { activity, signal } = delivery;
    const to = activity.recipient?.id ?? "";
    if (activity.type === "message") return sendLine(parts, to, delivery);
    if (activity.type === "typing")
      await parts.pace.manner(() => parts.graph.post("/me/messages", actionOf(to, "typing_on"), signal));
    return { kind: "taken" };
  };
};

async function sendLine(
  { graph, pace, login, regain, sent, withinMs = usualMs }: DeliverParts,
  to: string,
  { activity, key, passage, signal }: Delivery,
): Promise<Handed> {
  const text = activity.text ?? "";
  const words = activity.textFormat === "markdown" ? wordsOf(text) : text;
  const taps = (activity.suggestedActions?.actions ?? []).flatMap((action) => tapOf(action, login) ?? []);
  // Plain words may be longer than their markdown, by which the house splits: then that goes.
  const message = messageOf(words, taps, key) ?? messageOf(text, taps, key);
  if (message === null) return { kind: "refused", why: "too-long" };
  const body = { recipient: { id: to }, ...envelopeOf(passage), message };
  const ends = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
  const answer = await pace.message(() => graph.post("/me/messages", body, ends));
  if (!answer.ok) return regained(handedAs(answer.failure), regain, { to, activity, signal });
  const read = sentAnswer.safeParse(answer.body);
  if (read.success) await sent(key, read.data.message_id);
  return { kind: "taken" };
}

/** Whose the matter is says our own log: a line is only written where it is ours. So its thread is taken back from who has it. */
async function regained(
  failed: Handed,
  regain: Regain | null,
  { to, activity, signal }: { readonly to: string } & Pick<Delivery, "activity" | "signal">,
): Promise<Handed> {
  if (failed.kind !== "again" || failed.why !== otherAppHasIt || regain === null) return failed;
  const channelThreadId = activity.conversation?.id ?? "";
  return (await regain({ to, channelThreadId, signal })) ? { ...failed, afterMs: regainedMs } : failed;
}

/** Null: what it leads to is off. */
function tapOf(
  { type, title }: { readonly type: string; readonly title: string },
  login: DeliverParts["login"],
): Tap | null {
  if (type === signOutType) return { kind: "sign-out" };
  if (type !== signInType) return { kind: "say", title };
  return login === null ? null : { kind: "sign-in", url: login.url };
}

/** After the window has closed Meta takes what a person writes, and a person's passage alone says so. */
const envelopeOf = ({ as }: Passage) =>
  as === "human-agent"
    ? ({ messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" } as const)
    : ({ messaging_type: "RESPONSE" } as const);

/** What the Page seems to do. */
export type SenderAction = "mark_seen" | "typing_on";

export const actionOf = (recipient: string, action: SenderAction) => ({
  recipient: { id: recipient },
  sender_action: action,
});
