import { describe, expect, test } from "vitest";
import { agentId, conversationId } from "../../src/domain/ids.ts";
import type { Opened } from "./contract.ts";
import { greet, hire, hour, joined, maija, ville } from "./fixtures.ts";

const minute = 60_000;

export function accountsContract(get: () => Opened): void {
  const row = {
    id: maija,
    email: "agent-maija@napavirta.example",
    name: "Maija Meikäläinen",
    role: "agent",
  };

  describe("agents and sessions", () => {
    test("an agent is found by e-mail address in any case, and only so with the password's hash", async () => {
      const { store } = get();
      await hire(store);
      expect(await store.agentByEmail("AGENT-Maija@NAPAVIRTA.example")).toEqual({
        ...row,
        passwordHash: "argon2id",
      });
      expect(await store.agentByEmail("nobody@napavirta.example")).toBeNull();
      expect(await store.agents()).toEqual([
        { ...row, skills: { languages: [], topics: [], capacity: 5 }, team: null },
      ]);
    });

    test("an e-mail address is taken once, in whatever case, also of two at once", async () => {
      const { store, clock } = get();
      const add = (id: string, email: string) =>
        store.addAgent({
          id: agentId(id),
          email,
          name: id,
          role: "editor",
          passwordHash: "x",
          at: clock.now,
        });
      expect(await Promise.all([add("a", "Äiti@x.fi"), add("b", "äITI@X.FI")])).toEqual([true, false]);
      expect((await store.agents()).map((a) => a.email)).toEqual(["Äiti@x.fi"]);
    });

    test("what an agent can take is set in parts, and colleagues are read with it", async () => {
      const { store, clock } = get();
      await hire(store);
      await store.setSkills(maija, { languages: ["sv", "fi"], topics: ["invoices"] });
      const skills = { languages: ["fi", "sv"], topics: ["invoices"], capacity: 0 };
      expect(await store.setSkills(maija, { languages: ["fi", "sv"], capacity: 0 })).toEqual({
        ...row,
        skills,
        team: null,
      });
      expect(await store.agents()).toEqual([{ ...row, skills, team: null }]);
      expect(await store.colleagues(clock.now)).toMatchObject([{ id: maija, skills }]);
      expect(await store.setSkills(ville, { capacity: 1 })).toBeNull();
    });

    test("the team of an agent is set, stays where nothing is said of it, and is taken away", async () => {
      const { store, clock } = get();
      await hire(store);
      const teams = async () => (await store.agents()).map(({ team }) => team);
      expect(await store.setSkills(maija, { team: "invoicing" })).toMatchObject({ team: "invoicing" });
      await store.setSkills(maija, { capacity: 2 });
      expect(await teams()).toEqual(["invoicing"]);
      await store.setSkills(maija, { team: null });
      await store.addAgent({
        id: ville,
        email: "v@x.fi",
        name: "Ville",
        role: "agent",
        passwordHash: "x",
        at: clock.now,
        team: "sales",
      });
      expect(await teams()).toEqual([null, "sales"]);
    });

    test("a session knows its agent until it expires or is closed", async () => {
      const { store, clock } = get();
      await hire(store);
      const until = clock.now + hour;
      await store.openSession({ idHash: "s1", agent: maija, at: clock.now, expiresAt: until });
      await store.openSession({ idHash: "s2", agent: maija, at: clock.now, expiresAt: until });
      expect(await store.session("s1", until - 1)).toEqual({ ...row, expiresAt: until });
      expect(await store.session("s1", until)).toBeNull();
      await store.closeSession("s2");
      expect(await store.session("s2", clock.now)).toBeNull();
      expect(await store.session("s3", clock.now)).toBeNull();
      await store.closeSession("s3");
    });

    test("opening one session takes away those that expired, and no other", async () => {
      const { store, clock } = get();
      await hire(store);
      const open = (idHash: string, at: number, expiresAt: number) =>
        store.openSession({ idHash, agent: maija, at, expiresAt });
      await open("old", clock.now, clock.now + minute);
      await open("long", clock.now, clock.now + hour);
      await open("new", clock.now + minute, clock.now + hour);
      expect(await store.session("old", clock.now)).toBeNull();
      expect(await store.session("long", clock.now + minute)).toMatchObject(row);
    });

    test("a reset gives a new password and role and ends the agent's sessions, nobody else's", async () => {
      const { store, clock } = get();
      await hire(store);
      await hire(store, ville, "Ville");
      const expiresAt = clock.now + hour;
      await store.openSession({ idHash: "s1", agent: maija, at: clock.now, expiresAt });
      await store.openSession({ idHash: "s2", agent: ville, at: clock.now, expiresAt });
      await store.resetAgent({ id: maija, role: "supervisor", passwordHash: "new" });
      expect(await store.agentByEmail(row.email)).toMatchObject({ role: "supervisor", passwordHash: "new" });
      expect(await store.session("s1", clock.now)).toBeNull();
      expect(await store.session("s2", clock.now)).toMatchObject({ id: ville });
      await expect(
        store.resetAgent({ id: agentId("nobody"), role: "agent", passwordHash: "x" }),
      ).rejects.toThrow("nobody");
    });

    test("a session for nobody is refused", async () => {
      const { store, clock } = get();
      await expect(
        store.openSession({ idHash: "s1", agent: maija, at: clock.now, expiresAt: clock.now + hour }),
      ).rejects.toThrow(maija);
    });

    test("a closed store takes nothing more", async () => {
      const { store, clock } = get();
      expect(store.ready()).toBe(true);
      await store.close();
      expect(store.ready()).toBe(false);
      await expect(store.turn(joined(), greet)).rejects.toMatchObject({ code: "closed" });
      await expect(store.fire(conversationId("x"), clock.now, () => expect.fail())).rejects.toMatchObject({
        code: "closed",
      });
      await store.close();
    });
  });
}
