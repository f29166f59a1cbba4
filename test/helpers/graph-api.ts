import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Fault, makeFaults } from "./graph-faults.ts";
import { makeMeta, type Meta } from "./meta.ts";
import { appId, makePageCalls, type PageCalls, Unreached } from "./page-calls.ts";
import { makePageInbox } from "./page-inbox.ts";
import { makeRouting } from "./routing.ts";
import { type Complaint, invalid, type Known, readMessage, readSend, type SendCall } from "./send-api.ts";

export interface GraphOptions {
  readonly pageId?: string;
  readonly pageToken?: string;
  readonly appSecret?: string;
  readonly verifyToken?: string;
  readonly now?: () => number;
  /** How long each call takes, in ms. */
  readonly slowMs?: number;
  /** What the app may do. */
  readonly mayUseHumanAgent?: boolean;
  readonly mayReadLocale?: boolean;
  /** Whether it is the Page's default app, as Conversation Routing needs. */
  readonly isDefaultApp?: boolean;
  /** Whose token it is. Left out: the Page's. */
  readonly tokenOf?: "page" | "person";
  /** Permissions that it lacks. */
  readonly lacks?: readonly string[];
  /** Calls a second. */
  readonly rate?: number;
  /** The login of the firm's site; null: customers can't sign in from Messenger. */
  readonly loginUrl?: string | null;
  /** Anybody can be written to, as if everybody had just written. */
  readonly knowsEverybody?: boolean;
}

/** A message that has reached a customer's Messenger. */
interface Sent {
  readonly to: string;
  readonly mid: string;
  readonly at: number;
  readonly text: string;
  readonly taps: readonly { readonly title: string; readonly payload: string }[];
  /** Whether they stand as buttons beneath the text, not as quick replies. */
  readonly buttons: boolean;
  readonly metadata: string | null;
  readonly tag: "HUMAN_AGENT" | null;
}

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** The keys that belong to it, as the house's environment names them. */
const usual = {
  pageId: "100200300400500",
  pageToken: "EAAGpageTokenForTestsOnly",
  appSecret: "app-secret-for-tests-only-0123456789",
  verifyToken: "verify-token-for-tests-only",
};

/**
 * Meta's Graph API for one Page, as strict as its reference: version, token, proof, shapes, sizes, the 24 hour window and the
 * rate. It fails in every way that it is asked to, and calls the webhook like Meta does.
 */
