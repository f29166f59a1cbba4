import { afterEach } from "vitest";
import { makeCustomerPages } from "../../src/customer/pages.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import type { Contact, OpenPromise } from "../../src/domain/promise/promise.ts";
import { at, office } from "../domain/service/fixtures.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";
import { openHouse } from "../server/fixtures/house.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** By half past ten on a Tuesday. */
const morning = "2026-11-24 10:30";
const service = { ...office({ name: "Napavirta" }), promises: { slotMs: 2 * 3_600_000, perSlot: 2 } };
const knows = (): Knowledge => ({ ...knowledge, service });

const phone: Contact = { kind: "phone", number: "+358401234512" };

type Asking = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

/** The customers' pages behind the real server, and a customer with whom Riikka has agreed a call. */
export async function promisedHouse({
  contact = phone,
  due = "2026-11-25 14:00",
  text = "Selvitän laskusi.",
} = {}) {
  const house = makeHouse(undefined, { now: at(morning) }, knows);
  let keys = 0;
  /** What the store fails with; null: it keeps what comes. */
  const broken: { why: Error | null } = { why: null };
  const pages = makeCustomerPages({
    pages: house.storage,
    receive: (incoming) => (broken.why === null ? house.receive(incoming) : Promise.reject(broken.why)),
    knowledge: knows,
    publicUrl: () => "https://lupaus.example",
    now: () => house.clock.now,
    newKey: () => `form-key-${(keys += 1)}`,
    css: "",
    pageCss: "b{}",
  });
  const server = await openHouse({ ...pages, now: () => house.clock.now });
  closers.push(() => server.close());
  const riikka = await house.hires("Riikka Rinne");
  await house.writes("t", "Eräpäivän muutos");
  await house.writes("t", "Haluan puhua ihmiselle");
  const { id: conversation } = await house.matter("t");
  await house.act({ kind: "take", conversation, agent: riikka });
  const wanted = { kind: "promise", text, contact, dueAt: at(due) } as const;
  const made = await house.act({ ...wanted, conversation, agent: riikka });
  if (!made.ok) throw new Error(`Nothing was promised: ${made.code}`);
  const token = /\/c\/(\S+)/.exec((await house.reads("t")).at(-1) ?? "")?.[1] ?? "";
  const ask = (path: string, { headers = {}, ...options }: Asking = {}) =>
    fetch(`${server.url}/c/${path}`, {
      redirect: "manual",
      ...options,
      headers: { "accept-language": "", ...headers },
    });
  /** Sends a form of the page; answers where the browser is sent. */
  const send = async (act: string, fields: Readonly<Record<string, string>>, headers = {}, to = token) => {
    const body = new URLSearchParams(fields);
    const answer = await ask(`${to}/${act}?lang=fi`, { method: "POST", body, headers });
    return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
  };
  const promise = async (): Promise<OpenPromise> => {
    const page = await house.storage.pageOf(token, house.clock.now);
    const [open] = page?.matters[0]?.conversation.promises ?? [];
    if (open === undefined) throw new Error("Nothing is promised.");
    return open;
  };
  return {
    house,
    broken,
    url: server.url,
    riikka,
    conversation,
    token,
    ask,
    send,
    promise,
    page: async (query = "") => words(await (await ask(`${token}${query}`)).text()),
  };
}

/** What is read on a page, in one line. */
const words = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(" .", ".");
