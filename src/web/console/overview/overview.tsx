import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { focusSoon } from "../ui/focus.ts";
import { Figures, ToContent } from "../ui/header.tsx";
import { Logo } from "../ui/logo.tsx";
import { Me } from "../ui/me.tsx";
import { viewPlace } from "../ui/place.ts";
import { useScreen, useWords as useDeskWords } from "../ui/screen.ts";
import { Troubles } from "../ui/troubles.tsx";
import { Announced } from "./announced.tsx";
import { type Asked, HandOverSheet } from "./hand-over-sheet.tsx";
import { Kept } from "./kept.tsx";
import "./overview.css";
import { People } from "./people.tsx";
import { Queue } from "./queue.tsx";
import { SkillsSheet } from "./skills-sheet.tsx";
import { makeOverview } from "./state.ts";
import { useWords } from "./use-words.ts";

/** Where supervisors see how it stands with everybody: who is at work with what, the queue, and what was promised. */
export function Overview() {
  const { desk, world } = useScreen();
  const { w } = useWords();
  const isHere = useComputed(() => desk.session.value.kind === "signed-in");
  const house = useMemo(() => makeOverview(world, desk.api, isHere), []);
  const asked = useSignal<Asked | null>(null);
  const told = useSignal("");
  useEffect(() => {
    focusSoon("#overview-title");
    return house.dispose;
  }, []);
  const close = () => {
    asked.value = null;
  };
  const done = (words: string) => {
    told.value = words;
    close();
    focusSoon("#overview-told");
  };
  return (
    <div class="overview">
      <Head />
      <Troubles />
      <main>
        <h2 id="overview-title" tabIndex={-1}>
          {w.title}
        </h2>
        <p id="overview-told" class="told" role="status" tabIndex={-1} dir="auto">
          {told.value}
        </p>
        <People house={house} ask={(one) => (asked.value = one)} />
        <Queue house={house} />
        <Kept house={house} />
        <Announced house={house} />
      </main>
      {asked.value?.deed === "hand-over" && (
        <HandOverSheet of={asked.value} house={house} close={close} done={done} />
      )}
      {asked.value?.deed === "skills" && (
        <SkillsSheet of={asked.value} house={house} close={close} done={done} />
      )}
    </div>
  );
}

function Head() {
  const { desk } = useScreen();
  const { w } = useDeskWords();
  return (
    <header class="head">
      <Logo />
      <Figures />
      <div class="others">
        <a class="btn" href={viewPlace(desk.view.value)}>
          {w.content.desk}
        </a>
        <ToContent />
      </div>
      <Me />
    </header>
  );
}
