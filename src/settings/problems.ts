/** A short secret is the operator's choice on a test machine, and a mistake anywhere else. */
export const tooShort = (key: string, value: string | undefined, least: number): readonly string[] =>
  value === undefined || value.length >= least
    ? []
    : [
        `${key} is short and can be guessed. Give at least ${least} characters before others can reach this server.`,
      ];

/** One without the other would silently do nothing. */
export function half(
  given: Readonly<Record<string, string | undefined>>,
  ...pair: readonly string[]
): readonly string[] {
  const missing = pair.filter((key) => given[key] === undefined);
  return missing.length === 1
    ? [`${missing.join()} is missing while its pair is set. Set both, or neither.`]
    : [];
}

interface Called {
  readonly PUBLIC_URL?: string | undefined;
  readonly MESSENGER_PAGE_TOKEN?: string | undefined;
  readonly MESSENGER_GRAPH_URL: string;
  readonly MicrosoftAppId?: string | undefined;
  readonly HANDOFF_HUB_URL?: string | undefined;
}

const isTls = (url: string | undefined): boolean => url?.startsWith("https:") === true;

/** Who can't reach this house at its address: what they bring would come to nobody, and links would open nowhere. */
export function notReached(given: Called): readonly string[] {
  const { PUBLIC_URL: url } = given;
  const names = isTls(url) ? [] : callersIn(given).filter((name) => name !== hub || url === undefined);
  const is = url === undefined ? "not set" : "no https address";
  return names.length === 0
    ? []
    : [
        `PUBLIC_URL is ${is}: ${names.join(" and ")} can't call this server, and links in messages lead nowhere. Set it to the https address that the world reaches.`,
      ];
}

/** It may be on the same network; Meta and Azure never are. */
const hub = "the outer hub";

/** Who calls from other machines. */
const callersIn = (given: Called): readonly string[] => [
  ...(given.MESSENGER_PAGE_TOKEN !== undefined && isTls(given.MESSENGER_GRAPH_URL) ? ["Messenger"] : []),
  ...(given.MicrosoftAppId === undefined ? [] : ["Azure"]),
  ...(isTls(given.HANDOFF_HUB_URL) ? [hub] : []),
];
