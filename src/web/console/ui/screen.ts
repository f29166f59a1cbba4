import { type ReadonlySignal, type Signal, computed, effect, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type {
  AgentView,
  HistoryAnswer,
  MessageView,
  OverdueReasonsAnswer,
  PromiseView,
  SelfCheckAnswer,
  SuggestionView,
} from "../../../console/protocol.ts";
import type { Desk } from "../desk/desk.ts";
import { type Files, watchFiles } from "../desk/files.ts";
import { watchSelfCheck } from "../desk/self-check.ts";
import { type Watched, watch } from "../desk/watch.ts";
import type { World } from "../desk/world.ts";
import { words } from "../words/words.ts";
import type { Settings } from "./settings.ts";

/** Which part is shown where there is no room for all. */
export type Fold = "list" | "talk" | "dossier";
/** Which dialog stands open. */
export type Sheet =
  | "close"
  | "give-back"
  | "transfer"
  | "wait"
  | "keys"
  | Correcting
  | SayingWrong
  | SettlingPromise
  | Parting;

/** The message of the customer's whose right answer is asked for. */
interface Correcting {
  readonly kind: "correct";
  readonly message: MessageView;
}

/** What is said to be wrong: the message that it is about, and the entry, or null where that is still to be chosen. */
export interface SayingWrong {
  readonly kind: "wrong";
  readonly message: Pick<MessageView, "id" | "text">;
  readonly entry: Pick<SuggestionView, "id" | "title"> | null;
}

/** The promise that is about to be kept, moved or released. */
export interface SettlingPromise {
  readonly kind: "promise";
  readonly deed: "keep" | "move" | "release";
  readonly promise: PromiseView;
}

/** The channel that is about to be said not to be the same customer's. */
export interface Parting {
  readonly kind: "part";
  readonly link: HistoryAnswer["linked"][number];
}

/** What every part of the screen shares. */
export interface Screen {
  readonly desk: Desk;
  readonly settings: Settings;
  readonly world: World;
  /** Where in the content page one is, as the address tells it after `#/content`; null at the desk. */
  readonly content: Signal<string | null>;
  /** Whether the address names the supervisors' overview. */
  readonly overview: Signal<boolean>;
  /** Which page is shown: an editor has no desk, and an agent nothing else. */
  readonly at: ReadonlySignal<"desk" | "content" | "overview">;
  /** How it stands with the content's files, for those who look after them. */
  readonly files: Files;
  /** What is broken in the house, for supervisors. */
  readonly selfCheck: Watched<SelfCheckAnswer>["latest"];
  /** Which matters wait for a reason why they are still open: one's own, for supervisors all. */
  readonly reasons: Watched<OverdueReasonsAnswer>;
  readonly fold: Signal<Fold>;
  readonly sheet: Signal<Sheet | null>;
  /** Who sits here; still so when the session has ended by itself and is asked for again. Null before anybody has signed in. */
  readonly me: ReadonlySignal<AgentView | null>;
  /** Signs out, and leaves nothing on the screen. */
  readonly leave: () => Promise<void>;
}

/** They are counted in days. */
const reasonsRestMs = 60_000;

export function makeScreen(desk: Desk, settings: Settings, world: World): Screen {
  const me = signal<AgentView | null>(null);
  const content = signal<string | null>(null);
  const overview = signal(false);
  effect(() => {
    if (desk.session.value.kind === "signed-in") me.value = desk.session.value.agent;
  });
  const role = computed(() => {
    const session = desk.session.value;
    return session.kind === "signed-in" ? session.agent.role : null;
  });
  const isOwner = computed(() => role.value === "editor" || role.value === "supervisor");
  const isAtDesk = computed(() => role.value === "agent" || role.value === "supervisor");
  const isSupervisor = computed(() => role.value === "supervisor");
  return {
    desk,
    settings,
    world,
    content,
    overview,
    at: computed(() => pageOf(me.value, content.value, overview.value)),
    me,
    files: watchFiles(world, desk.api, isOwner),
    selfCheck: watchSelfCheck(world, desk.api, isSupervisor).latest,
    reasons: watch(world, desk.api, { path: "overdue-reasons", restMs: reasonsRestMs, isOn: isAtDesk }),
    fold: signal<Fold>("list"),
    sheet: signal<Sheet | null>(null),
    leave: async () => {
      await desk.signOut();
      if (desk.session.peek().kind === "signed-out") me.value = null;
    },
  };
}

function pageOf(me: AgentView | null, content: string | null, overview: boolean) {
  if (me?.role === "editor") return "content";
  if (me?.role !== "supervisor") return "desk";
  if (content !== null) return "content";
  return overview ? "overview" : "desk";
}

/** The screen that the parts stand on. */
export const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === null) throw new Error("This part stands outside of ScreenContext: put it inside of App.");
  return screen;
}

/** The words and their language, as the agent has chosen. */
export function useWords() {
  const language = useScreen().settings.language.value;
  return { w: words[language], language };
}
