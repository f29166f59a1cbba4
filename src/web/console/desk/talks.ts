import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { AgentView } from "../../../console/protocol.ts";
import { makeActs } from "./acts.ts";
import type { Api } from "./api.ts";
import type { Session } from "./desk.ts";
import type { Lists } from "./lists.ts";
import { makeSelection, type Selection } from "./selection.ts";
import { makeSends, type Sends } from "./sends.ts";
import { type OpenTalk, openTalk } from "./talk.ts";
import type { World } from "./world.ts";

interface Parts {
  readonly world: World;
  readonly api: Api;
  readonly session: ReadonlySignal<Session>;
  readonly lists: Lists;
  /** Something was done or refused: the lists are to be read again. */
  readonly changed: () => void;
  /** The agent has said that an entry is wrong. */
  readonly reported: () => void;
}

export interface Talks {
  readonly open: ReadonlySignal<OpenTalk | null>;
  /** The open talk, if it is this conversation's. */
  readonly ifOpen: (id: string) => OpenTalk | null;
  readonly selection: Selection;
  readonly sends: Sends;
  readonly dispose: () => void;
}

/** The open talk, and the messages on their way, whichever talk they belong to. */
export function makeTalks({ world, api, session, lists, changed, reported }: Parts): Talks {
  const open = signal<OpenTalk | null>(null);
  const ifOpen = (id: string) => (open.peek()?.id === id ? open.peek() : null);
  const selection = makeSelection(lists);
  const acts = makeActs(api);
  const sends = makeSends({
    world,
    acts,
    done: (id, answer) => {
      lists.renew(answer.conversation);
      ifOpen(id)?.sent(answer);
      changed();
    },
    refused: (id, problem) => {
      ifOpen(id)?.refused(problem);
      changed();
    },
  });
  const parts = { world, api, acts, sends, renewed: lists.renew, changed, reported };
  const show = (id: string | null, at: Session): void => {
    const was = open.peek();
    // Signed out, the talk stays as it was: its agent comes back to it.
    if (id === (was?.id ?? null)) return;
    was?.dispose();
    const begin = (agent: AgentView) =>
      id === null ? null : openTalk(id, lists.find(id), { ...parts, agent });
    open.value = at.kind === "signed-in" ? begin(at.agent) : null;
    void open.peek()?.read();
  };
  const stop = effect(() => {
    const [id, at] = [selection.id.value, session.value];
    untracked(() => show(id, at));
  });
  return {
    open,
    ifOpen,
    selection,
    sends,
    dispose: () => {
      stop();
      selection.dispose();
      open.peek()?.dispose();
    },
  };
}
