import { describe, expect, test } from "vitest";
import type { GraphOptions } from "../../helpers/graph-api.ts";
import { openPage } from "./checked-page.ts";

const page = (options: GraphOptions, pageInbox: boolean) => openPage(options, { pageInbox });

describe("with the Page Inbox", () => {
  test("check misses what Meta has to tell, which set-up asks for", async () => {
    const { graph, found, setUp } = await page({}, true);
    expect(await found()).toContain("messaging_handovers, standby");
    await setUp();
    expect(await found()).toContain("The Page tells this app all that it needs.");
    expect(graph.subscribed.fields).toEqual(expect.arrayContaining(["messaging_handovers", "standby"]));
    expect(graph.complaints).toEqual([]);
  });

  test("check tells whether one app at a time answers, and what to do where it doesn't", async () => {
    expect(await (await page({}, true)).found()).toContain("The Page uses Conversation Routing.");
    const { found, mend } = await page({ isDefaultApp: false }, true);
    expect(await found()).toContain("The Page doesn't use Conversation Routing");
    expect(await mend()).toContain("tab=msgr_conversation_routing");
  });

  test("check says why it can't know", async () => {
    const { graph, found } = await page({}, true);
    graph.faults.addTo("/me", { kind: "error", status: 500, code: 2 });
    expect(await found()).toContain("The Page can't be read (code 2)");
  });
});

test("without it nothing of that is asked for or looked at", async () => {
  const { graph, found, setUp } = await page({ isDefaultApp: false }, false);
  await setUp();
  expect(await found()).not.toContain("Conversation Routing");
  expect(graph.subscribed.fields).not.toContain("standby");
});
