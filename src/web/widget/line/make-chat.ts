import type { Chat, ChatOptions } from "./chat.ts";
import { choiceName } from "./choice.ts";
import { type Core, lastAt, makeCore } from "./core.ts";
import { makeDraft } from "./draft.ts";
import { sift } from "./files.ts";
import { isItemName } from "./items.ts";
import { makeKeep } from "./keep.ts";
import { makeSaid } from "./said.ts";
import { type Seen, makeSeen, seenName } from "./seen.ts";
import { sessionName } from "./session.ts";
import type { World } from "./world.ts";

/** With these failures the text goes back to the draft: sent again as it is, it would fail again. */
const hopeless = /file|text-too-long/;

/** The customer's chat over one thread of Direct Line: all that the screens need, and none of it drawn. */
export function makeChat(options: ChatOptions, world: World): Chat {
  let isOpened = false;
  const core = makeCore(options, world, () => isOpened);
  const { keep, log, items, choice, line, outbox, presence, session, status } = core;
  const seen = makeSeen(keep, log.rows);
  const { draft, dispose: stopDraft } = makeDraft(keep, makeKeep(keep.base, world.tabStorage));
  const stops = [
    stopDraft,
    world.onWake(line.wake),
    world.onLeave(outbox.leave),
    world.onOther((key) => heedTab(core, seen, key)),
    line.dispose,
    outbox.dispose,
    presence.dispose,
  ];
  const connectIfIdle = () => {
    if (line.link.value === "new") line.connect();
  };
  if (session.kept() !== null || core.hasWaiting()) line.connect();

  return {
    link: line.link,
    retryAt: line.retryAt,
    messages: makeSaid(log.rows, items, outbox.failureOf),
    status,
    agentTyping: presence.agentTyping,
    unread: seen.unread,
    draft,
    language: choice.language,
    languageAt: choice.at,
    open() {
      isOpened = true;
      if (line.link.value === "refused") line.connect();
      connectIfIdle();
    },
    seen: seen.seen,
    ...actsOf(core, draft, connectIfIdle, () => world.now()),
    dispose: () => stops.forEach((stop) => stop()),
  };
}

type Acts = Pick<Chat, "send" | "attach" | "retry" | "discard" | "typing" | "setLanguage" | "end">;

/** What the customer does. */
function actsOf(core: Core, draft: { value: string }, connectIfIdle: () => void, now: () => number): Acts {
  const { log, items, choice, line, outbox, presence, status } = core;

  function send(text: string, files: readonly File[]): void {
    const said = text.trim();
    if (said === "" && files.length === 0) return;
    // A clock that is slow must not put it before what was said already.
    outbox.send(said, files, Math.max(now(), lastAt(log) + 1));
    if (draft.value.trim() === said) draft.value = "";
    connectIfIdle();
  }
  const failed = (id: string) =>
    items.all.value.find((item) => item.key === id && outbox.failureOf(item) !== null);

  return {
    send: (text) => send(text, []),
    attach(files, text) {
      const { taken, problems } = sift(files);
      if (taken.length > 0) send(text, taken);
      return problems;
    },
    retry(id) {
      const item = failed(id);
      if (item === undefined) return;
      if (hopeless.test(outbox.failureOf(item) ?? "")) {
        draft.value = [draft.value, item.text].filter((text) => text !== "").join("\n");
        outbox.remove(id);
      } else outbox.retry(item, now());
      connectIfIdle();
    },
    discard(id) {
      if (failed(id) !== undefined) outbox.remove(id);
    },
    typing() {
      const isHeard = status.value.state === "with-agent" || status.value.state === "queued";
      if (isHeard && line.link.value === "online") presence.typed();
    },
    setLanguage(language) {
      choice.choose(language, lastAt(log));
      outbox.tell("language", language);
      connectIfIdle();
    },
    end: () => outbox.tell("end", ""),
  };
}

/** Another tab of the same customer has written something down. */
function heedTab({ keep, items, choice, session, log, line }: Core, seen: Seen, key: string | null): void {
  if (!key?.startsWith(keep.base)) return;
  const name = key.slice(keep.base.length);
  if (isItemName(name)) items.refresh();
  if (name === seenName) seen.refresh();
  if (name === choiceName) choice.refresh();
  if (name === sessionName && !log.isOf(session.conversation())) line.connect();
}
