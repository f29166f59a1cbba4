import type { Variables } from "../fill.ts";
import type { Language } from "../language.ts";

const says = [
  "linked-by-code",
  "linked-elsewhere",
  "linked-by-sign-in",
  "already-linked",
  "parted",
  "code-unknown",
  "code-of-this-chat",
  "code-of-other-customer",
] as const;

/** What is told of linking and parting a customer's threads: with which channel, where it is one. */
export interface LinkSay {
  readonly say: (typeof says)[number];
  readonly channel: string | null;
}

export const isOfLink = (say: { readonly say: string }): say is LinkSay =>
  says.some((name) => name === say.say);

/** What the variables of such a line stand for. `page` is the address of the customer's own page. */
export const variablesOfLink = (
  { channel }: LinkSay,
  { language, page }: { readonly language: Language; readonly page: string | null },
): Variables => ({
  ...(channel !== null && { channel: channelInWords(channel, language) }),
  ...(page !== null && { link: page }),
});

const websites: Readonly<Record<Language, string>> = {
  fi: "verkkosivun chat",
  sv: "webbplatsens chatt",
  en: "the website's chat",
};
const others: Readonly<Record<Language, string>> = {
  fi: "toinen kanava",
  sv: "en annan kanal",
  en: "another channel",
};

/** A channel as customers call it. */
export function channelInWords(channel: string, language: Language): string {
  if (channel === "directline") return websites[language];
  return channel === "messenger" ? "Messenger" : others[language];
}
