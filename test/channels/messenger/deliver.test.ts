import { afterEach, expect, test } from "vitest";
import { makeDeliver } from "../../../src/channels/messenger/deliver.ts";
import { makePace } from "../../../src/channels/messenger/pace.ts";
import { openGraph } from "../../helpers/graph-api.ts";
import { aino } from "./messenger-house.ts";
import { graphOf } from "./server.ts";

const open: Awaited<ReturnType<typeof openGraph>>[] = [];
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

test.each(["hang-before", "hang-after"] as const)(
  "a line to which Meta says nothing (%s) waits for its echo before it goes again",
  async (kind) => {
    const graph = await openGraph({ knowsEverybody: true });
    open.push(graph);
    graph.faults.add({ kind });
    const deliver = makeDeliver({
      graph: graphOf(graph),
      pace: makePace(Date.now),
      login: null,
      regain: null,
      sent: async () => {},
      withinMs: 20,
    });
    const handed = await deliver({
      activity: { type: "message", text: "Hei", recipient: { id: aino, name: "" } },
      key: "line-1",
      passage: { by: "house", as: "answer" },
      signal: new AbortController().signal,
    });
    expect(handed).toEqual({ kind: "again", why: "no-answer", afterMs: 20_000 });
  },
);
