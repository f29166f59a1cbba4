import { afterEach, expect } from "vitest";
import type { Told, World } from "../../../../src/web/console/desk/world.ts";
import { makeDesk } from "../../../../src/web/console/desk/make-desk.ts";
import type { Client, House } from "../../../console/house.ts";
import { makeBrowserStorage } from "./storage.ts";

/** The desk's seconds go by so much faster than the server's; while it waits for an answer they stand still. */
const speed = 10;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Fate = "passes" | "answer-lost";

/** One window of the desk in a browser of its own, before the real server; signed in as `client` is. */
export function openRealWindow(house: House, client: Client, browser = makeBrowserStorage()) {
  const begun = Date.now();
  const streams = new Set<AbortController>();
  const asked: string[] = [];
  let fateOf: (method: string, path: string) => Fate = () => "passes";
  let asking = 0;

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie: Record<string, string> = client.cookie === null ? {} : { cookie: client.cookie };
    const response = await fetch(house.base + path, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...cookie },
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) client.cookie = set.split(";")[0] ?? null;
    return response;
  };
  const world: World = {
    fetch: async (path, init) => {
      const method = init.method ?? "GET";
      asked.push(`${method} ${path.replace("/console/api/", "")}`);
      asking += 1;
      const response = await send(path, init).finally(() => (asking -= 1));
      if (fateOf(method, path) === "passes") return response;
      await response.arrayBuffer();
      throw new Error("cut off");
    },
    openEvents: (path, told) => {
      const stop = new AbortController();
      streams.add(stop);
      let closed = false;
      void listen(send(path, { signal: stop.signal }), told).then(() => {
        streams.delete(stop);
        if (!closed) told.down();
      });
      return () => {
        closed = true;
        stop.abort();
      };
    },
    storage: browser.open(),
    isOnline: () => true,
    now: () => begun + (Date.now() - begun) * speed,
    after: (ms, run) => {
      const due = () => {
        if (asking === 0) run();
        else timer = setTimeout(due, 5);
      };
      let timer = setTimeout(due, ms / speed);
      return () => clearTimeout(timer);
    },
    newKey: () => crypto.randomUUID(),
    isLookedAt: () => true,
    onWake: () => () => {},
    playSound: () => {},
  };
  const desk = makeDesk(world);
  closers.push(() => desk.dispose());
  return {
    desk,
    browser,
    asked,
    streams,
    network: (fate: (method: string, path: string) => Fate) => {
      fateOf = fate;
    },
    /** Opens a conversation and waits until it is read. */
    open: async (id: string) => {
      desk.select(id);
      await expect.poll(() => desk.selected.value?.loaded.value).toBe(true);
      const talk = desk.selected.value;
      if (talk === null) throw new Error("Nothing is open.");
      return talk;
    },
  };
}

/** An event stream as a browser's EventSource reads it, until its end or its first trouble. */
async function listen(answer: Promise<Response>, told: Told): Promise<void> {
  try {
    const response = await answer;
    if (!response.ok || response.body === null) return;
    told.up();
    let held = "";
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (held + chunk).split("\n\n");
      held = blocks.pop() ?? "";
      for (const block of blocks) tell(block, told);
    }
  } catch {
    // Cut off: that is an end like any other.
  }
}

function tell(block: string, told: Told): void {
  const field = (name: string) =>
    block
      .split("\n")
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field("data");
  if (data !== undefined) told.event(field("event") ?? "message", data);
}
