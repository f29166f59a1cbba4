import { useEffect, useMemo, useRef } from "preact/hooks";
import { Icon } from "../../shared/icons.tsx";
import { focusSoon } from "../ui/focus.ts";
import { useScreen } from "../ui/screen.ts";
import "./content.css";
import { makeWorkbench } from "./state/workbench.ts";
import { BenchContext, useBench, useWords } from "./ui/bench.ts";
import { Entries } from "./ui/entries.tsx";
import { EntryPage } from "./ui/entry.tsx";
import { ContentHeader } from "./ui/header.tsx";
import { History } from "./ui/history.tsx";
import { Missed } from "./ui/missed.tsx";
import { placeIn } from "./ui/places.ts";
import { State } from "./ui/state.tsx";
import { Tasks } from "./ui/tasks.tsx";
import { Today } from "./ui/today.tsx";
import { loadWords, wordsIn } from "./words/words.ts";

export { loadWords };

/** Where the answers are looked after: a page of its own beside the desk, which comes when it is opened. */
export function ContentPage() {
  const { desk, world, me, settings } = useScreen();
  const agent = me.value?.id ?? "";
  const bench = useMemo(
    () => makeWorkbench(world, desk.api, { agent, language: settings.language }),
    [agent],
  );
  useEffect(() => bench.dispose, [bench]);
  const language = settings.language.value;
  useEffect(() => void loadWords(language), [language]);
  if (wordsIn(language) === null) return null;
  return (
    <BenchContext.Provider value={bench}>
      <div class="content">
        <ContentHeader />
        <Offline />
        <Part />
      </div>
    </BenchContext.Provider>
  );
}

function Offline() {
  const { desk } = useScreen();
  const { w } = useWords();
  return (
    <div class="offline" role="status">
      {desk.link.value === "offline" && (
        <p>
          <Icon name="off" />
          {w.deeds.problems["offline"]}
        </p>
      )}
    </div>
  );
}

/** The part that the address names. What is read is read again when the session or the network comes back. */
function Part() {
  const { content, desk } = useScreen();
  const bench = useBench();
  const { w } = useWords();
  const rest = content.value ?? "";
  const place = placeIn(rest);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = `${w.page}, Lupaus`;
    if (isFirst.current) isFirst.current = false;
    else focusSoon("#content-title");
    return () => {
      document.title = "Lupaus";
    };
  }, [rest]);
  const isHere = desk.session.value.kind === "signed-in" && desk.link.value === "live";
  useEffect(() => {
    if (isHere) void bench.readDrafts();
  }, [isHere]);
  if (place.kind === "entry") return <EntryPage key={place.id} id={place.id} isHere={isHere} />;
  switch (place.section) {
    case "missed":
      return <Missed key={String(isHere)} />;
    case "tasks":
      return <Tasks key={String(isHere)} />;
    case "history":
      return <History key={String(isHere)} />;
    case "today":
      return <Today />;
    case "state":
      return <State key={String(isHere)} />;
    case "entries":
      return <Entries isHere={isHere} />;
  }
}
