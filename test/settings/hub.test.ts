import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { faultOf } from "./fault.ts";

const url = { HANDOFF_HUB_URL: "https://hub.example.fi/api/messages" };
const hubApp = { HANDOFF_HUB_APP_ID: "22222222-2222-4333-8444-555555555555" };
const bot = { MicrosoftAppId: "11111111-2222-4333-8444-555555555555", MicrosoftAppPassword: "s" };
const secret = { HANDOFF_HUB_SECRET: "a-secret-of-the-hub-and-the-house-33" };

test("an outer hub proves itself by one secret or by its app id, and customers read one name", () => {
  expect(readConfig({ ...url, ...secret }).hub).toEqual({
    url: url.HANDOFF_HUB_URL,
    name: "Kollega",
    proof: { kind: "secret", secret: secret.HANDOFF_HUB_SECRET },
  });
  expect(readConfig({ ...url, ...hubApp, ...bot, HANDOFF_HUB_NAME: "Linja" }).hub).toMatchObject({
    name: "Linja",
    proof: { kind: "skill", hubAppId: hubApp.HANDOFF_HUB_APP_ID },
  });
  expect(readConfig({ ...url, HANDOFF_HUB_SECRET: "short" }).warnings.join()).toContain("HANDOFF_HUB_SECRET");
  expect(readConfig({ HANDOFF_HUB_URL: "http://localhost:3999/x", ...secret }).hub).not.toBeNull();
});

test.each([
  [url, "is set alone"],
  [secret, "HANDOFF_HUB_URL is missing"],
  [{ ...url, ...hubApp }, "MicrosoftAppId is missing"],
  [{ ...url, ...hubApp, ...bot, ...secret }, "are both set"],
  [{ ...secret, HANDOFF_HUB_URL: "http://hub.example.fi/" }, "is not a hub's address"],
  [{ ...secret, HANDOFF_HUB_URL: "https://me:pw@hub.example.fi/" }, "is not a hub's address"],
  [{ ...url, ...bot, HANDOFF_HUB_APP_ID: "hub" }, "is not an app id"],
])("what cannot work is told: %j", (env, told) => {
  expect(faultOf(env)).toContain(told);
});
