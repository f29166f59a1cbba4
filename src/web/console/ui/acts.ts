import type { ConversationView } from "../../../console/protocol.ts";
import type { Mode, Talk } from "../desk/desk.ts";
import {
  composer,
  firstGuide,
  focusSoon,
  log,
  promiseAct,
  promiseTime,
  openRow,
  openTab,
  searchField,
} from "./focus.ts";
import type { Screen } from "./screen.ts";
import { type Standing, canPass, canTake, standingOf } from "./standing.ts";

/*
 * What agents do, from keys and buttons alike, and where the focus stands afterwards: in the composer after taking, on
 * the next row after closing.
 */
const focusRow = () => focusSoon(openRow, openTab, searchField);

/** Who has what is open, or null while that is not known. */
function standing({ desk, me }: Screen): Standing | null {
  const conversation = desk.selected.peek()?.conversation.peek() ?? null;
  return conversation === null ? null : standingOf(conversation, me.peek());
}

/** What is done at once or not at all can't wait for the server, as a reply can: the conversation tells why it is not done. */
function isCutOff({ desk }: Screen): boolean {
  if (desk.link.peek() === "live") return false;
  const talk = desk.selected.peek();
  if (talk !== null) talk.problem.value = { code: "offline", by: null };
  return true;
}

const isMine = (screen: Screen): boolean => standing(screen)?.kind === "mine";

/** Takes what is open, or the first in the list. Who comes second is told whose it is. */
export async function take(screen: Screen): Promise<void> {
  const { desk } = screen;
  if (desk.selected.peek() === null) desk.next();
  const talk = desk.selected.peek();
  const who = standing(screen);
  if (talk === null || who === null || who.kind === "mine" || talk.busy.peek()) return;
  screen.fold.value = "talk";
  if (isCutOff(screen)) return;
  if (canTake(who)) {
    // The row and the button from which it may have been done go away before the answer has been read.
    focusSoon(log);
    if (await talk.take()) write(screen, "reply");
  } else
    talk.problem.value =
      who.kind === "other" ? { code: "taken", by: who.name } : { code: "closed", by: null };
}

/** Opens the composer for a reply, where the agent may reply, or for a note. */
export function write(screen: Screen, mode: Mode): void {
  const talk = screen.desk.selected.peek();
  if (talk === null || (mode === "reply" && !isMine(screen))) return;
  talk.mode.value = mode;
  screen.fold.value = "talk";
  focusSoon(composer(mode));
}

/** Makes a promise of the reply, where the agent may reply. What is still to be written comes first. */
export function promise(screen: Screen): void {
  const talk = screen.desk.selected.peek();
  if (talk === null || !isMine(screen)) return;
  talk.mode.value = "reply";
  screen.fold.value = "talk";
  talk.promising.byHand();
  focusSoon(talk.drafts.reply.peek().trim() === "" ? composer("reply") : promiseTime);
}

/** Shows what is promised in the conversation, with the focus on what can be done about it. */
export function showPromises({ desk, fold }: Screen): void {
  if (desk.selected.peek() === null) return;
  fold.value = "dossier";
  focusSoon(promiseAct, ".dossier h2");
}

/** Asks before ending or giving back what is this agent's own. */
export function ask(screen: Screen, sheet: "close" | "give-back"): void {
  if (isMine(screen) && !isCutOff(screen)) screen.sheet.value = sheet;
}

/** Asks to whom the matter goes: one's own, or as a supervisor anybody's. */
export function pass(screen: Screen): void {
  const who = standing(screen);
  if (who === null || !canPass(who, screen.me.peek()) || isCutOff(screen)) return;
  screen.sheet.value = "transfer";
}

/** Asks for whom one waits. Where something else comes first, the conversation says what. */
export function wait(screen: Screen): void {
  const talk = screen.desk.selected.peek();
  const conversation = talk?.conversation.peek() ?? null;
  if (talk === null || conversation === null || !isMine(screen) || isCutOff(screen)) return;
  const code = whyNotWait(conversation);
  screen.fold.value = "talk";
  talk.problem.value = code === null ? null : { code, by: null };
  if (code === null) screen.sheet.value = "wait";
}

function whyNotWait({ promisedFor, waitingSince }: ConversationView): string | null {
  if (promisedFor !== null) return "promised-already";
  return waitingSince === null ? null : "answer-first";
}

/** Shows the next one, when what was open has gone to other hands. */
export function goOn(screen: Screen): void {
  screen.sheet.value = null;
  screen.desk.next();
  focusRow();
}

/** Ends or gives back what is open. When it is done the next one is shown; when not, the conversation says why. */
export async function letGo(screen: Screen, act: (talk: Talk) => Promise<boolean>): Promise<void> {
  const talk = screen.desk.selected.peek();
  if (talk === null || talk.busy.peek()) return;
  const done = await act(talk);
  if (done) goOn(screen);
  else screen.sheet.value = null;
}

/** To the one below or above in the list. */
export function step({ desk }: Screen, way: "next" | "previous"): void {
  desk[way]();
  focusRow();
}

/** Shows another part where there is room for one only, with the focus in it. */
export function showPart({ fold }: Screen, part: "list" | "talk" | "dossier"): void {
  fold.value = part;
  if (part === "list") focusRow();
  else focusSoon(`.${part} h2`);
}

/** Shows what the FAQ knows beside the conversation, with the focus on it. */
export function showGuidance({ desk, fold }: Screen): void {
  if (desk.selected.peek() === null) return;
  fold.value = "dossier";
  focusSoon(firstGuide, ".dossier h2");
}
