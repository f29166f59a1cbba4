import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { languageNames, languages } from "../../../shared/language.ts";
import { useBench, useWords } from "./bench.ts";
import { ConflictPart } from "./conflict.tsx";
import { Deeds } from "./deeds.tsx";
import { Form } from "./form.tsx";
import { Lint } from "./lint.tsx";
import { Look } from "./look.tsx";
import { TableContext, useTable } from "./on-table.ts";
import { Outcome } from "./outcome.tsx";
import { sectionPlace } from "./places.ts";
import { Tabs } from "./tabs.tsx";
import { TryOut } from "./try-out.tsx";
import { Yaml, YamlBeside } from "./yaml.tsx";

/** One entry: what is written, what lint says of it, how customers would read it, and its way to them. */
export function EntryPage({ id, isHere }: { readonly id: string; readonly isHere: boolean }) {
  const bench = useBench();
  const { language: own } = useWords();
  const editing = useMemo(() => bench.open(id), [bench, id]);
  const language = useSignal<string>(own);
  const part = useSignal<Part>("write");
  const isRead = editing.answer.value !== null;
  useEffect(() => {
    if (isHere && editing.answer.peek() === null) void editing.read();
  }, [isHere]);
  useGuard(editing.isUnsaved.value);
  if (!isRead) return <Unread problem={editing.problem.value?.code ?? null} />;
  const problems = editing.checking.checked.value?.problems ?? [];
  return (
    <TableContext.Provider value={{ editing, problems, language: language.value }}>
      <main class="entry" data-part={part.value}>
        <Top />
        <Outcome />
        <ConflictPart />
        <PartTabs part={part} language={language} />
        <div class="entry-cols">
          <Written />
          <YamlBeside />
          <aside class="entry-side">
            <Languages language={language} />
            <div class="side-look">
              <Lint />
              <Look />
              <Figures />
            </div>
            <TryOut />
          </aside>
        </div>
      </main>
    </TableContext.Provider>
  );
}

const parts = ["write", "look", "try"] as const;
type Part = (typeof parts)[number];

/** Closing the window with unsaved text asks first, although the text is kept in the browser. */
function useGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}

function Unread({ problem }: { readonly problem: string | null }) {
  const { w, desk, tell } = useWords();
  const isMissing = problem === "not-found";
  return (
    <main class="pane">
      <a class="lnk" href={sectionPlace("entries")}>
        {w.entry.back}
      </a>
      <h2 id="content-title" tabIndex={-1}>
        {problem === null ? desk.loading : isMissing ? w.entry.missing : tell({ code: problem, by: null })}
      </h2>
      {isMissing && <p>{w.entry.missingText}</p>}
    </main>
  );
}

function Top() {
  const { editing } = useTable();
  const { w } = useWords();
  return (
    <div class="entry-top">
      <div class="entry-name">
        <a class="lnk" href={sectionPlace("entries")}>
          {w.entry.back}
        </a>
        <h2 id="content-title" tabIndex={-1} dir="auto">
          {useTitle()}
        </h2>
        <p class="hint">
          {editing.answer.value?.topic} · {editing.id}
        </p>
      </div>
      <Deeds />
    </div>
  );
}

/** What the entry is called as it is written now; its id while it has no title. */
function useTitle(): string {
  const { editing } = useTable();
  const { language } = useWords();
  const text = editing.text.value;
  const entry = text?.kind === "form" ? text.entry : (editing.draft.value ?? editing.answer.value)?.entry;
  if (entry === null || entry === undefined) return editing.id;
  const titles = [entry.texts[language], ...Object.values(entry.texts)].map((one) => one?.title.trim());
  return titles.find((title) => title !== undefined && title !== "") ?? editing.id;
}

interface Chosen {
  readonly part: { value: Part };
  readonly language: { value: string };
}

/** Where there is no room for all: which part, and which language of it. */
function PartTabs({ part, language }: Chosen) {
  const { w } = useWords();
  return (
    <div class="part-tabs">
      <Tabs
        label={w.entry.parts}
        options={parts.map((one) => [one, w.entry[one]])}
        chosen={part.value}
        choose={(one) => (part.value = one)}
      />
      <Languages language={language} />
    </div>
  );
}

/** The language of the preview and of what is tried, and of the form where there is room for one. */
function Languages({ language }: Pick<Chosen, "language">) {
  const { w } = useWords();
  return (
    <Tabs
      label={w.entry.language}
      options={languages.map((tag) => [tag, languageNames[tag]])}
      chosen={language.value}
      choose={(tag) => (language.value = tag)}
    />
  );
}

function Written() {
  const { editing } = useTable();
  const { w } = useWords();
  const text = editing.text.value;
  if (text === null) return null;
  return (
    <div class="entry-write">
      <Tabs
        label={w.entry.views}
        options={(["form", "yaml"] as const).map((kind) => [kind, w.entry[kind]])}
        chosen={text.kind}
        choose={(kind) => void editing.turn(kind)}
      />
      {text.kind === "form" ? <Form /> : <Yaml yaml={text.yaml} />}
    </div>
  );
}

function Figures() {
  const { editing } = useTable();
  const { w } = useWords();
  const answer = editing.answer.value;
  const figures = answer?.listed?.figures;
  const links = answer?.linkedBy ?? [];
  return (
    <>
      {figures !== undefined && (
        <section aria-labelledby="figures">
          <h3 id="figures">{w.entry.figures}</h3>
          <dl class="counts">
            {(["shown", "helped", "askedAgain", "handedOver"] as const).map((name) => (
              <div key={name}>
                <dt>{w.list[name]}</dt>
                <dd>{figures[name]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {links.length > 0 && (
        <section aria-labelledby="linked">
          <h3 id="linked">{w.entry.linkedBy}</h3>
          <p class="hint">{links.join(", ")}</p>
        </section>
      )}
    </>
  );
}
