import { expect, test } from "vitest";
import { openLine } from "../../../src/web/webchat/line.ts";

/** A server that answers each call with the next of these, and a tab's storage. */
function makeTab(answers: readonly Response[], kept: string | null) {
  const calls: string[] = [];
  const left = [...answers];
  let held = kept;
  const ask: typeof fetch = (url, options) => {
    calls.push(
      `${new Request(new URL(url instanceof Request ? url.url : url, "http://a.example")).url.split("/").at(-1) ?? ""} ${new Headers(options?.headers).get("authorization") ?? "-"}`,
    );
    return Promise.resolve(left.shift() ?? new Response(null, { status: 500 }));
  };
  const storage = { getItem: () => held, setItem: (_key: string, value: string) => void (held = value) };
  return { ask, storage: storage as unknown as Storage, calls, held: () => held };
}
const token = (value: string) => Response.json({ token: value });

test("a new tab gets a new chat", async () => {
  const tab = makeTab([token("new")], null);
  expect(await openLine(tab.ask, tab.storage)).toBe("new");
  expect([tab.calls, tab.held()]).toEqual([["generate -"], "new"]);
});

test("a reload goes on with the same chat", async () => {
  const tab = makeTab([token("fresh")], "old");
  expect(await openLine(tab.ask, tab.storage)).toBe("fresh");
  expect([tab.calls, tab.held()]).toEqual([["refresh Bearer old"], "fresh"]);
});

test("a chat that the server no longer knows gives way to a new one", async () => {
  const tab = makeTab([new Response(null, { status: 403 }), token("new")], "old");
  expect(await openLine(tab.ask, tab.storage)).toBe("new");
  expect(tab.calls).toEqual(["refresh Bearer old", "generate -"]);
});

test.each([new Response(null, { status: 403 }), Response.json({ nothing: 1 }), Response.json("x")])(
  "a page that gets no token says so instead of showing an empty chat",
  async (answer) => {
    await expect(openLine(makeTab([answer], null).ask, makeTab([], null).storage)).rejects.toThrow(
      "no token",
    );
  },
);
