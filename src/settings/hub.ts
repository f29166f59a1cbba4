import { z } from "zod";

/** https anywhere, or http on this machine. */
function isHubUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return false;
  return (
    url.protocol === "https:" ||
    (url.protocol === "http:" && ["localhost", "127.0.0.1"].includes(url.hostname))
  );
}

/** The keys of an outer hub, where a firm's agents work elsewhere. */
export const hubKeys = {
  HANDOFF_HUB_URL: z
    .string()
    .refine(
      isHubUrl,
      "is not a hub's address. Give its messaging endpoint, as in https://hub.example.fi/api/messages.",
    )
    .optional(),
  HANDOFF_HUB_APP_ID: z
    .guid("is not an app id. Copy the hub's own, as in 00000000-0000-0000-0000-000000000000.")
    .optional(),
  HANDOFF_HUB_SECRET: z.string().optional(),
  HANDOFF_HUB_NAME: z
    .string()
    .trim()
    .min(1, "is empty. Give the name that customers may read.")
    .max(80, "is too long. Give at most 80 characters.")
    .default("Kollega"),
};

type Given = { readonly [Key in keyof typeof hubKeys | "MicrosoftAppId"]?: string | undefined };

/** An outer hub; null: agents work at our own desk. */
export interface HubSettings {
  readonly url: string;
  readonly name: string;
  /** How both know each other: by tokens for each other's app ids, or by one secret. */
  readonly proof:
    | { readonly kind: "skill"; readonly hubAppId: string }
    | { readonly kind: "secret"; readonly secret: string };
}

export const hubOf = (data: z.output<z.ZodObject<typeof hubKeys>>): HubSettings | null => {
  const { HANDOFF_HUB_URL: url, HANDOFF_HUB_NAME: name, HANDOFF_HUB_APP_ID: hubAppId } = data;
  if (url === undefined) return null;
  if (hubAppId !== undefined) return { url, name, proof: { kind: "skill", hubAppId } };
  return { url, name, proof: { kind: "secret", secret: data.HANDOFF_HUB_SECRET ?? "" } };
};

/** What cannot work together. */
export function hubProblems(given: Given): readonly string[] {
  const { HANDOFF_HUB_URL: url, HANDOFF_HUB_APP_ID: hubAppId, HANDOFF_HUB_SECRET: secret } = given;
  if (url === undefined)
    return (hubAppId ?? secret) === undefined
      ? []
      : ["HANDOFF_HUB_URL is missing while the hub's app id or secret is set. Set it too, or none of them."];
  if (hubAppId !== undefined && secret !== undefined)
    return [
      "HANDOFF_HUB_APP_ID and HANDOFF_HUB_SECRET are both set. Set the one by which the hub proves itself.",
    ];
  if (hubAppId !== undefined && given.MicrosoftAppId === undefined)
    return [
      "MicrosoftAppId is missing while HANDOFF_HUB_APP_ID is set: without it no token can be shown to the hub.",
    ];
  return (hubAppId ?? secret) === undefined
    ? [
        "HANDOFF_HUB_URL is set alone. Set HANDOFF_HUB_APP_ID, or HANDOFF_HUB_SECRET with 32 characters or more.",
      ]
    : [];
}
