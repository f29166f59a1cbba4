import { describe, expect, test } from "vitest";
import type { RefusalBody } from "../../src/console/protocol.ts";
import { type Client, openHouse, signedIn, start, waiting } from "./house.ts";

const hour = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

interface Promised {
  readonly id: string;
  readonly state: string;
  readonly dueAt: string;
  readonly contact: unknown;
  readonly text: string;
  readonly attempts: readonly unknown[];
  readonly ended: unknown;
}
interface Done {
  readonly conversation: { readonly state: string };
  readonly promises: readonly Promised[];
  readonly message: { readonly text: string } | null;
}

/** Riikka has taken a customer's matter; Ville is at the desk too. */
async function taken() {
  const house = await openHouse();
  const [riikka, ville] = [await signedIn(house, "Riikka Esimerkki"), await signedIn(house, "Ville Malli")];
  const { id } = await waiting(house, riikka);
  await riikka.call("POST", `conversations/${id}/take`, { key: "take" });
  const promise = (client: Client, more: object = {}) =>
    client.call<Done & Pick<RefusalBody, "code" | "by"> & { readonly next?: string }>(
      "POST",
      `conversations/${id}/promise`,
      {
        key: "p",
        text: "Selvitän asian.",
        dueAt: iso(start + 4 * hour),
        contact: "aino@esimerkki.fi",
        ...more,
      },
    );
  const list = async (state: string) =>
    (await riikka.call<{ readonly promises: readonly Promised[] }>("GET", `promises?state=${state}`)).body
      .promises;
  return { house, riikka, ville, id, promise, list };
}

const only = ({ promises: [promise] }: Pick<Done, "promises">) => promise?.id ?? "none";

describe("an agent's promise", () => {
  test("is told, stands in the list, and keeps the conversation from being closed", async () => {
    const { riikka, id, promise, list } = await taken();
    const { status, body } = await promise(riikka);
    expect(status).toBe(200);
    expect(body.conversation.state).toBe("promised");
    expect(body.message?.text).toBe("Selvitän asian.");
    expect(await list("open")).toMatchObject([
      {
        state: "open",
        text: "Selvitän asian.",
        dueAt: iso(start + 4 * hour),
        contact: { kind: "email", value: "aino@esimerkki.fi" },
      },
    ]);
    const closing = await riikka.call("POST", `conversations/${id}/close`, { key: "c", reason: "solved" });
    expect([closing.status, closing.body.code]).toEqual([409, "open-promise"]);
  });

  test("sent again changes nothing, and under a used key is refused", async () => {
    const { riikka, promise, list } = await taken();
    await promise(riikka);
    expect((await promise(riikka)).status).toBe(200);
    expect((await promise(riikka, { dueAt: iso(start + 5 * hour) })).body.code).toBe("key-reused");
    expect(await list("open")).toHaveLength(1);
  });

  test("for a time that can't be is refused with the next one that can", async () => {
    const { riikka, promise, list } = await taken();
    const { status, body } = await promise(riikka, { dueAt: iso(start - hour) });
    expect([status, body.code, body.next]).toEqual([409, "too-early", iso(start + hour)]);
    expect(await list("open")).toEqual([]);
  });

  test.each([{ dueAt: "huomenna" }, { contact: "savumerkki" }, { text: " " }, { contact: "" }])(
    "with %j is bad input",
    async (more) => {
      const { riikka, promise } = await taken();
      expect((await promise(riikka, more)).status).toBe(400);
    },
  );

  test("is the matter's own agent's: another is refused by name", async () => {
    const { ville, promise } = await taken();
    const { status, body } = await promise(ville);
    expect([status, body.code, body.by]).toEqual([409, "taken", "Riikka"]);
  });
});

describe("an open promise", () => {
  test("is moved, and kept with a note; then it is found among the kept ones", async () => {
    const { riikka, promise, list } = await taken();
    const one = only((await promise(riikka)).body);
    const to = { key: "m", dueAt: iso(start + 6 * hour), reason: "Varaosa puuttuu." };
    const moved = await riikka.call<Done>("POST", `promises/${one}/move`, to);
    expect(moved.body).toMatchObject({
      promises: [{ dueAt: to.dueAt, moves: [{ reason: to.reason, by: "us" }] }],
    });
    expect(moved.body.message?.text).toContain("Varaosa puuttuu");
    const kept = await riikka.call<Done>("POST", `promises/${one}/keep`, { key: "k", note: "Vastasin." });
    expect(kept.body).toMatchObject({ conversation: { state: "with-agent" }, promises: [{ state: "kept" }] });
    expect(await list("open")).toEqual([]);
    expect(await list("kept")).toMatchObject([{ ended: { by: "us", note: "Vastasin." } }]);
    const again = await riikka.call("POST", `promises/${one}/keep`, { key: "k2" });
    expect([again.status, again.body.code]).toEqual([404, "not-found"]);
  });

  test("is released with the reason, which has to be given", async () => {
    const { riikka, promise, list } = await taken();
    const one = only((await promise(riikka)).body);
    expect((await riikka.call("POST", `promises/${one}/release`, { key: "r" })).status).toBe(400);
    await riikka.call("POST", `promises/${one}/release`, { key: "r", reason: "Selvisi jo." });
    expect(await list("released")).toMatchObject([{ ended: { note: "Selvisi jo." } }]);
  });

  test("that is a call ends as not reached after the third that nobody answers", async () => {
    const { riikka, promise, list } = await taken();
    const one = only((await promise(riikka, { contact: "+358 40 123 4567" })).body);
    for (const key of ["1", "2", "3"]) {
      const { status } = await riikka.call("POST", `promises/${one}/attempt`, { key, outcome: "no-answer" });
      expect(status).toBe(200);
    }
    const [unreached] = await list("not-reached");
    expect(unreached?.attempts).toHaveLength(3);
  });

  test("that is no call has no attempts", async () => {
    const { riikka, promise } = await taken();
    const one = only((await promise(riikka)).body);
    const tried = await riikka.call("POST", `promises/${one}/attempt`, { key: "a", outcome: "busy" });
    expect([tried.status, tried.body.code]).toEqual([409, "no-call"]);
  });

  test("of another agent is refused, a supervisor moves it, and one that isn't there is told as such", async () => {
    const { house, riikka, ville, promise } = await taken();
    const chief = await signedIn(house, "Aino Esihenkilö", "supervisor");
    const one = only((await promise(riikka)).body);
    const to = { key: "m", dueAt: iso(start + 6 * hour), reason: "Riikka on poissa." };
    expect((await ville.call("POST", `promises/${one}/move`, to)).body.code).toBe("taken");
    expect((await chief.call("POST", `promises/${one}/move`, to)).status).toBe(200);
    expect((await chief.call("POST", "promises/none/keep", { key: "k" })).status).toBe(404);
  });
});
