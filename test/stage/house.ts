import { secret } from "../../bench/servers.ts";
import { patienceMs } from "../fixtures/patience.ts";

/** A running server as its customers, agents and the site's own server reach it. */
export interface House {
  readonly url: string;
}

export const password = "napavirta-demo";
export const supervisor = { email: "pomo@napavirta.example", name: "Pomo", password };
export const agents = [
  { email: "riikka@napavirta.example", name: "Riikka", password },
  { email: "oskari@napavirta.example", name: "Oskari", password },
] as const;

/** The secret with which the demo's own server vouches for its customers. */
export const identitySecret = "a-secret-for-the-stage-only-and-32-long";

/** What the server is started with on the stage. */
export const stageEnv: Readonly<Record<string, string>> = {
  ADMIN_EMAIL: supervisor.email,
  ADMIN_PASSWORD: supervisor.password,
  DIRECT_LINE_SECRET: secret,
  IDENTITY_SECRET: identitySecret,
  LOG_LEVEL: "warn",
};

/** One call; sent again while the server is starting anew, thrown with what it said when it is refused. */
export async function call<Answer>(
  house: House,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const answer = await knock(house.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...headers, ...(body === undefined || isForm ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return (text === "" ? null : JSON.parse(text)) as Answer;
}

async function knock(url: string, options: RequestInit): Promise<Response> {
  for (let tries = 0; ; tries++)
    try {
      return await fetch(url, options);
    } catch (error) {
      if (tries === 40) throw error;
      await pause(250);
    }
}

/** Waits until something is so; throws when it does not come to be. */
export async function until<Found>(find: () => Promise<Found | undefined>, what: string): Promise<Found> {
  for (const end = performance.now() + patienceMs; performance.now() < end;) {
    const found = await find();
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
