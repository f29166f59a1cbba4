import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { ActAnswer, AgentView } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import { isContact } from "./contacts.ts";
import type { Mode, Pending, Problem, Talk } from "./desk.ts";
import { openDrafts } from "./drafts.ts";
import type { Sending } from "./kept-sends.ts";
import { type Listening, makeListening } from "./listening.ts";
import type { Sends } from "./sends.ts";
import type { Transcript } from "./transcript.ts";
import { unshown } from "./unshown.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly world: World;
  readonly api: Pick<Api, "send">;
  readonly sends: Sends;
  readonly agent: AgentView;
}

export interface Composer extends Pick<Talk, "mode" | "drafts" | "sendDraft" | "promising"> {
  readonly pending: ReadonlySignal<readonly Pending[]>;
  /** The server has made a line of a message of ours: it is no other message's. */
  readonly sent: (answer: ActAnswer) => void;
  readonly dispose: () => void;
}

/** What a reply that promises is sent with. */
export interface PromiseMade {
  readonly text: string;
  readonly dueAt: string;
  readonly contact: string;
}

interface Deeds {
  /** Sends a reply as a promise; answers whether that was done. */
  readonly promise: (made: PromiseMade) => Promise<boolean>;
  readonly problem: Signal<Problem | null>;
}

/** What the agent writes, from its draft until the transcript shows it. */
export function makeComposer(
  id: string,
  parts: Parts,
  { messages, readTo }: Pick<Transcript, "messages" | "readTo">,
  deeds: Deeds,
): Composer {
  const { world, sends, agent } = parts;
  const { dispose, ...drafts } = openDrafts(world.storage, agent.id, id);
  const listening = makeListening(parts, id, drafts.reply);
  const mode = signal<Mode>(drafts.reply.peek() === "" && drafts.note.peek() !== "" ? "note" : "reply");
  const told = signal<ReadonlySet<string>>(new Set());
  const own = computed(() => sends.all.value.filter((one) => one.conversation === id));
  const asking: Asking = { draft: drafts.reply, listening, ...deeds };
  const stopTakingBack = takeBack(own, asking, sends);
  return {
    drafts,
    mode,
    promising: listening.promising,
    pending: computed(() =>
      unshown(
        own.value,
        messages.value.filter((one) => one.author === "agent" && one.agentName === agent.name),
        told.value,
      ),
    ),
    sendDraft: () => {
      const kind = mode.peek();
      const text = drafts[kind].peek().trim();
      if (text === "") return Promise.resolve(false);
      if (kind === "reply" && listening.promising.quote.peek() !== null) return promise(text, asking);
      const notAPromise = listening.isDenied();
      const sent = sends.send({ conversation: id, kind, text, since: readTo(), notAPromise });
      drafts[kind].value = "";
      return sent;
    },
    sent: ({ message }) => {
      if (message !== null) told.value = new Set([...told.peek(), message.id]);
    },
    dispose: () => {
      stopTakingBack();
      listening.dispose();
      dispose();
    },
  };
}

interface Asking extends Deeds {
  readonly draft: Signal<string>;
  readonly listening: Listening;
}

/** The server's word for a reply whose promise nobody was asked about. */
const inWords = "promise-in-words";

function ask(code: string, { problem, listening }: Asking): void {
  problem.value = { code, by: null };
  listening.ask();
}

/** What was sent without a word about its promise comes back to where it was written. */
const takeBack = (own: ReadonlySignal<readonly Sending[]>, asking: Asking, sends: Sends): (() => void) =>
  effect(() => {
    const unasked = own.value.find(({ problem }) => problem?.code === inWords);
    if (unasked === undefined) return;
    untracked(() => {
      sends.discard(unasked.key);
      const { draft } = asking;
      draft.value = [unasked.text, draft.peek()].filter((text) => text !== "").join("\n");
      ask(inWords, asking);
    });
  });

/** The words stay where they are until the server has them; a time without room is changed for the next one. */
async function promise(text: string, asking: Asking): Promise<boolean> {
  const { draft, problem } = asking;
  const { promising } = asking.listening;
  const { dueAt, contact } = promising;
  const made = { text, dueAt: dueAt.peek(), contact: contact.peek().trim() };
  if (!isWhole(made)) {
    ask("promise-without", asking);
    return false;
  }
  const done = await asking.promise(made);
  if (done && draft.peek().trim() === text) draft.value = "";
  const next = problem.peek()?.next;
  if (!done && next !== undefined) promising.choose(next);
  return done;
}

const isWhole = (made: { readonly dueAt: string | null; readonly contact: string }): made is PromiseMade =>
  made.dueAt !== null && (made.contact === "chat" || isContact(made.contact));
