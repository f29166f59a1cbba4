import { type Line, openLine } from "./line.ts";
import { secret } from "./servers.ts";

/** How many connections customers write over at once. */
export const connections = 64;
/** How many messages one of them writes. */
export const messagesEach = 10;

export interface Customer {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is posted for a message; left out: what a Direct Line client posts. */
  readonly post?: (text: string) => {
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}
export type Recruit = (line: Line) => Promise<Customer>;

/** A customer of ours, with a window of their own. */
export const ours: Recruit = async (line) => {
  const withSecret = { authorization: `Bearer ${secret}` };
  const { token } = JSON.parse(
    (await line.ask("POST", "/v3/directline/tokens/generate", withSecret, "{}")).body,
  ) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const started = await line.ask(
    "POST",
    "/v3/directline/conversations",
    headers,
    JSON.stringify({ locale: "fi-FI" }),
  );
  const { conversationId } = JSON.parse(started.body) as { conversationId: string };
  return { path: `/v3/directline/conversations/${conversationId}/activities`, headers };
};

const posted = (text: string) => ({
  body: JSON.stringify({ type: "message", from: { id: "c" }, text }),
  headers: {},
});

/** Sends one message; its time counts from `began`, which is when it was due. */
export async function send(
  line: Line,
  { path, headers, post = posted }: Customer,
  text: string,
  times: number[],
  began = performance.now(),
): Promise<void> {
  const said = post(text);
  const { status, body } = await line.ask("POST", path, { ...headers, ...said.headers }, said.body);
  if (status !== 200) throw new Error(`${status} ${body}`);
  times.push(performance.now() - began);
}

interface Pace {
  readonly perSecond: number;
  readonly ms: number;
}

/**
 * At an even pace, however slow the answers are: a message that waits for its line's last answer waits on our account.
 * Each message's time in ms until it was acknowledged.
 */
export async function paced(
  port: number,
  recruit: Recruit,
  text: () => string,
  pace: Pace,
): Promise<number[]> {
  return (await preparePaced(port, recruit, pace))(text);
}

/** The same in two steps, for drivers that begin together: customers are made first, and the answered function goes. */
export async function preparePaced(
  port: number,
  recruit: Recruit,
  { perSecond, ms }: Pace,
): Promise<(text: () => string) => Promise<number[]>> {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)));
  const total = (perSecond * ms) / 1000;
  const rounds = Math.ceil(total / connections / messagesEach);
  const customers = await Promise.all(lines.map((line) => many(rounds, () => recruit(line))));
  return async (text) => {
    const times: number[] = [];
    const began = performance.now();
    const under: Promise<void>[] = lines.map(() => Promise.resolve());
    for (let n = 0; n < total; n++) {
      const due = began + (n * 1000) / perSecond;
      const wait = due - performance.now();
      if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
      const line = lines[n % connections] ?? missing();
      const customer = customers[n % connections]?.[Math.floor(n / connections / messagesEach)] ?? missing();
      under[n % connections] = (under[n % connections] ?? missing()).then(() =>
        send(line, customer, text(), times, due),
      );
    }
    await Promise.all(under);
    for (const line of lines) line.close();
    return times;
  };
}

export const missing = (): never => {
  throw new Error("The driver ran out of customers; raise this peer's `fastest`.");
};

export async function many<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let n = 0; n < count; n++) made.push(await make());
  return made;
}

export function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
