import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { MessageView, SuggestionsAnswer, SuggestionView } from "../../../console/protocol.ts";
import { pathOf } from "./acts.ts";
import type { Api } from "./api.ts";

export interface Suggestions {
  /** Null until they have been read once. */
  readonly suggestions: ReadonlySignal<readonly SuggestionView[] | null>;
  /** Asks once more for what could not be read. */
  readonly again: () => void;
  readonly dispose: () => void;
}

/** What the FAQ knows beside a conversation, asked anew when the customer or the bot has written. */
export function makeSuggestions(
  api: Pick<Api, "get">,
  id: string,
  messages: ReadonlySignal<readonly MessageView[]>,
): Suggestions {
  const suggestions = signal<readonly SuggestionView[] | null>(null);
  let asked = 0;
  let isMissing = false;
  const ask = async (): Promise<void> => {
    const mine = (asked += 1);
    const answer = await api.get<SuggestionsAnswer>(`${pathOf(id)}/suggestions`);
    // What was asked first may be answered last.
    if (mine !== asked) return;
    isMissing = !answer.ok;
    if (answer.ok) suggestions.value = answer.body.suggestions;
  };
  let newest = 0;
  const stop = effect(() => {
    const seq = messages.value.findLast(tells)?.seq ?? 0;
    if (seq <= newest) return;
    newest = seq;
    untracked(() => void ask());
  });
  return {
    suggestions,
    again: () => {
      if (isMissing) void ask();
    },
    dispose: stop,
  };
}

const tells = ({ author, audience }: MessageView): boolean =>
  audience === "customer" && (author === "customer" || author === "bot");
