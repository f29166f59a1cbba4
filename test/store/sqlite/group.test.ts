import { describe, expect, test } from "vitest";
import type { Receipt } from "../../../src/turn/ports/incoming.ts";
import type { Watch } from "../../../src/store/sqlite/engine.ts";
import { handOver, line, log, makeClock, message, say } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

/** Throws at the statements it is armed for. */
function makeFault() {
  let armed: (sql: string, when: string) => boolean = () => false;
  const onStatement: Watch = (_, sql, when) => {
    if (armed(sql, when)) throw new Error("disk I/O error");
  };
  return { onStatement, arm: (when: typeof armed) => void (armed = when) };
}

const outcomes = async (all: readonly Promise<Receipt>[]) =>
  (await Promise.allSettled(all)).map((result) => result.status);

describe("group commit", () => {
  test("many deliveries share one transaction", async () => {
    await inFolder(async (dataDir) => {
      const seen: string[] = [];
      const store = await openIn(dataDir, makeClock(), {
        onStatement: (_, sql, when) => void (when === "before" && seen.push(sql)),
      });
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.turn(message("k", "Hei", { channelThreadId: `w${n}` }), say()),
        ),
      );
      expect(seen.filter((sql) => sql === "commit")).toHaveLength(1);
      expect(seen.filter((sql) => sql === "savepoint item")).toHaveLength(20);
      await store.close();
    });
  });

  test("an item that fails is undone alone, wherever in it the fault was", async () => {
    await inFolder(async (dataDir) => {
      const fault = makeFault();
      const store = await openIn(dataDir, makeClock(), { onStatement: fault.onStatement });
      let inserted = 0;
      fault.arm((sql, when) => {
        if (when !== "after" || !sql.startsWith('insert into "message"')) return false;
        inserted += 1;
        return inserted === 4;
      });
      const three = ["a", "b", "c"].map((window) =>
        store.turn(message("k1", window, { channelThreadId: window }), say(line("A"))),
      );
      const thoughtless = store.turn(message("k1", "d", { channelThreadId: "d" }), () => {
        throw new Error("no thought");
      });
      expect(await outcomes([...three, thoughtless])).toEqual([
        "fulfilled",
        "rejected",
        "fulfilled",
        "rejected",
      ]);
      expect(await store.thread("directline", "b")).toBeNull();
      expect(await store.thread("directline", "d")).toBeNull();
      expect((await log(store, "a")).map((r) => r.text)).toEqual(["a", "A"]);
      expect((await log(store, "c")).map((r) => r.text)).toEqual(["c", "A"]);
      expect(store.ready()).toBe(true);
      await store.close();
    });
  });

  test("a failed commit acknowledges nobody, keeps nothing, and the store is ready again after the next good one", async () => {
    await inFolder(async (dataDir) => {
      const fault = makeFault();
      const clock = makeClock();
      const store = await openIn(dataDir, clock, { onStatement: fault.onStatement });
      let told = 0;
      store.subscribe(() => void (told += 1));
      for (const word of ["begin immediate", "commit"]) {
        fault.arm((sql, when) => sql === word && when === "before");
        const both = [
          store.turn(message("k1", "Hei"), say()),
          store.turn(message("k2", "Hei", { channelThreadId: "other" }), say()),
        ];
        expect(await outcomes(both)).toEqual(["rejected", "rejected"]);
        expect([told, store.ready(), await log(store), await log(store, "other")]).toEqual([
          0,
          false,
          [],
          [],
        ]);
        fault.arm(() => false);
        expect(
          (await store.turn(message(`good-${word}`, "Hei", { channelThreadId: "x" }), say())).repeated,
        ).toBe(false);
        expect(store.ready()).toBe(true);
        told = 0;
      }
      await store.close();
    });
  });

  test("a store whose disk is well again is ready again, though nobody wrote meanwhile", async () => {
    await inFolder(async (dataDir) => {
      const fault = makeFault();
      const store = await openIn(dataDir, makeClock(), { onStatement: fault.onStatement });
      const asked = async () => {
        store.ready();
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        return store.ready();
      };
      fault.arm((sql) => sql === "commit");
      expect(await outcomes([store.turn(message("k1", "Hei"), say())])).toEqual(["rejected"]);
      expect(await asked()).toBe(false);
      fault.arm(() => false);
      expect([await asked(), await asked()]).toContain(true);
      await store.close();
    });
  });

  test("a fault at any statement leaves all of a turn or nothing, and the same key heals it", async () => {
    const reference = async (failing: number, when: "before" | "after") =>
      inFolder(async (dataDir) => {
        const fault = makeFault();
        const store = await openIn(dataDir, makeClock(), { onStatement: fault.onStatement });
        const incoming = message("k1", "Ihminen", { channel: "messenger", reference: "{}" });
        let n = 0;
        fault.arm((_, at) => {
          if (at === "before") n += 1;
          return n === failing && at === when;
        });
        const outcome = await outcomes([store.turn(incoming, handOver())]);
        const statements = n;
        const kept = (await log(store, "window-1", "messenger")).length;
        fault.arm(() => false);
        const again = await store.turn(incoming, handOver());
        const rows = (await log(store, "window-1", "messenger")).map((r) => r.text);
        const sends = await store.claim(Number.MAX_SAFE_INTEGER - 10, 10, 1);
        await store.close();
        return { outcome, statements, kept, again, rows, sends: sends.length };
      });
    const { statements } = await reference(0, "before");
    expect(statements).toBeGreaterThan(10);
    for (let failing = 1; failing <= statements; failing += 1) {
      for (const when of ["before", "after"] as const) {
        const run = await reference(failing, when);
        // Only the word "commit" decides: a fault after it is an unknown outcome, and all of it is there.
        const whole = failing === statements && when === "after";
        expect([failing, when, run.outcome]).toEqual([failing, when, ["rejected"]]);
        expect([failing, when, run.kept, run.again.repeated]).toEqual([failing, when, whole ? 2 : 0, whole]);
        expect(run.rows).toEqual(["Ihminen", "Siirrän tämän ihmiselle."]);
        expect(run.sends).toBe(1);
      }
    }
  });

  test("when too much waits, more is refused as busy and what waits is kept", async () => {
    await inFolder(async (dataDir) => {
      const store = await openIn(dataDir, makeClock(), { waitingMax: 3 });
      const five = ["1", "2", "3", "4", "5"].map((key) => store.turn(message(key, key), say()));
      const results = await Promise.allSettled(five);
      expect(results.map((r) => (r.status === "rejected" ? r.reason.code : "kept"))).toEqual([
        "kept",
        "kept",
        "kept",
        "busy",
        "busy",
      ]);
      expect((await log(store)).map((r) => r.text)).toEqual(["1", "2", "3"]);
      expect((await store.turn(message("4", "4"), say())).repeated).toBe(false);
      await store.close();
    });
  });

  test("a store that is closed keeps what was already waiting", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const store = await openIn(dataDir, clock);
      const many = Array.from({ length: 600 }, (_, n) => store.turn(message(`k${n}`, "Hei"), say()));
      const closing = store.close();
      await expect(store.turn(message("late", "Hei"), say())).rejects.toMatchObject({ code: "closed" });
      await closing;
      expect(new Set(await outcomes(many))).toEqual(new Set(["fulfilled"]));
      const again = await openIn(dataDir, clock);
      expect(await log(again)).toHaveLength(600);
      await again.close();
    });
  });

  test("statements are numbered from one, each told before and after", async () => {
    await inFolder(async (dataDir) => {
      const told: [number, string][] = [];
      const store = await openIn(dataDir, makeClock(), {
        onStatement: (n, _, when) => void told.push([n, when]),
      });
      await store.turn(message("k1", "Hei"), say());
      expect(told).toEqual(
        Array.from({ length: told.length / 2 }, (_, i) => [
          [i + 1, "before"],
          [i + 1, "after"],
        ]).flat(),
      );
      await store.close();
    });
  });
});
