import { afterEach } from "vitest";
import { makeDesk } from "../../../../src/web/console/desk/make-desk.ts";
import type { Told, World } from "../../../../src/web/console/desk/world.ts";
import { makeClock } from "./clock.ts";
import { type Asked, type Fate, makeFakeHouse } from "./house.ts";
import { makeBrowserStorage } from "./storage.ts";

let keys = 0;
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Kit = ReturnType<typeof makeKit>;

/** A house, a clock and one browser, in which desks are opened. */
export function makeKit() {
  const house = makeFakeHouse();
  const clock = makeClock(Date.UTC(2026, 10, 23, 12));
  const browser = makeBrowserStorage();
  return { house, clock, browser };
}

/** One window of the desk, and everything that its world saw. */
export async function openWindow({ house, clock, browser }: Kit) {
  const asked: Asked[] = [];
  const streams = new Set<Told>();
  const wakers = new Set<() => void>();
  const seen = { sounds: 0, lookedAt: true, believesOnline: true, streamsRefused: false };
  let fateOf: (asked: Asked) => Fate = () => "passes";

  const fetchIt: World["fetch"] = async (path, init) => {
    const url = new URL(path, "http://desk");
    const request: Asked = {
      method: init.method ?? "GET",
      path: url.pathname.replace("/console/api/", ""),
      query: url.searchParams,
      body: typeof init.body === "string" ? JSON.parse(init.body) : {},
    };
    asked.push(request);
    const cut = new Promise<never>((_, reject) => {
      init.signal?.addEventListener("abort", () => reject(new Error("aborted")));
    });
    const fate = await Promise.race([fateOf(request), cut]);
    if (fate === "never-arrives") throw new Error("no network");
    const { status, body } = house.answer(request);
    // An answer takes its time, so that answers can cross.
    await Promise.race([settleOnce(), cut]);
    if (fate === "answer-lost") throw new Error("cut off");
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  };
  const world: World = {
    fetch: fetchIt,
    openEvents: (_path, told) => {
      const later = clock.after(0, () => {
        if (seen.streamsRefused) return told.down();
        streams.add(told);
        told.up();
        told.event("start", JSON.stringify({ after: house.last() }));
      });
      return () => {
        later();
        streams.delete(told);
      };
    },
    storage: browser.open(),
    isOnline: () => seen.believesOnline,
    now: clock.now,
    after: clock.after,
    newKey: () => `key-${(keys += 1)}`,
    isLookedAt: () => seen.lookedAt,
    onWake: (wake) => {
      wakers.add(wake);
      return () => void wakers.delete(wake);
    },
    playSound: () => {
      seen.sounds += 1;
    },
  };
  const desk = makeDesk(world);
  closers.push(() => desk.dispose());
  await clock.advance(0);
  return {
    desk,
    world,
    seen,
    asked,
    streams,
    /** What was asked since the last time this was called, as "GET path". */
    heard: () =>
      asked.splice(0).map(({ method, path, query }) => `${method} ${path}${query.size ? `?${query}` : ""}`),
    network: (fate: (asked: Asked) => Fate) => {
      fateOf = fate;
    },
    hint: (name: string, data: object) => streams.forEach((told) => told.event(name, JSON.stringify(data))),
    cutStream: () => {
      for (const told of streams) {
        streams.delete(told);
        told.down();
      }
    },
    look: (lookedAt: boolean) => {
      seen.lookedAt = lookedAt;
      wakers.forEach((wake) => wake());
    },
    wake: () => wakers.forEach((wake) => wake()),
  };
}

const settleOnce = () => new Promise<void>((resolve) => setImmediate(resolve));
