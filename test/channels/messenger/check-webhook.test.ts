import { describe, expect, test } from "vitest";
import { openPage } from "./checked-page.ts";

const publicUrl = "https://chat.napavirta.example";
const address = `${publicUrl}/webhooks/messenger`;

/** A Page whose webhook was set up as it should be. */
async function setUpBefore() {
  const page = await openPage({}, { publicUrl });
  await page.setUp();
  Object.assign(page.graph.subscribed, {
    callback: address,
    ofApp: [...page.graph.subscribed.fields],
  });
  return page;
}

describe("the operator reads", () => {
  test("that all is well when Meta calls this house of all that it needs", async () => {
    const page = await setUpBefore();
    expect(await page.check()).toContainEqual({ found: `Meta calls ${address}.`, mend: null });
  });

  test("that Meta has switched off its calls, and what to do", async () => {
    const page = await setUpBefore();
    page.graph.subscribed.isActive = false;
    expect(await page.check()).toContainEqual({
      found: `Meta has switched off its calls to ${address}, since they failed.`,
      mend: "Run npm run channel -- set-up messenger while the server runs.",
    });
  });

  test("of what Meta doesn't call the app, though the Page would tell it", async () => {
    const page = await setUpBefore();
    page.graph.subscribed.ofApp = page.graph.subscribed.ofApp.filter((one) => one !== "message_echoes");
    expect(await page.found()).toContain(`Meta calls ${address}, but not of message_echoes.`);
  });

  test("why nobody knows where Meta calls", async () => {
    const { found, graph } = await setUpBefore();
    graph.faults.addTo("/app", { kind: "error", status: 500, code: 2 });
    expect(await found()).toContain("The app that the token was made by can't be read (code 2)");
    graph.faults.addTo("/subscriptions", { kind: "error", status: 403, code: 200 });
    expect(await found()).toContain("Where Meta calls can't be read (code 200).");
  });

  test("that set-up could not tell Meta of the webhook: without an address, and without the app's id", async () => {
    const homeless = await openPage();
    const found = "Meta can't be told where this house is.";
    expect(await homeless.setUp()).toContainEqual({ found, mend: "Set PUBLIC_URL to its https address." });
    const { graph, setUp } = await openPage({}, { publicUrl });
    graph.faults.addTo("/app", { kind: "error", status: 500, code: 2 });
    expect((await setUp()).map((one) => one.found)).toContainEqual(
      expect.stringContaining("can't be read (code 2)"),
    );
    expect(graph.subscribed.callback).toBeNull();
  });

  test.each([{ status: 200 }, { status: 302 }])(
    "that something else than Meta answers, with $status",
    async ({ status }) => {
      const { check, graph } = await openPage();
      graph.faults.addTo("/me", { kind: "garbage", status });
      expect(await check()).toEqual([
        {
          found: `The Page can't be read (HTTP ${status}).`,
          mend: expect.stringContaining("That is no answer of Meta's Graph API"),
        },
      ]);
    },
  );
});