export async function openGraph(options: GraphOptions = {}) {
  const settings = {
    ...usual,
    rate: 300,
    mayUseHumanAgent: true,
    tokenOf: "page" as const,
    mayReadLocale: true,
    isDefaultApp: true,
    lacks: [],
    slowMs: 0,
    loginUrl: null,
    ...options,
  };
  const now = options.now ?? Date.now;
  const customers = new Map<string, Known>();
  const profiles = new Map<string, { firstName: string; locale: string }>();
  const sent: Sent[] = [];
  const actions: { readonly to: string; readonly action: string }[] = [];
  const seen: Seen[] = [];
  const complaints: Complaint[] = [];
  const files = new Map<string, { readonly type: string; readonly bytes: Uint8Array }>();
  const calls: number[] = [];
  const faults = makeFaults();
  const known = {
    get: (id: string) =>
      customers.get(id) ??
      (options.knowsEverybody === true ? { wroteAt: now(), hasBlockedUs: false } : undefined),
  };
  let count = 0;
  const newMid = () => `m_${settings.pageId}_${(count += 1)}`;
  const routing = makeRouting({ app: appId, isDefault: settings.isDefaultApp, now, complain });
  const meta: Meta = makeMeta({ ...settings, now, customers, newMid, routing });
  const inbox = makePageInbox({ ...settings, ...meta, app: appId, routing, now, newMid });
  const page: PageCalls = makePageCalls(settings, profiles, routing);

  function send(body: unknown): unknown {
    const read = readSend(body, known, { now: now(), mayUseHumanAgent: settings.mayUseHumanAgent });
    if ("complaint" in read) return complain(read.complaint);
    if ("action" in read) {
      actions.push({ to: read.action.recipient.id, action: read.action.sender_action });
      return { recipient_id: read.action.recipient.id };
    }
    routing.sends(read.send.recipient.id);
    return take(read.send);
  }
  function take({ recipient: { id: to }, message, ...rest }: SendCall) {
    const mid = newMid();
    const line = { to, mid, at: now(), ...readMessage(message), tag: "tag" in rest ? rest.tag : null };
    sent.push(line);
    meta.echo(line);
    return { recipient_id: to, message_id: mid };
  }
  function complain(complaint: Complaint): never {
    complaints.push(complaint);
    throw new Refused(complaint);
  }

  function answer(request: IncomingMessage, url: URL, body: string): unknown {
    const { pageToken, appSecret, rate } = settings;
    const path = /^\/v\d+\.0(\/.*)$/.exec(url.pathname)?.[1];
    if (path === undefined) return complain(invalid("Unknown path: no version in it"));
    const token = [pageToken, `${appId}|${appSecret}`].find(
      (one) => request.headers.authorization === `Bearer ${one}`,
    );
    if (token === undefined)
      return complain({ status: 401, code: 190, subcode: 460, message: "Invalid OAuth access token" });
    const proof = createHmac("sha256", appSecret).update(token).digest();
    const shown = Buffer.from(url.searchParams.get("appsecret_proof") ?? "", "hex");
    if (!(shown.length === 32 && timingSafeEqual(shown, proof)))
      return complain(invalid("Invalid appsecret_proof provided in the API argument"));
    if (page.isForbidden(path)) return complain({ status: 403, code: 200, message: "Permissions error" });
    const since = now() - 1_000;
    while ((calls[0] ?? since) < since) calls.shift();
    if (calls.push(now()) > rate)
      return complain({ status: 400, code: 613, message: "Calls to this API have exceeded the rate limit" });
    if (request.method === "POST" && path === "/me/messages") return send(parsed(body, request));
    return (
      page.answer(request.method ?? "", path, url, () => parsed(body, request)) ??
      complain(invalid(`Unknown path: ${path}`))
    );
  }
  function parsed(body: string, { headers }: IncomingMessage): unknown {
    if (headers["content-type"] !== "application/json") return complain(invalid("The body is no JSON"));
    return JSON.parse(body);
  }

  const server = createServer((request, response) => void serve(request, response));
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", "http://graph");
    const body = Buffer.concat(chunks).toString();
    const file = files.get(url.pathname);
    if (file !== undefined || url.pathname.startsWith("/cdn/")) return faults.serveFile(file, response);
    seen.push({ method: request.method ?? "", path: url.pathname, headers: request.headers, body });
    if (settings.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.slowMs));
    const fault: Fault | null =
      url.pathname.endsWith("/me/messages") && body.includes('"message"')
        ? faults.next()
        : faults.nextFor(url.pathname);
    await faults.serve(fault, response, () => answerOf(() => answer(request, url, body)));
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  const url = `http://127.0.0.1:${typeof at === "object" ? at?.port : 0}`;
  return {
    ...settings,
    url,
    /** What the house is started with. */
    env: {
      MESSENGER_APP_SECRET: settings.appSecret,
      MESSENGER_VERIFY_TOKEN: settings.verifyToken,
      MESSENGER_PAGE_TOKEN: settings.pageToken,
      MESSENGER_GRAPH_URL: url,
    },
    /** All that reached customers, the oldest first. */
    sent,
    actions,
    /** Every call, those that were refused too. */
    seen,
    /** What was wrong with calls. */
    complaints,
    faults,
    profiles,
    customers,
    profile: page.profile,
    subscribed: page.subscribed,
    meta,
    routing,
    inbox,
    /** What a customer reads, the oldest first. */
    reads: (customer: string) => sent.filter(({ to }) => to === customer).map(({ text }) => text),
    /** Keeps a file as Meta's CDN does; answers its address. */
    keep(name: string, type: string, bytes: Uint8Array): string {
      files.set(`/cdn/${name}`, { type, bytes });
      return `${url}/cdn/${name}`;
    },
    async close() {
      await meta.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Refused extends Error {
  readonly complaint: Complaint;
  constructor(complaint: Complaint) {
    super(complaint.message);
    this.complaint = complaint;
  }
}

async function answerOf(run: () => unknown): Promise<{ readonly status: number; readonly body: unknown }> {
  try {
    return { status: 200, body: await run() };
  } catch (error) {
    const { status, code, subcode, message } =
      error instanceof Refused ? error.complaint : complaintOf(error);
    const more = subcode === undefined ? {} : { error_subcode: subcode };
    return {
      status,
      body: { error: { message, type: "OAuthException", code, ...more, fbtrace_id: "A1b2" } },
    };
  }
}

const complaintOf = (error: unknown): Complaint =>
  error instanceof Unreached
    ? { status: 400, code: 2200, message: error.message }
    : invalid(`Malformed call: ${String(error)}`);
