import { type Route, refuse, route } from "../../http/route.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import type { Feed } from "../feed.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";

const pageSize = 500;

interface EventParts {
  readonly desk: Desk;
  readonly feed: Feed;
  readonly policies: ConsolePolicies;
}

/** The stream only hints, by ids; `changes` answers everything after a number, on connect, on focus and every 30 s. */
export function eventRoutes({ desk, feed, policies }: EventParts): readonly Route[] {
  const policy = policies.agent;
  return [
    route({
      method: "GET",
      path: "/console/api/events",
      policy,
      input: { query: input.changes },
      output: { 200: output.events },
      summary:
        "Streams `conversation` events `{id, change}`, first those after `Last-Event-ID` or `after`, then live ones; " +
        "begins with `start` `{after}`, the change it goes on from. `typing` `{id}` tells that a customer is writing just now, " +
        "`receipts` `{ids}` that lines of these conversations have come, were read or reacted to: once a second at most.",
      run: ({ actor, query }, asked) => {
        const last = input.changes.safeParse({ after: asked.header("last-event-id") });
        if (!last.success) return refuse(400, "invalid-input", "Last-Event-ID: expected a change number.");
        // A browser that comes back sends the newer mark in the header; the address is still the one it began with.
        const after = last.data.after ?? query.after ?? null;
        return { stream: { open: (write, end) => feed.follow({ after, session: actor, write, end }) } };
      },
    }),
    route({
      method: "GET",
      path: "/console/api/changes",
      policy,
      input: { query: input.changes },
      output: { 200: output.changes },
      summary:
        "Lists the conversations changed after the change `after`, 500 at most: ask again from the newest got until it is `last`.",
      run: async ({ query }) => ({ status: 200, body: await desk.changes(query.after ?? 0, pageSize) }),
    }),
  ];
}
