import type { ComponentChildren } from "preact";
import { useSignal } from "@preact/signals";
import type { MendBody, TaskAnswer, TaskView, TasksAnswer } from "../../../../console/protocol.ts";
import { clock, day } from "../../../shared/times.ts";
import { conversationPlace } from "../../ui/place.ts";
import { useScreen } from "../../ui/screen.ts";
import { sendOnce } from "../state/publishing.ts";
import { useBench, useWords } from "./bench.ts";
import { entryPlace } from "./places.ts";
import { CommentList } from "./comments.tsx";
import { Tabs } from "./tabs.tsx";
import { useAnswer, useDeed } from "./use-deed.ts";

const states = ["open", "done"] as const;

/** Where guidance was wrong, as agents and customers have said; whoever said so is told when it is mended. */
export function Tasks() {
  const { w, tell } = useWords();
  const state = useSignal<(typeof states)[number]>("open");
  const { body, problem, read } = useAnswer<TasksAnswer>(`content/tasks?state=${state.value}`);
  const comments = useSignal(0);
  const tasks = body.value?.tasks.filter((task) => task.state === state.value);
  const left = state.value === "open" ? (body.value?.leftWaiting ?? []) : [];
  return (
    <main class="pane">
      <div class="pane-top">
        <h2 id="content-title" tabIndex={-1}>
          {w.nav.tasks}
        </h2>
        <Tabs
          label={w.tasks.label}
          options={states.map((one) => [one, w.tasks.states[one]])}
          chosen={state.value}
          choose={(one) => (state.value = one)}
        />
      </div>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      <CommentList state={state.value} count={comments} />
      <LeftWaiting left={left} />
      <List
        isEmpty={tasks?.length === 0 && left.length + comments.value === 0}
        isLoading={tasks === undefined && problem.value === null}
      >
        {tasks?.map((task) => (
          <li key={task.id} class="card">
            <Task task={task} mended={() => void read()} />
          </li>
        ))}
      </List>
    </main>
  );
}

/** Known problems whose end customers wait to be told of, and nothing would tell them. */
function LeftWaiting({ left }: { readonly left: TasksAnswer["leftWaiting"] }) {
  const { w } = useWords();
  if (left.length === 0) return null;
  return (
    <ul class="cards">
      {left.map((one) => (
        <li key={one.id} class="card">
          <b dir="auto">{w.tasks.left[one.why](one.id)}</b>
          <p>{w.tasks.leftText(one.waiting)}</p>
        </li>
      ))}
    </ul>
  );
}

/** What was asked for, or that there is nothing, or that it is on its way. */
function List({
  children,
  isEmpty,
  isLoading,
}: {
  readonly children: ComponentChildren;
  readonly isEmpty: boolean;
  readonly isLoading: boolean;
}) {
  const { w, desk } = useWords();
  return (
    <>
      {isLoading && <p class="empty arrives-late">{desk.loading}</p>}
      {isEmpty && (
        <p class="empty">
          <b>{w.tasks.none}</b> {w.tasks.noneText}
        </p>
      )}
      <ul class="cards">{children}</ul>
    </>
  );
}

function Task({ task, mended }: { readonly task: TaskView; readonly mended: () => void }) {
  const { world } = useBench();
  const { me } = useScreen();
  const { w, language } = useWords();
  const when = (at: string) =>
    `${day(Date.parse(at), world.now(), language)} ${clock(Date.parse(at), language)}`;
  return (
    <>
      <p>
        <a href={entryPlace(task.entry)} dir="auto">
          {task.title ?? task.entry}
        </a>{" "}
        {task.owner !== null && <small dir="auto">{task.owner}</small>}
      </p>
      <blockquote class="sheet-quote" dir="auto">
        {task.quote}
      </blockquote>
      <p dir="auto">{task.text}</p>
      <p class="hint" dir="auto">
        {w.tasks.from[task.from]}: {task.by}, {when(task.at)}{" "}
        {me.value?.role === "supervisor" && (
          <a href={conversationPlace(task.conversation)}>{w.tasks.conversation}</a>
        )}
      </p>
      {task.state === "done" && task.mendedAt !== null && (
        <p class="told good" dir="auto">
          {task.mendedBy}, {when(task.mendedAt)}: {task.note}
        </p>
      )}
      {task.state === "open" && <Mending task={task} mended={mended} />}
    </>
  );
}

/** Tells that it is mended, and how, in words that the reporter reads. */
function Mending({ task, mended }: { readonly task: TaskView; readonly mended: () => void }) {
  const bench = useBench();
  const { w, tell } = useWords();
  const note = useSignal("");
  const { problem, busy, run } = useDeed<TaskAnswer>();
  const mend = async () => {
    if (note.peek().trim() === "") return;
    const path = `content/tasks/${encodeURIComponent(task.id)}/mend`;
    const body: Omit<MendBody, "key"> = { note: note.peek().trim() };
    const done = await run(() => sendOnce<TaskAnswer>(bench, path, body));
    if (done !== null) mended();
  };
  return (
    <form
      class="try-form"
      onSubmit={(event) => {
        event.preventDefault();
        void mend();
      }}
    >
      <label class="own">
        {w.tasks.note}. {w.tasks.noteHint}
        <input
          class="field"
          maxLength={1_000}
          dir="auto"
          autocomplete="off"
          value={note.value}
          onInput={(event) => (note.value = event.currentTarget.value)}
        />
      </label>
      <button class="btn edge" type="submit" aria-disabled={busy.value || note.value.trim() === ""}>
        {w.tasks.act}
      </button>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
    </form>
  );
}
