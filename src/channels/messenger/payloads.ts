import { type Language, languages } from "../../domain/language.ts";

/** What a button of ours carries through Messenger and back. */
export type Payload =
  /** The customer opens the conversation. */
  | { readonly kind: "start" }
  /** The button's words, whole: a title may be cut. */
  | { readonly kind: "say"; readonly words: string }
  | { readonly kind: "language"; readonly language: Language }
  /** The customer asks for the way to sign in. */
  | { readonly kind: "sign-in" };

/** Meta takes no longer one. */
export const longestPayload = 1_000;

export const writePayload = (payload: Payload): string => {
  if (payload.kind === "start" || payload.kind === "sign-in") return payload.kind;
  return payload.kind === "say" ? `say:${payload.words}` : `language:${payload.language}`;
};

/** Null for what no button of ours carries: one that was set up elsewhere. */
export function readPayload(text: string): Payload | null {
  if (text === "start" || text === "sign-in") return { kind: text };
  if (text.startsWith("say:")) return { kind: "say", words: text.slice("say:".length) };
  const language = languages.find((one) => text === `language:${one}`);
  return language === undefined ? null : { kind: "language", language };
}
