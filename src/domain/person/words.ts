import type { Variables } from "../words/fill.ts";
import type { Language } from "../language.ts";
import type { Service } from "../service/service.ts";
import type { ButtonName } from "../words/voice.ts";

export const linkSays = [
  "linked-by-code",
  "linked-elsewhere",
  "linked-by-sign-in",
  "already-linked",
  "parted",
  "code-unknown",
  "code-unknown-passed-on",
  "code-of-this-chat",
  "code-of-other-customer",
] as const;

/** What is told of linking and parting a customer's threads: with which channel, where it is one. */
export interface LinkSay {
  readonly say: (typeof linkSays)[number];
  readonly channel: string | null;
}

export const isOfLink = (say: { readonly say: string }): say is LinkSay =>
  linkSays.some((name) => name === say.say);

/** The ways on under such a line: who wrote no code, but something that looks like one, is asked nothing by anybody. */
export const waysUnderLink = ({ say }: LinkSay): readonly ButtonName[] =>
  say === "code-unknown" ? ["person"] : [];

/** What the variables of such a line stand for. `page` is the address of the customer's own page. */
export const variablesOfLink = (
  { channel }: LinkSay,
  { language, page, service }: Tongue & { readonly page: string | null },
): Variables => ({
  ...(channel !== null && { channel: channelInWords(channel, { language, service }) }),
  ...(page !== null && { link: page }),
});

interface Tongue {
  readonly language: Language;
  readonly service: Pick<Service, "channels">;
}

/** What channels are called that the service description doesn't name. */
const unnamed: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  directline: { fi: "verkkosivun chat", sv: "webbplatsens chatt", en: "the website's chat" },
  messenger: { fi: "Messenger", sv: "Messenger", en: "Messenger" },
};
const another: Readonly<Record<Language, string>> = {
  fi: "toinen kanava",
  sv: "en annan kanal",
  en: "another channel",
};

/** A channel as the service description names it to customers. */
export const channelInWords = (channel: string, { language, service }: Tongue): string =>
  (service.channels.find(({ id }) => id === channel)?.name ?? unnamed[channel] ?? another)[language];
