import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ActAnswer, AgentView } from "../../../console/protocol.ts";
import type { Mode, Pending, Talk } from "./desk.ts";
import { openDrafts } from "./drafts.ts";
import type { Sends } from "./sends.ts";
import type { Transcript } from "./transcript.ts";
import { unshown } from "./unshown.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly world: World;
  readonly sends: Sends;
  readonly agent: AgentView;
}

export interface Composer extends Pick<Talk, "mode" | "drafts" | "sendDraft"> {
  readonly pending: ReadonlySignal<readonly Pending[]>;
  /** The server has made a line of a message of ours: it is no other message's. */
  readonly sent: (answer: ActAnswer) => void;
  readonly dispose: () => void;
}

/** What the agent writes, from its draft until the transcript shows it. */
export function makeComposer(
  id: string,
  { world, sends, agent }: Parts,
  { messages, readTo }: Pick<Transcript, "messages" | "readTo">,
): Composer {
  const { dispose, ...drafts } = openDrafts(world.storage, agent.id, id);
  const mode = signal<Mode>(drafts.reply.peek() === "" && drafts.note.peek() !== "" ? "note" : "reply");
  const told = signal<ReadonlySet<string>>(new Set());
  return {
    drafts,
    mode,
    pending: computed(() =>
      unshown(
        sends.all.value.filter((one) => one.conversation === id),
        messages.value.filter((one) => one.author === "agent" && one.agentName === agent.name),
        told.value,
      ),
    ),
    sendDraft: () => {
      const kind = mode.peek();
      const text = drafts[kind].peek().trim();
      if (text === "") return Promise.resolve(false);
      const sent = sends.send({ conversation: id, kind, text, since: readTo() });
      drafts[kind].value = "";
      return sent;
    },
    sent: ({ message }) => {
      if (message !== null) told.value = new Set([...told.peek(), message.id]);
    },
    dispose,
  };
}
