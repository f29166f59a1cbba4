import type { ConversationView } from "../../../console/protocol.ts";
import type { Talk } from "../desk/desk.ts";
import { focusSoon } from "./focus.ts";
import { Bar } from "./bar.tsx";
import { useLateParts } from "./late.ts";
import { LatePart } from "./late-part.tsx";
import { viewPlace } from "./place.ts";
import { useScreen, useWords } from "./screen.ts";
import { Transcript } from "./transcript.tsx";
import { Write } from "./write.tsx";

/** The open conversation: what it is about, what was said, and what the agent may do. */
export function TalkPart() {
  const { desk } = useScreen();
  const talk = desk.selected.value;
  const { w } = useWords();
  if (talk === null) return desk.view.value === "promised" ? <Today /> : <NothingOpen />;
  const conversation = talk.conversation.value;
  if (conversation !== null) return <OpenTalk key={talk.id} talk={talk} conversation={conversation} />;
  const missing = talk.problem.value?.code === "not-found";
  return (
    <section class="talk" aria-label={w.talk.label}>
      <div class="blank" role="status">
        {missing ? (
          <>
            <h2 tabIndex={-1}>{w.talk.missing}</h2>
            <p>{w.talk.missingText}</p>
          </>
        ) : (
          <p class="arrives-late">{w.loading}</p>
        )}
      </div>
    </section>
  );
}

function OpenTalk({ talk, conversation }: { readonly talk: Talk; readonly conversation: ConversationView }) {
  return (
    <section class="talk" aria-labelledby="talk-title">
      <Bar talk={talk} conversation={conversation} />
      <LatePart show={({ Beside }) => <Beside talk={talk} conversation={conversation} />} />
      <Transcript talk={talk} conversation={conversation} />
      <Write talk={talk} conversation={conversation} />
    </section>
  );
}

/** What is due today, once it has come. */
function Today() {
  const { w } = useWords();
  const parts = useLateParts(true);
  return parts === null ? <section class="talk" aria-label={w.due.title} /> : <parts.DueToday />;
}

function NothingOpen() {
  const { desk } = useScreen();
  const { w } = useWords();
  if (desk.rows.value === null) return <section class="talk" aria-label={w.talk.label} />;
  const listed = desk.rows.value.length > 0;
  const waiting = desk.figures.value?.waiting ?? 0;
  return (
    <section class="talk" aria-label={w.talk.label}>
      <div class="blank">
        <p>{listed ? w.talk.choose : waiting > 0 ? w.list.empty[desk.view.value][0] : w.talk.none}</p>
        {listed && <OpenFirst />}
        {!listed && waiting > 0 && <a href={viewPlace("waiting")}>{w.talk.toWaiting}</a>}
      </div>
    </section>
  );
}

function OpenFirst() {
  const { desk, fold } = useScreen();
  const { w } = useWords();
  return (
    <button
      class="btn edge"
      type="button"
      onClick={() => {
        desk.next();
        fold.value = "talk";
        focusSoon(".talk h2");
      }}
    >
      {w.talk.first} <kbd aria-hidden="true">J</kbd>
    </button>
  );
}
