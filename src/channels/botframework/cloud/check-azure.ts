import { z } from "zod";
import type { Registration } from "./cloud.ts";

/** One thing that was looked at; `mend`: what to do about it, null where all is well. */
interface Finding {
  readonly found: string;
  readonly mend: string | null;
}

export interface CheckParts {
  readonly registration: Registration;
  /** Where customers and Azure reach us. */
  readonly publicUrl: string;
  /** Other addresses than Microsoft's own, for tests. */
  readonly loginUrl?: string;
  readonly keysUrl?: string;
}

const portal = "in the Azure portal";
/** How long one address may take, in ms. */
const withinMs = 10_000;

/** Tries what /api/messages needs: an address that Azure can call, Microsoft's keys, and a token for its connectors. */
export async function checkAzure(parts: CheckParts): Promise<readonly Finding[]> {
  return Promise.all([checkAddress(parts), checkKeys(parts), checkToken(parts)]);
}

const ok = (found: string): Finding => ({ found, mend: null });

async function checkAddress({ publicUrl }: CheckParts): Promise<Finding> {
  const url = `${publicUrl}/api/messages`;
  const status = await statusOf(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: bare,
  });
  if (status === 401 && url.startsWith("https:"))
    return ok(`${url} answers, and lets nobody in without a token`);
  if (status === 401)
    return {
      found: `${url} answers, but Azure calls only addresses with TLS`,
      mend: `Set PUBLIC_URL to your https address, and give ${portal} the same with /api/messages behind it (Configuration, Messaging endpoint).`,
    };
  return {
    found: `${url} ${status === null ? "can't be reached from here" : `answers with ${status} instead of 401`}`,
    mend: "Start the server with these settings, and see that PUBLIC_URL leads to it.",
  };
}

/** An activity that is well formed and proves nothing. */
const bare = JSON.stringify({
  type: "typing",
  channelId: "check",
  serviceUrl: "https://webchat.botframework.com/",
  conversation: { id: "check" },
  from: { id: "check" },
});

async function checkKeys({ keysUrl = microsoftKeys }: CheckParts): Promise<Finding> {
  const status = await statusOf(keysUrl, {});
  return status === 200
    ? ok("Microsoft's keys can be fetched")
    : {
        found: `${keysUrl} ${status === null ? "can't be reached" : `answers with ${status}`}`,
        mend: "Let this machine reach login.botframework.com: without its keys every activity gets 401.",
      };
}
const microsoftKeys = "https://login.botframework.com/v1/.well-known/openidconfiguration";

const refusal = z.object({ error: z.string().catch(""), error_codes: z.array(z.number()).catch([]) });

/** What Microsoft's numbers mean for whoever set it up. */
const mends: Readonly<Record<number, string>> = {
  700016: `Copy MicrosoftAppId and MicrosoftAppTenantId once more ${portal}, and see that MicrosoftAppType is the bot's.`,
  7000215: `Make a new client secret ${portal} (Manage password) and copy its value, not its id, to MicrosoftAppPassword.`,
  7000222: `The client secret has expired: make a new one ${portal} (Manage password) and copy its value to MicrosoftAppPassword.`,
  90002: `MicrosoftAppTenantId is no tenant: copy the App Tenant ID ${portal}.`,
  900023: `MicrosoftAppTenantId is no tenant: copy the App Tenant ID ${portal}.`,
};

async function checkToken({ registration, loginUrl = microsoftLogin }: CheckParts): Promise<Finding> {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = registration;
  if (MicrosoftAppType === "UserAssignedMSI")
    return ok("A managed identity gets its tokens only on the machine in Azure that it is assigned to");
  const tenant = MicrosoftAppType === "SingleTenant" ? MicrosoftAppTenantId : "botframework.com";
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: MicrosoftAppId,
    client_secret: MicrosoftAppPassword,
    scope: "https://api.botframework.com/.default",
  });
  try {
    const signal = AbortSignal.timeout(withinMs);
    const url = `${loginUrl}/${tenant}/oauth2/v2.0/token`;
    const answer = await fetch(url, { method: "POST", body, signal, redirect: "error" });
    if (answer.ok) return ok("Microsoft gives a token for connectors");
    return refused(refusal.catch({ error: "", error_codes: [] }).parse(await answer.json()), answer.status);
  } catch {
    return {
      found: `${loginUrl} can't be reached`,
      mend: "Let this machine reach login.microsoftonline.com: without a token nothing can be sent.",
    };
  }
}
const microsoftLogin = "https://login.microsoftonline.com";

function refused({ error, error_codes: codes }: z.infer<typeof refusal>, status: number): Finding {
  const known = codes.find((code) => code in mends);
  return {
    found: `Microsoft gives no token: ${[`status ${status}`, error, ...codes].filter(Boolean).join(", ")}`,
    mend:
      (known === undefined ? undefined : mends[known]) ??
      `Compare all MicrosoftApp keys with what stands ${portal}.`,
  };
}

/** Null when there was no answer. */
async function statusOf(url: string, request: RequestInit): Promise<number | null> {
  try {
    const answer = await fetch(url, {
      ...request,
      redirect: "manual",
      signal: AbortSignal.timeout(withinMs),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
}
