import { conversationId, entryId, messageId } from "../../domain/ids.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { ActResult, AgentAct } from "../../turn/ports/act.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { isOfTime } from "../../turn/acts/promise-acts.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import { contentInput } from "../content-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";
import type { SignedIn } from "../sessions.ts";
import { conversationView, messageView } from "../views.ts";
import { notFound } from "./conversations.ts";

export interface ActParts {
  readonly desk: Desk;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly policies: ConsolePolicies;
}

/** What the routes share; each brings its own body. */
const shared = { method: "POST", output: { 200: output.act } } as const;
const path = "/console/api/conversations/:id";

export const actRoutes = (parts: ActParts): readonly Route[] => [
  ...deedRoutes(parts),
  ...remarkRoutes(parts),
  revokeRoute(parts),
];

/** What moves the conversation on: the one who has it does it. */
function deedRoutes(parts: ActParts): readonly Route[] {
  const policy = parts.policies.agent;
  return [
    route({
      ...shared,
      path: `${path}/take`,
      policy,
      input: { params: input.one, body: input.take },
      summary: "Takes the conversation: of several who try at once, one gets it.",
      run: ({ actor, params, body }) => act(parts, { kind: "take", ...body, ...whose(actor, params) }),
    }),
    route({
      ...shared,
      path: `${path}/reply`,
      policy,
      input: { params: input.one, body: input.reply },
      summary: "Writes to the customer; only whoever has the conversation can.",
      run: ({ actor, params, body }) => act(parts, { kind: "reply", ...body, ...whose(actor, params) }),
    }),
    route({
      ...shared,
      path: `${path}/close`,
      policy,
      input: { params: input.one, body: input.close },
      summary: "Closes the conversation with a reason; only whoever has it can.",
      run: ({ actor, params, body }) => act(parts, { kind: "close", ...body, ...whose(actor, params) }),
    }),
    route({
      ...shared,
      path: `${path}/give-back`,
      policy,
      input: { params: input.one, body: input.giveBack },
      summary: "Gives the conversation back to the bot; only whoever has it can.",
      run: ({ actor, params, body }) => act(parts, { kind: "give-back", ...body, ...whose(actor, params) }),
    }),
  ];
}

/** What any agent may say about a conversation, a closed one too; it stays as it is. */
function remarkRoutes(parts: ActParts): readonly Route[] {
  const policy = parts.policies.agent;
  return [
    route({
      ...shared,
      path: `${path}/correct`,
      policy,
      input: { params: input.one, body: input.correct },
      summary:
        "Says which entry of the FAQ answers what the customer wrote, or with null that none does; any agent can, on a " +
        "closed conversation too.",
      run: ({ actor, params, body: { key, messageId: id, entry } }) => {
        const said = {
          kind: "correct",
          key,
          message: messageId(id),
          entry: entry === null ? null : entryId(entry),
        } as const;
        return act(parts, { ...said, ...whose(actor, params) });
      },
    }),
    route({
      ...shared,
      path: `${path}/wrong-guidance`,
      policy,
      input: { params: input.one, body: contentInput.wrongGuidance },
      summary:
        "Says that what an entry tells is wrong, about a message of the conversation: a task for whoever looks after the entry, " +
        "who tells when it is mended, the customer too where the report is `from` the customer.",
      run: ({ actor, params, body: { messageId: id, entry, ...said } }) => {
        const about = { kind: "wrong-guidance", message: messageId(id), entry: entryId(entry) } as const;
        return act(parts, { ...about, ...said, ...whose(actor, params) });
      },
    }),
    route({
      ...shared,
      path: `${path}/note`,
      policy,
      input: { params: input.one, body: input.note },
      summary: "Writes a note that only agents see; any agent can, on a closed conversation too.",
      run: ({ actor, params, body }) => act(parts, { kind: "note", ...body, ...whose(actor, params) }),
    }),
  ];
}

const revokeRoute = (parts: ActParts): Route =>
  route({
    ...shared,
    path: `${path}/page/revoke`,
    policy: parts.policies.agent,
    input: { params: input.one, body: input.take },
    summary:
      "Shuts the customer's own page: its address opens nothing any more, and the next promise brings another.",
    run: ({ actor, params, body }) => act(parts, { kind: "revoke-page", ...body, ...whose(actor, params) }),
  });

export const whose = ({ agent }: SignedIn, { id }: { readonly id: string }) => ({
  agent: agent.id,
  conversation: conversationId(id),
});

/** Runs the act, and answers how the conversation stands now with the line that the customer reads or the note, if there is one. */
export async function act(
  { acts, desk, knowledge }: Omit<ActParts, "policies">,
  asked: AgentAct,
): Promise<Reply> {
  const result = await acts(asked);
  if (!result.ok) return refusalOf(result);
  const [row, told] = await Promise.all([
    desk.conversation(asked.conversation),
    result.message && desk.message(asked.conversation, result.message),
  ]);
  if (row === null) return notFound();
  return {
    status: 200,
    body: { conversation: conversationView(row, knowledge().faq), message: told && messageView(told) },
  };
}

/** How an act's refusal is answered. */
export function refusalOf({ code, by }: Extract<ActResult, { ok: false }>): Reply {
  if (code === "not-found") return notFound();
  if (isOfTime(code)) {
    const next = by === null ? "" : ` The next time that can be promised is ${by}.`;
    return {
      refusal: { status: 409, code, message: `${refusals[code]}${next}`, ...(by !== null && { next: by }) },
    };
  }
  if (code === "taken") {
    const message = `${by ?? "Another agent"} has this conversation.`;
    return { refusal: { status: 409, code, message, ...(by !== null && { by }) } };
  }
  return refuse(409, code, refusals[code]);
}

const refusals = {
  "not-yours": "Nobody has this conversation now. Take it first.",
  "open-promise": "Something promised is still to come. Keep it, move it or release it first.",
  "no-call": "This was not promised as a call, so no call is logged for it. Keep it or move it.",
  "no-mail":
    "No mail is sent from here, so nothing can be promised by mail. Promise it in the chat or as a call, or have SMTP_URL set.",
  "answer-first": "The customer waits for an answer. Answer first, then say for whom you wait.",
  "too-early": "That time has passed. Choose one that is ahead.",
  "too-late": "That is too far ahead to be promised. Choose a time within 60 days.",
  "closed-then": "Nobody is at work then, so it can't be promised.",
  "slot-full": "As much is promised for that time as can be kept.",
  "window-closed":
    "The customer's channel takes nothing more from us, and there is no address to write to. The matter goes on when the customer writes.",
  "past-window":
    "The customer's channel takes nothing from us any more when that is due. Choose an earlier time, or an e-mail address for it.",
  closed: "This conversation has been closed. It opens again when the customer writes.",
  "newer-message": "Something was written meanwhile. Read it first.",
  "promise-in-words":
    "These words promise something. Send them as a promise with a time, or say with `notAPromise: true` that they don't.",
  "unknown-agent": "There is no such agent who answers customers. Choose one of the list.",
  "agent-away": "That agent is not at work. Choose another, or the queue.",
  "key-reused": "This key was used for another act. Make a new key for each act.",
  "no-words": "This is nothing that the customer wrote. Name a message of the customer's.",
  done: "This has been mended already.",
  "unknown-entry": "The FAQ has no entry of this id. Choose one that it has.",
} as const;
