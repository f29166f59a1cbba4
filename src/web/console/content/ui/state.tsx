import { useEffect } from "preact/hooks";
import type {
  AnnouncementsAnswer,
  AnnouncementView,
  ContentStatusAnswer,
  ProblemView,
} from "../../../../console/protocol.ts";
import { clock, day } from "../../../shared/times.ts";
import { refusedBy } from "../../desk/files.ts";
import { useScreen } from "../../ui/screen.ts";
import { useBench, useWords } from "./bench.ts";
import { useAnswer } from "./use-deed.ts";

/** Which version of the files serves and what is wrong in them, and the known problems that customers are told of. */
export function State() {
  const { files } = useScreen();
  const { w, desk } = useWords();
  const status = files.status.value;
  useEffect(() => void files.read(), [files]);
  return (
    <main class="pane">
      <h2 id="content-title" tabIndex={-1}>
        {w.state.title}
      </h2>
      <section class="state" aria-labelledby="state-files">
        <h3 id="state-files">{w.state.files}</h3>
        {status === null ? <p class="empty arrives-late">{desk.loading}</p> : <Status status={status} />}
      </section>
      <Announcements />
    </main>
  );
}

/** A moment in words, as everywhere on this page. */
function useWhen(): (at: string) => string {
  const { world } = useBench();
  const { language } = useWords();
  return (at) => `${day(Date.parse(at), world.now(), language)} ${clock(Date.parse(at), language)}`;
}

function Status({ status }: { readonly status: ContentStatusAnswer }) {
  const { w } = useWords();
  const when = useWhen();
  const { outcome, version, loadedAt, problems } = status;
  const isRefused = refusedBy(status) > 0;
  const found = (severity: ProblemView["severity"]) => problems.filter((one) => one.severity === severity);
  const warnings = found("warning");
  return (
    <>
      <p class={isRefused ? "told bad" : "told good"} role="status">
        {w.state[outcome](when(loadedAt), version)}
      </p>
      {isRefused && (
        <>
          <p>{w.state.mend}</p>
          <Problems problems={found("error")} />
        </>
      )}
      {warnings.length > 0 && (
        <details open={!isRefused}>
          <summary>
            {w.state.warnings} {warnings.length}
          </summary>
          <Problems problems={warnings} />
        </details>
      )}
      {problems.length === 0 && <p class="hint">{w.state.fine}</p>}
    </>
  );
}

/** By file, in the order of the reading. */
function Problems({ problems }: { readonly problems: readonly ProblemView[] }) {
  const { w } = useWords();
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <ul class="refused">
      {files.map((file) => (
        <li key={file}>
          <b dir="auto">{file}</b>
          <ul class="wrongs">
            {problems
              .filter((one) => one.file === file)
              .map(({ line, severity, message }, at) => (
                <li key={at} class={severity}>
                  <b>{w.lint[severity]}</b> {w.state.row(line)}: <span dir="auto">{message}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Announcements() {
  const { w, tell } = useWords();
  const { body, problem } = useAnswer<AnnouncementsAnswer>("announcements");
  const all = body.value?.announcements;
  return (
    <section class="state" aria-labelledby="state-announcements">
      <h3 id="state-announcements">{w.state.announcements}</h3>
      <p class="problem" role="alert">
        {problem.value !== null && tell(problem.value)}
      </p>
      {all?.length === 0 && (
        <p class="empty">
          <b>{w.state.none}</b> {w.state.noneText}
        </p>
      )}
      <ul class="cards">
        {all?.map((one) => (
          <li key={one.id} class="card">
            <Announcement one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Announcement({ one }: { readonly one: AnnouncementView }) {
  const { w, language } = useWords();
  const when = useWhen();
  const { id, topics, state, shown, validFrom, validUntil, nextUpdate, waiting, told } = one;
  const times = [
    ...(validFrom !== null && !shown ? [w.state.from(when(validFrom))] : []),
    validUntil === null ? w.state.noEnd : w.state.until(when(validUntil)),
    ...(nextUpdate !== null && state === "open" ? [w.state.update(when(nextUpdate))] : []),
  ];
  return (
    <>
      <h4 class="card-name" dir="auto">
        {topics[language] ?? id}
      </h4>
      <p>{state === "fixed" ? w.state.fixed : shown ? w.state.shown : w.state.notShown}</p>
      <p class="hint">{times.join(". ")}.</p>
      <p>
        <b>{w.state.waiting(waiting)}</b>
        {told > 0 && <small>, {w.state.told(told)}</small>}
      </p>
    </>
  );
}
