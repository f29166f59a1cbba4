import { type Language, languages } from "../../domain/language.ts";
import { noEmoji } from "./line.ts";
import { checkText, missingVariables, type TextFlaw } from "./text.ts";
import type { ContentFile } from "../content-file.ts";
import type { FlowFile, WrittenStep } from "../schemas/flow.ts";
import { maxFlaws } from "../yaml/guard.ts";
import type { Problem } from "../problem.ts";

/** Words of a flow's own in every language, and where they stand. */
interface OwnWords {
  readonly texts: Readonly<Record<Language, string>>;
  readonly path: readonly PropertyKey[];
}

/** What is wrong with the words of a flow's own, as with the house's lines: every channel says them. */
export const checkFlowWords = (file: ContentFile<FlowFile>): readonly Problem[] =>
  wordsIn(file.content.steps, ["steps"])
    .flatMap(({ texts, path }) => {
      const tell = ({ severity = "error", code, message }: TextFlaw, language: Language) =>
        file.problem(severity, [...path, language], code, message);
      const inEach = languages.flatMap((language) =>
        [
          ...checkText(texts[language]),
          ...noEmoji(texts[language], "in a flow's words, which all channels say"),
        ].map((flaw) => tell(flaw, language)),
      );
      return [...inEach, ...missingVariables(texts).map((flaw) => tell(flaw, flaw.language))];
    })
    .slice(0, maxFlaws);

const wordsIn = (steps: readonly WrittenStep[], path: OwnWords["path"]): readonly OwnWords[] =>
  steps.flatMap((step, at) => {
    const here = [...path, at];
    if ("say" in step) return own(step.say, [...here, "say"]);
    if ("if" in step)
      return [...wordsIn(step.then ?? [], [...here, "then"]), ...wordsIn(step.else ?? [], [...here, "else"])];
    if (!("ask" in step)) return [];
    const labels = Object.entries(step.choices ?? {}).map(([value, texts]) => ({
      texts,
      path: [...here, "choices", value],
    }));
    return [
      ...own(step.ask, [...here, "ask"]),
      ...(step.again === undefined ? [] : own(step.again, [...here, "again"])),
      ...labels,
    ];
  });

const own = (words: string | OwnWords["texts"], path: OwnWords["path"]): readonly OwnWords[] =>
  typeof words === "string" ? [] : [{ texts: words, path }];
