import type { Entry, Faq } from "../../faq.ts";
import type { EntryId } from "../../ids.ts";
import { chance, type Explanation, type Mending, type NearEntry, type Phrasing } from "./explanation.ts";

/** Two questions this much alike can hardly be told apart. 0-1. */
const hardlyApart = 0.6;

/** More unknown words than these are the sign of another matter, not of words to explain. */
const mostSynonyms = 3;

/** A shorter word is seldom worth a synonym. Letters. */
const shortestSynonym = 3;

/** What may be done about the message, the likeliest first; nothing where the FAQ has no part in what the bot does. */
export function mendingOf(text: string, known: Omit<Explanation, "mending">, faq: Faq): readonly Mending[] {
  const { understanding, exact, struck, match } = known;
  if (understanding.wish !== null || understanding.smallTalk !== null) return [];
  if (exact !== null) return [{ do: "move-question", ...exact }];
  const phrasing = (id: EntryId): Phrasing | null => asPhrasing(text, faq.get(id), known.readIn);
  const ask = (id: EntryId) => doing("add-question", phrasing(id));
  const unstrike = struck.map(({ entry, language, text: not }): Mending => ({
    do: "drop-not",
    entry,
    language,
    text: not,
  }));
  switch (match.kind) {
    case "sure":
      return [...doing("add-not", phrasing(match.entry)), ...unstrike, ...synonymsFor(known)];
    case "unsure":
      return [...match.entries.flatMap(ask), ...partingOf(known), ...unstrike, ...synonymsFor(known)];
    case "none":
      return [
        ...synonymsFor(known),
        ...known.nearest
          .filter(isNear)
          .slice(0, 1)
          .flatMap(({ entry }) => ask(entry)),
        ...unstrike,
        { do: "new-entry" },
      ];
  }
}

const isNear = ({ like }: NearEntry): boolean => like !== null && like.likeness >= chance;

const doing = (what: "add-question" | "add-not", phrasing: Phrasing | null): readonly Mending[] =>
  phrasing === null ? [] : [{ do: what, ...phrasing }];

/** The message as a text of the entry, in the language it was read in, else in the entry's first. */
function asPhrasing(text: string, entry: Entry | undefined, readIn: string | null): Phrasing | null {
  const languages = Object.keys(entry?.texts ?? {});
  const language = languages.find((tag) => tag === readIn) ?? languages[0];
  return entry === undefined || language === undefined ? null : { entry: entry.id, language, text };
}

function partingOf({ apart, match }: Omit<Explanation, "mending">): readonly Mending[] {
  if (apart?.closest == null || apart.closest.likeness < hardlyApart) return [];
  const isOffered = match.kind === "unsure" && match.entries.includes(apart.second);
  const { first, second } = apart.closest;
  return isOffered ? [{ do: "part", first, second }] : [];
}

const synonymsFor = ({ words, readIn }: Omit<Explanation, "mending">): readonly Mending[] =>
  readIn === null
    ? []
    : words
        .filter(
          ({ counts, said }) =>
            counts === "unknown" && said.length >= shortestSynonym && !/\p{N}/u.test(said),
        )
        .slice(0, mostSynonyms)
        .map(({ said }) => ({ do: "add-synonym", language: readIn, word: said }));
