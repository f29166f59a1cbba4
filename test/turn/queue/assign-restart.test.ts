import { describe, expect, test } from "vitest";
import { giving, minute, stores } from "./giving.ts";

describe.each(Object.entries(stores))("after a restart, over %s,", (_name, open) => {
  test("whose turn it was is still known", () =>
    open(async (storage, clock) => {
      const { house, hires, asks, round, restart, ownerOf } = giving(storage, clock);
      const riikka = await hires("Riikka");
      await hires("Ville");
      await asks("w1");
      expect([await round(), await ownerOf("w1")]).toEqual([1, "Riikka"]);
      const { id: conversation } = await house.matter("w1");
      await house.act({ kind: "close", conversation, agent: riikka, reason: "solved", seen: null });
      restart();
      await asks("w2");
      expect([await round(), await ownerOf("w2")]).toEqual([1, "Ville"]);
    }));

  test("what was given is taken back when it runs late, and not given again to who let it; what was answered stays", () =>
    open(async (storage, clock) => {
      const { house, hires, comes, asks, round, restart, ownerOf } = giving(storage, clock);
      const riikka = await hires("Riikka");
      await asks("w1", "w2");
      await round();
      const { id } = await house.matter("w2");
      await house.act({ kind: "reply", conversation: id, agent: riikka, text: "Hei." });
      await house.writes("w2", "Vielä yksi asia.");
      restart();
      clock.now += 16 * minute;
      await comes(riikka);
      await house.fireDue();
      expect((await house.matter("w2")).escalatedAt).not.toBeNull();
      expect([await round(), await ownerOf("w1"), await ownerOf("w2")]).toEqual([1, "queue", "Riikka"]);
      restart();
      expect([await round(), await ownerOf("w1")]).toEqual([0, "queue"]);
      await hires("Ville");
      expect([await round(), await ownerOf("w1")]).toEqual([1, "Ville"]);
    }));
});
