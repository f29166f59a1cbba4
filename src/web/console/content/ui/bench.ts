import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Problem } from "../../desk/desk.ts";
import { problemInWords } from "../../ui/say.ts";
import { useWords as useDeskWords } from "../../ui/screen.ts";
import type { Workbench } from "../state/workbench.ts";
import { wordsIn } from "../words/words.ts";

/** The workbench that the parts stand at. */
export const BenchContext = createContext<Workbench | null>(null);

export function useBench(): Workbench {
  const bench = useContext(BenchContext);
  if (bench === null)
    throw new Error("This part stands outside of BenchContext: put it inside of ContentPage.");
  return bench;
}

/** The words of the content page and of the desk, and how a problem is told. */
export function useWords() {
  const { w: desk, language } = useDeskWords();
  const w = wordsIn(language);
  if (w === null) throw new Error("No words are loaded yet: ContentPage shows no part before.");
  const tell = (problem: Problem): string => w.deeds.problems[problem.code] ?? problemInWords(problem, desk);
  return { w, desk, language, tell };
}
