import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { handOver, hire, line, makeClock, message, newest, say, take, takeIt } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

test("an agent may read on when the disk is full and nobody can be noted as seen", async () => {
  await inFolder(async (dataDir) => {
    const clock = makeClock();
    let full = false;
    const problems: string[] = [];
    const store = await openIn(dataDir, clock, {
      onStatement: (_, sql, when) => {
        if (full && when === "before" && /^update/i.test(sql)) throw new Error("database or disk is full");
      },
      report: (problem) => void problems.push(problem),
    });
    await hire(store);
    const [agent] = await store.agents();
    if (agent === undefined) throw new Error("Nobody was hired.");
    await store.openSession({ idHash: "s", agent: agent.id, at: clock.now, expiresAt: clock.now + 9e9 });
    full = true;
    clock.now += 120_000;
    expect(await store.session("s", clock.now)).toMatchObject({ id: agent.id });
    expect(problems).toEqual(["agent-not-noted"]);
    await store.close();
  });
});

describe("a store on disk", () => {
  test("opened again holds everything, answers old keys, and counts on", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const before = await openIn(dataDir, clock);
      await hire(before);
      const receipt = await before.turn(
        message("k1", "Ihminen, kiitos 🙏 \u0000 ä", { channel: "messenger", reference: "{}" }),
        handOver(),
      );
      const id = await newest(before);
      const act = await before.act(take("t1", id), takeIt);
      const seen = {
        row: await before.conversation(id),
        transcript: await before.transcript(id, 0),
        changes: await before.changes(0, 10),
      };
      await before.close();

      const after = await openIn(dataDir, clock);
      expect({
        row: await after.conversation(id),
        transcript: await after.transcript(id, 0),
        changes: await after.changes(0, 10),
      }).toEqual(seen);
      const again = message("k1", "?", { channel: "messenger" });
      expect(await after.turn(again, say())).toEqual({ ...receipt, repeated: true });
      expect(await after.act(take("t1", id), takeIt)).toEqual(act);
      await after.turn(message("k2", "Vielä", { channel: "messenger" }), say());
      expect((await after.changes(seen.changes.last, 10)).changed).toHaveLength(1);
      expect(await after.claim(clock.now, 10, 1)).toHaveLength(1);
      await after.close();
    });
  });

  test("is one server's alone: a second process is refused in one clear line, until the first is killed", async () => {
    await inFolder(async (dataDir) => {
      const program = `
        import { openSqlite } from ${JSON.stringify(new URL("../../../src/store/sqlite/open.ts", import.meta.url).href)};
        let n = 0;
        await openSqlite({ dataDir: ${JSON.stringify(dataDir)}, now: () => 1, newId: () => String((n += 1)) });
        process.stdout.write("open");
        setInterval(() => {}, 1000);
      `;
      const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const gone = once(child, "exit");
      try {
        await once(child.stdout, "data");
        const refused = openIn(dataDir, makeClock());
        await expect(refused).rejects.toThrow(`Another Lupaus server is using ${dataDir}`);
      } finally {
        child.kill("SIGKILL");
        await gone;
      }
      const store = await openIn(dataDir, makeClock());
      expect(store.ready()).toBe(true);
      await store.close();
    });
  });

  test("keeps a message with its file or neither of them, wherever the disk fails", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      let writes = 0;
      let failAt = 0;
      const store = await openIn(dataDir, clock, {
        onStatement: (_, sql, when) => {
          if (when === "before" && /^insert/i.test(sql) && (writes += 1) === failAt) throw new Error("disk");
        },
      });
      const files = [{ name: "kuva.png", contentType: "image/png", bytes: new Uint8Array([1]) }] as const;
      const counts = async () => {
        const db = new DatabaseSync(join(dataDir, "lupaus.db"), { readOnly: true });
        const count = (table: string) => db.prepare(`select count(*) as n from ${table}`).get()?.["n"];
        const found = [count("message"), count("attachment")];
        db.close();
        return found;
      };
      for (failAt = 1; failAt <= 20; failAt += 1) {
        writes = 0;
        const kept = await store.turn(message("k1", "", { files }), handOver()).then(
          () => true,
          () => false,
        );
        expect([failAt, await counts()]).toEqual([failAt, kept ? [3, 1] : [0, 0]]);
        if (kept) break;
      }
      // Customer, thread, conversation, three lines and the file: each of them failed once.
      expect(failAt).toBe(8);
      await store.close();
    });
  });

  test("can be read by others while it is open", async () => {
    await inFolder(async (dataDir) => {
      const store = await openIn(dataDir, makeClock());
      const reader = new DatabaseSync(join(dataDir, "lupaus.db"), { readOnly: true });
      await store.turn(message("k1", "Hei"), say(line("Hei")));
      expect(reader.prepare("select count(*) as n from message").get()).toEqual({ n: 2 });
      await store.turn(message("k2", "Hei"), say());
      reader.close();
      await store.close();
    });
  });

  test("that isn't a database is refused by name, and the folder is free again", async () => {
    await inFolder(async (folder) => {
      const dataDir = join(folder, "data");
      await mkdir(dataDir);
      await writeFile(join(dataDir, "lupaus.db"), "this is a letter, not a database. ".repeat(100));
      for (const _ of [1, 2]) {
        await expect(openIn(dataDir, makeClock())).rejects.toThrow(join(dataDir, "lupaus.db"));
      }
    });
  });
});
