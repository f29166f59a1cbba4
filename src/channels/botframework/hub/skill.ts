import { type Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { within } from "../../../http/within.ts";
import type { Handed } from "../../../turn/handed.ts";
import type { CloudOptions, Registration } from "../cloud/cloud.ts";
import { handedBy, type Proof } from "./proof.ts";

interface SkillParts extends Pick<CloudOptions, "addresses" | "credentials"> {
  readonly url: string;
  readonly registration: Registration;
  /** The hub's own app id: our tokens are for it, and its tokens are from it. */
  readonly hubAppId: string;
  readonly withinMs: number;
}

/** The hub is a skill of the Bot Framework: both show tokens of Microsoft's for the other's app id. */
export function proofBySkill(parts: SkillParts): Proof {
  const { url, registration, hubAppId, addresses, credentials, withinMs } = parts;
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...registration, ...addresses },
    credentials,
    {
      requiredEndorsements: [],
      validTokenIssuers: [],
      validateClaims: async (claims) => {
        const from = claims.find(({ type }) => type === "azp") ?? claims.find(({ type }) => type === "appid");
        if (from?.value !== hubAppId) throw new Error("The token is not the hub's.");
      },
    },
  );
  return {
    post: (activity) => posted({ url, hubAppId, registration, addresses, credentials, withinMs }, activity),
    isProved: ({ header }) => {
      const proving = authentication.authenticateChannelRequest(header("authorization") ?? "");
      const isProved = proving.then(
        () => true,
        () => false,
      );
      return within(withinMs, isProved, false);
    },
  };
}

/** A client of its own for each call, so that its status can be read: botbuilder's would tell of a bad one by its JSON alone. */
async function posted(
  { url, hubAppId, registration, addresses, credentials, withinMs }: SkillParts,
  activity: Partial<Activity>,
): Promise<Handed> {
  let handed: Handed = { kind: "again", why: "no-answer" };
  const fetched = async (
    to: string,
    request: { readonly body: string; readonly headers: Record<string, string> },
  ) => {
    const signal = AbortSignal.timeout(withinMs);
    const answer = await fetch(to, { ...request, method: "POST", redirect: "manual", signal });
    await answer.body?.cancel();
    handed = handedBy(answer.status, answer.headers.get("retry-after"));
    return { status: answer.status, json: async () => ({}) };
  };
  const client = new ConfigurationBotFrameworkAuthentication(
    { ...registration, ...addresses },
    credentials,
    undefined,
    fetched as never,
  ).createBotFrameworkClient();
  const conversation = activity.conversation?.id ?? "";
  const { MicrosoftAppId: ownId } = registration;
  try {
    const call = client.postActivity(
      ownId,
      hubAppId,
      url,
      activity.serviceUrl ?? "",
      conversation,
      activity as Activity,
    );
    await within(2 * withinMs, call, null);
  } catch {
    return handed;
  }
  return handed;
}
