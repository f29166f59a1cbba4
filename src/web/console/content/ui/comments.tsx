import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { CommentsAnswer, CommentView } from "../../../../console/protocol.ts";
import { clock, day } from "../../../shared/times.ts";
import { conversationPlace } from "../../ui/place.ts";
import { useScreen } from "../../ui/screen.ts";
import { useBench, useWords } from "./bench.ts";
import { useAnswer, useDeed } from "./use-deed.ts";

/** What customers wrote of how it went: told that a supervisor reads it, so it stands here until one has. */
export function CommentList(props: ListProps) {
  const { me } = useScreen();
  return me.value?.role === "supervisor" ? <Listed {...props} /> : null;
}

interface ListProps {
  readonly state: "open" | "done";
  /** Told how many stand there. */
  readonly count: Signal<number>;
}

function Listed({ state, count }: ListProps) {
  const { body, read } = useAnswer<CommentsAnswer>(`comments?state=${state}`);
  const comments = body.value?.comments.filter(({ readBy }) => (readBy === null) === (state === "open"));
  const shown = comments?.length ?? 0;
  useEffect(() => {
    count.value = shown;
  }, [count, shown]);
  if (comments === undefined || shown === 0) return null;
  return (
    <ul class="cards">
      {comments.map((one) => (
        <li key={`${one.conversation} ${one.at}`} class="card">
          <Comment one={one} done={() => void read()} />
        </li>
      ))}
    </ul>
  );
}

function Comment({ one, done }: { readonly one: CommentView; readonly done: () => void }) {
  const bench = useBench();
  const { w, tell, language } = useWords();
  const { problem, busy, run } = useDeed<{ readonly read: boolean }>();
  const when = (at: string) =>
    `${day(Date.parse(at), bench.world.now(), language)} ${clock(Date.parse(at), language)}`;
  const mark = async () => {
    const path = `comments/${encodeURIComponent(one.conversation)}/read`;
    if ((await run(() => bench.api.send("POST", path, { at: one.at }))) !== null) done();
  };
  return (
    <>
      <b>{w.tasks.rated[one.value]}</b>
      <blockquote class="sheet-quote" dir="auto">
        {one.comment}
      </blockquote>
      <p class="hint">
        {when(one.at)} <a href={conversationPlace(one.conversation)}>{w.tasks.conversation}</a>
      </p>
      {one.readAt !== null && (
        <p class="told good" dir="auto">
          {w.tasks.readBy} {one.readBy}, {when(one.readAt)}
        </p>
      )}
      {one.readAt === null && (
        <button class="btn edge" type="button" aria-disabled={busy.value} onClick={() => void mark()}>
          {w.tasks.read}
        </button>
      )}
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
    </>
  );
}
