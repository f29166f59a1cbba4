import { useScreen } from "../ui/screen.ts";
import { words } from "./words/words.ts";

/** The overview's words and their language, as the agent has chosen. */
export function useWords() {
  const language = useScreen().settings.language.value;
  const percent = (share: number): string =>
    `${Math.round(share * 100)}${language === "en" ? "" : "\u00A0"}%`;
  return { w: words[language], language, percent };
}
