import { textLimit } from "../text.ts";
import type { SmallTalk } from "../understanding.ts";

const thanks = /[🙏❤🧡💛💚💙💜🤍💕💐]/u;

/** Thanks, and what may answer an agent's question as well: a raised thumb is an okay. */
const onlyGestures = /^[🙏❤🧡💛💚💙💜🤍💕💐👍👌🙂😊☺]+$/u;

/** Marks, and what gives an emoji its colour or shape. */
const besides = /[\s\p{P}\p{Emoji_Modifier}\u{FE0F}]/gu;

/** The small talk that a text without words consists of, said in emoji; null when it shows anything else, or nothing. */
export function gestureIn(text: string): SmallTalk | null {
  const shown = text.slice(0, textLimit).replaceAll(besides, "");
  if (!onlyGestures.test(shown)) return null;
  return thanks.test(shown) ? "thanks" : "okay";
}
