import type { ConversationView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import type { Talk } from "../desk/desk.ts";
import { standsAt } from "../desk/window-standing.ts";
import type { Words } from "../words/fi.ts";
import { showPromises, take, write } from "./acts.ts";
import { Composer } from "./composer.tsx";
import { Deed } from "./deed.tsx";
import { problemInWords } from "./say.ts";
import { WindowLine } from "./window-line.tsx";
import { useScreen, useWords } from "./screen.ts";
import { type Standing, canTake, standingOf } from "./standing.ts";

/** Where the agent writes; where the agent may not, why not and what to do instead. */
export function Write({
  talk,
  conversation,
}: {
  readonly talk: Talk;
  readonly conversation: ConversationView;
}) {
  const screen = useScreen();
  const { me } = screen;
  const { w } = useWords();
  const standing = standingOf(conversation, me.value);
  const mine = standing.kind === "mine";
  const problem = talk.problem.value;
  return (
    <div class="write">
      <p class="problem" role="alert">
        {problem !== null && (
          <>
            <Icon name="late" />
            <span>{problemInWords(problem, w)}</span>
            {problem.code === "open-promise" && (
              <button class="lnk" type="button" onClick={() => showPromises(screen)}>
                {w.ledger.toPromise} <kbd aria-hidden="true">L</kbd>
              </button>
            )}
          </>
        )}
      </p>
      {(mine || canTake(standing)) && <WindowLine talk={talk} conversation={conversation} />}
      {mine || talk.mode.value === "note" ? (
        <Composer talk={talk} mine={mine} />
      ) : (
        <Aside talk={talk} standing={standing} />
      )}
    </div>
  );
}

function Aside({ talk, standing }: { readonly talk: Talk; readonly standing: Standing }) {
  const screen = useScreen();
  const { w } = useWords();
  const window = talk.window.value;
  // What stands above says that nothing can be answered.
  const isShut = window !== null && standsAt(window, screen.desk.now.value).kind === "shut";
  return (
    <div class="aside">
      <p>
        {!(isShut && standing.kind === "queue") && asideInWords(standing, w)}
        {talk.drafts.reply.value.trim() !== "" && <small>{w.write.saved}</small>}
      </p>
      <button class="btn" type="button" onClick={() => write(screen, "note")}>
        {w.write.leaveNote} <kbd aria-hidden="true">N</kbd>
      </button>
      {canTake(standing) && (
        <Deed class="btn go" busy={talk.busy.value} act={() => void take(screen)}>
          {w.acts.take} <kbd aria-hidden="true">T</kbd>
        </Deed>
      )}
    </div>
  );
}

function asideInWords(standing: Standing, { write: words }: Words): string {
  switch (standing.kind) {
    case "queue":
    case "mine":
      return words.toTake;
    case "bot":
      return words.botHas;
    case "other":
      return words.otherHas(standing.name);
    case "closed":
      return words.isClosed;
  }
}
