import type { Time } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import { parseMarkdown } from "../domain/markdown.ts";
import { makeExplain } from "../domain/matching/explain/explain.ts";
import type { Model } from "../domain/matching/model.ts";
import { mask } from "../domain/privacy/mask.ts";
import {
  channelsShown,
  type ShownChannel,
  type Tried,
  type TriedLine,
  type TryOut,
} from "../turn/ports/editing.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { rehearse, rehearseWords } from "./rehearse.ts";

/** What the bot knows, with the model that it was made of. */
export interface Known {
  readonly knowledge: Knowledge;
  readonly model: Model;
}

/** Tries messages with what is known at each moment; what explains is made once for a version, when it is first asked. */
export function makeTryOut(known: () => Known): TryOut {
  let made: { readonly of: Model; readonly explain: ReturnType<typeof makeExplain> } | null = null;
  return (message, language, now) => {
    const { knowledge, model } = known();
    if (made?.of !== model)
      made = {
        of: model,
        explain: makeExplain({ ...knowledge, model, thresholds: knowledge.service.matching }),
      };
    return tryOn(message, language, knowledge, now, made.explain);
  };
}

function tryOn(
  message: string,
  language: Language,
  knowledge: Knowledge,
  now: Time,
  explain: ReturnType<typeof makeExplain>,
): Tried {
  const { decision, reason } = rehearse(message, knowledge, now);
  const linesIn = (channel: ShownChannel): readonly TriedLine[] =>
    rehearseWords(message, knowledge, now, { language, channel }).map(({ text, markdown, options }) => ({
      text,
      buttons: options.map(({ title }) => title),
      blocks: markdown ? parseMarkdown(text) : null,
    }));
  return {
    decision,
    reason,
    ...explain(mask(message).text, now),
    lines: linesIn("directline"),
    channels: channelsShown.map((channel) => ({ channel, lines: linesIn(channel) })),
  };
}
