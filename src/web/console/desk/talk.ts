import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { ActAnswer, AgentView, ConversationView, MessageView } from "../../../console/protocol.ts";
import { type Acts, pathOf } from "./acts.ts";
import type { Api } from "./api.ts";
import { makeComposer } from "./composer.ts";
import { makeDeeds } from "./deeds.ts";
import type { Problem, Talk } from "./desk.ts";
import type { Sends } from "./sends.ts";
import { makeSuggestions } from "./suggested.ts";
import { makeTranscript, type Transcript } from "./transcript.ts";
import { makeTypingIn, makeTypingOut } from "./typing.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly world: World;
  readonly api: Api;
  readonly acts: Acts;
  readonly sends: Sends;
  readonly agent: AgentView;
  /** A row that is newer than what the lists may have. */
  readonly renewed: (row: ConversationView) => void;
  /** Something was done or refused: the lists are to be read again. */
  readonly changed: () => void;
  /** The agent has said that an entry is wrong. */
  readonly reported: () => void;
}

/** A talk as the desk itself holds it. */
export interface OpenTalk extends Talk {
  readonly read: () => Promise<boolean>;
  /** A message of ours was taken. */
  readonly sent: (answer: ActAnswer) => void;
  readonly refused: (problem: Problem) => void;
  readonly customerTyped: () => void;
  readonly dispose: () => void;
}

export function openTalk(id: string, known: ConversationView | null, parts: Parts): OpenTalk {
  const { api, sends, agent, renewed } = parts;
  const problem = signal<Problem | null>(null);
  const transcript = makeTranscript({ api, id, known, renewed, refused: (why) => (problem.value = why) });
  const { conversation, messages } = transcript;
  const lastOfCustomer = computed(() => messages.value.findLast(isCustomers)?.seq ?? 0);
  const { suggestions, again, dispose } = makeSuggestions(api, id, messages);
  const done = ({ conversation: row, message }: ActAnswer): void => {
    transcript.add(row, message === null ? [] : [message]);
    renewed(row);
  };
  const { promise, ...deeds } = makeDeeds({ ...parts, id, problem, transcript, lastOfCustomer, done });
  const composer = makeComposer(id, parts, transcript, { promise, problem });
  const mayReply = () => composer.mode.peek() === "reply" && isOwnedBy(agent, conversation.peek());
  const typings = makeTypings(id, parts, lastOfCustomer, mayReply);
  const shown = { id, ...asRead(transcript), lastOfCustomer, suggestions };
  return {
    ...shown,
    ...composer,
    problem,
    ...deeds,
    sendDraft: () => {
      problem.value = null;
      return composer.sendDraft();
    },
    retry: sends.retry,
    discard: sends.discard,
    ...typings.shown,
    read: () => readAndClear(transcript, problem, again),
    refused: (why) => {
      problem.value = why;
      void transcript.read();
    },
    sent: (answer) => {
      composer.sent(answer);
      done(answer);
      void transcript.read();
    },
    dispose: () => {
      dispose();
      typings.dispose();
      composer.dispose();
    },
  };
}

/** What there is to see of the conversation itself. */
const asRead = ({ conversation, loaded, messages, promises, window, receipts }: Transcript) => ({
  conversation,
  loaded,
  messages,
  promises,
  window,
  receipts,
});

/** Who is writing just now: the customer, as it is told, and the agent, as the customer is shown. */
function makeTypings(
  id: string,
  { world, api }: Parts,
  lastOfCustomer: ReadonlySignal<number>,
  mayReply: () => boolean,
) {
  const { typing: customerTyping, told: customerTyped, dispose } = makeTypingIn(world, lastOfCustomer);
  const tell = makeTypingOut(world, () => void api.send("POST", `${pathOf(id)}/typing`, {}));
  const typing = (): void => {
    if (mayReply()) tell();
  };
  return { shown: { customerTyping, customerTyped, typing }, dispose };
}

const isCustomers = ({ author }: MessageView): boolean => author === "customer";

const isOwnedBy = (agent: AgentView, row: ConversationView | null): boolean =>
  row?.owner?.kind === "agent" && row.owner.id === agent.id;

/** Once the line is back, that it was not is no news any more. */
async function readAndClear(
  { read }: Transcript,
  problem: Signal<Problem | null>,
  alsoRead: () => void,
): Promise<boolean> {
  alsoRead();
  const ok = await read();
  if (ok && problem.peek()?.code === "offline") problem.value = null;
  return ok;
}
