import { createHmac } from "node:crypto";
import type { Routing } from "./routing.ts";
import type { Known } from "./send-api.ts";

interface MetaOptions {
  readonly pageId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly now: () => number;
  readonly customers: Map<string, Known>;
  readonly newMid: () => string;
  readonly routing: Routing;
}

/** How a call of the webhook was answered; null: not at all. */
export type Answered = { readonly status: number; readonly ms: number } | null;

/** Waits between Meta's tries to bring a call, in ms: at once, and then ever more seldom; here quicker than there. */
const retryMs = [50, 100, 200, 400, 800, 1_000];
const patienceMs = 5_000;

/** The side of Meta that calls: signs what customers do and brings it until the webhook has taken it. */
export function makeMeta({ pageId, appSecret, verifyToken, now, customers, newMid, routing }: MetaOptions) {
  let webhook: string | null = null;
  let echoes = true;
  let closed = false;
  const bringing = new Set<Promise<unknown>>();
  const entry = (...events: readonly object[]) => ({
    object: "page",
    entry: [{ id: pageId, time: now(), messaging: events }],
  });
  const between = (customer: string, at: number) => ({
    sender: { id: customer },
    recipient: { id: pageId },
    timestamp: at,
  });

  /** One try. */
  async function bringOnce(body: unknown): Promise<Answered> {
    if (webhook === null) return null;
    const raw = JSON.stringify(body);
    const began = performance.now();
    try {
      const answer = await fetch(webhook, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-hub-signature-256": `sha256=${createHmac("sha256", appSecret).update(raw).digest("hex")}`,
        },
        body: raw,
        signal: AbortSignal.timeout(patienceMs),
      });
      await answer.arrayBuffer();
      return { status: answer.status, ms: performance.now() - began };
    } catch {
      return null;
    }
  }
  /** Until it is taken. */
  async function bring(body: unknown): Promise<Answered> {
    for (let tries = 0; !closed; tries += 1) {
      const answered = await bringOnce(body);
      if (answered?.status === 200 || webhook === null) return answered;
      await new Promise((resolve) => setTimeout(resolve, retryMs[tries] ?? 1_000));
    }
    return null;
  }
  const later = (body: unknown): void => {
    const one = bring(body).finally(() => bringing.delete(one));
    bringing.add(one);
  };
  /** The customer does something that opens the window. */
  function did(customer: string, what: object, at = now()): object {
    const hasBlockedUs = customers.get(customer)?.hasBlockedUs ?? false;
    customers.set(customer, { wroteAt: Math.max(at, customers.get(customer)?.wroteAt ?? 0), hasBlockedUs });
    const event = { ...between(customer, at), ...what };
    // A button comes to the app that sent it, whoever answers.
    const where = "postback" in what ? "messaging" : routing.wrote(customer);
    return { object: "page", entry: [{ id: pageId, time: now(), [where]: [event] }] };
  }
  const message = (customer: string, what: object, at?: number) =>
    did(customer, { message: { mid: newMid(), ...what } }, at);

  return {
    /** Where calls go; no echoes: as where `message_echoes` was not subscribed to. */
    callAt(url: string, more: { readonly echoes?: boolean } = {}): void {
      webhook = url;
      echoes = more.echoes ?? true;
    },
    /** Meta's look at the webhook when it is set up; answers what came back. */
    async verify(
      url: string,
      token = verifyToken,
    ): Promise<{ readonly status: number; readonly text: string }> {
      const query = new URLSearchParams({
        "hub.mode": "subscribe",
        "hub.challenge": "1158201444",
        "hub.verify_token": token,
      });
      const answer = await fetch(`${url}?${query.toString()}`);
      return { status: answer.status, text: await answer.text() };
    },
    bring,
    bringOnce,
    later,
    bodies: {
      message,
      text: (customer: string, text: string) => message(customer, { text }),
      postback: (customer: string, title: string, payload: string, mid = newMid()) =>
        did(customer, { postback: { mid, title, payload } }),
      file: (customer: string, url: string, type = "image") =>
        message(customer, { attachments: [{ type, payload: { url } }] }),
    },
    writes: (customer: string, text: string) => bring(message(customer, { text })),
    taps: (customer: string, title: string, payload: string) =>
      bring(did(customer, { postback: { mid: newMid(), title, payload } })),
    sends: (customer: string, url: string, type = "image") =>
      bring(message(customer, { attachments: [{ type, payload: { url } }] })),
    /** The customer changes what they wrote, so many times by now. */
    edits: (customer: string, mid: string, text: string, times = 1) =>
      bring(did(customer, { message_edit: { mid, text, num_edit: times } })),
    reacts: (customer: string, mid: string, emoji: string | null) =>
      bring(
        entry({
          ...between(customer, now()),
          reaction:
            emoji === null ? { action: "unreact", mid } : { action: "react", mid, emoji, reaction: "other" },
        }),
      ),
    delivered: (customer: string, watermark: number) =>
      bring(entry({ ...between(customer, now()), delivery: { watermark } })),
    reads: (customer: string, watermark: number) =>
      bring(entry({ ...between(customer, now()), read: { watermark } })),
    /** The customer comes back from the site's login with a code, or without. */
    signsIn: (customer: string, code?: string, at = now()) =>
      bring(
        entry({
          ...between(customer, at),
          account_linking: { status: "linked", ...(code !== undefined && { authorization_code: code }) },
        }),
      ),
    signsOut: (customer: string, at = now()) =>
      bring(entry({ ...between(customer, at), account_linking: { status: "unlinked" } })),
    /** Told of what the Page has sent, when the app asked for it. */
    echo({
      to,
      mid,
      at,
      text,
      metadata,
    }: {
      readonly to: string;
      readonly mid: string;
      readonly at: number;
      readonly text: string;
      readonly metadata: string | null;
    }): void {
      if (!echoes || webhook === null) return;
      const told = {
        is_echo: true,
        app_id: 1_517_776_481_860_111,
        mid,
        text,
        ...(metadata !== null && { metadata }),
      };
      later(entry({ sender: { id: pageId }, recipient: { id: to }, timestamp: at, message: told }));
    },
    /** Waits until nothing is on its way to the webhook. */
    async settled(): Promise<void> {
      while (bringing.size > 0) await Promise.all(bringing);
    },
    async close(): Promise<void> {
      closed = true;
      webhook = null;
      await Promise.all(bringing);
    },
  };
}
export type Meta = ReturnType<typeof makeMeta>;
