import type { ReadonlySignal, Signal } from "@preact/signals";
import type {
  AgentView,
  ConversationView,
  AnswersAnswer,
  ColleaguesAnswer,
  FiguresAnswer,
  ListedView,
  MessageView,
  PromiseView,
  ReceiptView,
  WindowView,
  SuggestionView,
  TaskView,
  WaitBody,
  WrongGuidanceBody,
} from "../../../console/protocol.ts";
import type { PromiseDeed } from "./acts.ts";
import type { Api } from "./api.ts";
import type { Promising } from "./listening.ts";

export type View = "waiting" | "mine" | "promised" | "open" | "closed";

/** What an agent writes: to the customer, or for colleagues only. */
export type Mode = "reply" | "note";

export type Session =
  | { readonly kind: "unknown" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "signed-in"; readonly agent: AgentView };

/** Why something was not done: the server's own code, or "offline" when no answer came and the outcome is not known. */
export interface Problem {
  readonly code: string;
  /** Who has it, where that is why. */
  readonly by: string | null;
  /** The next time that can be promised, as an ISO time, where the one asked for can't. */
  readonly next?: string;
}

/** Something sent that the server has not answered yet, or has refused. Kept across reload and sign-out. */
export interface Pending {
  readonly key: string;
  readonly kind: Mode;
  readonly text: string;
  readonly at: number;
  readonly state: "sending" | "failed";
  readonly problem: Problem | null;
}

/** One open conversation. */
export interface Talk {
  readonly id: string;
  /** Null until the row is known; from a list it is known at once, before the transcript. */
  readonly conversation: ReadonlySignal<ConversationView | null>;
  /** False until the transcript has been read once. */
  readonly loaded: ReadonlySignal<boolean>;
  /** In the order of `seq`, each once. */
  readonly messages: ReadonlySignal<readonly MessageView[]>;
  /** Shown after the messages, in the order they were sent. */
  readonly pending: ReadonlySignal<readonly Pending[]>;
  /** The `seq` of the customer's newest line that is shown; 0 where there is none. */
  readonly lastOfCustomer: ReadonlySignal<number>;
  readonly customerTyping: ReadonlySignal<boolean>;
  readonly mode: Signal<Mode>;
  /** One for each mode, so that a note never turns into a reply; kept across reload and sign-out. */
  readonly drafts: { readonly [mode in Mode]: Signal<string> };
  /** Why the last act was refused; to be shown beside the composer. */
  readonly problem: Signal<Problem | null>;
  /** True while taking, closing or giving back. */
  readonly busy: ReadonlySignal<boolean>;
  /** Acts answer whether they were done; if not, `problem` says why. */
  take(): Promise<boolean>;
  /** These two end nothing that goes on: `read` is `lastOfCustomer` when the agent was about to, and what came since forbids it. */
  close(reason: string, read: number): Promise<boolean>;
  giveBack(read: number): Promise<boolean>;
  /** What is and was promised here, open ones first; empty until it has been read once. */
  readonly promises: ReadonlySignal<readonly PromiseView[]>;
  /** Until when the customer can be written to on the channel; null: at any time. */
  readonly window: ReadonlySignal<WindowView | null>;
  /** How far lines of ours have come, by the message's id, as it was when the conversation was last read. */
  readonly receipts: ReadonlySignal<ReadonlyMap<string, ReceiptView>>;
  /** Keeps, moves or releases a promise, or logs a call; answers why that was not done, where nothing else tells it. */
  settle(promise: string, deed: PromiseDeed, said: Readonly<Record<string, string>>): Promise<Problem | null>;
  /** Who could have it; null when that could not be read. */
  colleagues(): Promise<ColleaguesAnswer["colleagues"] | null>;
  /** Gives it to a colleague by id, or to "queue", with a note for who goes on; answers why that was not done. */
  transfer(to: string, note: string): Promise<Problem | null>;
  /** Waits for the customer or for somebody outside; answers why that can't be. */
  wait(said: Omit<WaitBody, "key">): Promise<Problem | null>;
  /** Says why it is still open; answers why that was not done. */
  explain(text: string): Promise<Problem | null>;
  /** Says which entry answers a message of the customer's, with null that none does; answers why that was not done. */
  correct(message: string, entry: string | null): Promise<Problem | null>;
  /** Says that what an entry tells is wrong; answers why that was not done. */
  reportWrong(said: Omit<WrongGuidanceBody, "key">): Promise<Problem | null>;
  /** What the FAQ knows beside this conversation; null until it has been read once. */
  readonly suggestions: ReadonlySignal<readonly SuggestionView[] | null>;
  /** Entries that these words name; null when they could not be read. */
  findAnswers(words: string): Promise<AnswersAnswer | null>;
  /** What the reply being written promises. */
  readonly promising: Promising;
  /** Sends the draft of the current mode: its text moves to `pending` at once, or, with a promise, goes when the server has it. */
  sendDraft(): Promise<boolean>;
  retry(key: string): void;
  discard(key: string): void;
  /** To be called at each key pressed in a reply; told to the customer at most once in three seconds. */
  typing(): void;
}

/** All that the screens know of the server. */
export interface Desk {
  readonly session: ReadonlySignal<Session>;
  /** "offline" after a failed request until one succeeds; what was read stays readable. */
  readonly link: ReadonlySignal<"live" | "offline">;
  readonly view: Signal<View>;
  /** Searches as it is typed, from two characters on. */
  readonly search: Signal<string>;
  /** In the server's order; null until the view has been read once. */
  readonly rows: ReadonlySignal<readonly ListedView[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  more(): Promise<void>;
  readonly figures: ReadonlySignal<FiguresAnswer | null>;
  /** All open promises, the earliest due first; read while the view is "promised". */
  readonly due: ReadonlySignal<readonly PromiseView[] | null>;
  readonly selected: ReadonlySignal<Talk | null>;
  /** Any conversation, whether listed or not: also `conversation.previous`. */
  select(id: string | null): void;
  /** The one below in the list; of a conversation that has left the list, the one that now stands in its place. */
  next(): void;
  previous(): void;
  /** Ticks every ten seconds, for waits and due times. */
  readonly now: ReadonlySignal<number>;
  readonly sound: Signal<boolean>;
  /** New in the queue, and new messages to this agent, since a window of the agent's was last looked at. */
  readonly arrivals: ReadonlySignal<number>;
  /** What this agent said to be wrong and has been mended since, until `seenMended` says that the agent knows. */
  readonly mended: ReadonlySignal<readonly TaskView[]>;
  seenMended(id: string): void;
  /** For a page beside the desk: its requests share the session and the link. */
  readonly api: Pick<Api, "get" | "send">;
  signIn(email: string, password: string): Promise<Problem | null>;
  signOut(): Promise<void>;
  dispose(): void;
}
