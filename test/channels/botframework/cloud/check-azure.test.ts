import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkAzure } from "../../../../src/channels/botframework/cloud/check-azure.ts";
import { appId } from "./microsoft.ts";

const asked: string[] = [];
const answers: Record<string, { readonly status: number; readonly body: unknown }> = {};
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    asked.push(`${request.method} ${request.url} ${Buffer.concat(chunks).toString()}`);
    const { status, body } = answers[request.url ?? ""] ?? { status: 404, body: {} };
    response.statusCode = status;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(body));
  });
});
let url = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
});
afterAll(() => void server.close());

const registration = {
  MicrosoftAppId: appId,
  MicrosoftAppPassword: "a-secret-value",
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppTenantId: "the-tenant",
};
const check = (more: Partial<typeof registration> = {}, loginUrl = url) =>
  checkAzure({
    registration: { ...registration, ...more },
    publicUrl: url,
    loginUrl,
    keysUrl: `${url}/keys`,
  });

describe("what has to be so in Azure", () => {
  test("is looked at with a token of the bot's own tenant, and told without the secret", async () => {
    answers["/keys"] = { status: 200, body: {} };
    answers["/api/messages"] = { status: 401, body: {} };
    answers["/the-tenant/oauth2/v2.0/token"] = { status: 200, body: { access_token: "x" } };
    const [address, keys, token] = await check();
    expect(address?.mend).toContain("https");
    expect(keys).toEqual({ found: "Microsoft's keys can be fetched", mend: null });
    expect(token).toEqual({ found: "Microsoft gives a token for connectors", mend: null });
    const [call] = asked.filter((one) => one.includes("oauth2"));
    expect(call).toContain(`client_id=${appId}`);
    expect(call).toContain("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    expect(JSON.stringify([address, keys, token])).not.toContain("a-secret-value");
  });

  test.each([
    [7_000_215, /copy its value/],
    [7_000_222, /expired/],
    [700_016, /MicrosoftAppTenantId/],
    [90_002, /no tenant/],
    [1, /Compare all/],
  ])("and what Microsoft refuses with %d is told with what to do", async (code, mend) => {
    answers["/the-tenant/oauth2/v2.0/token"] = {
      status: 401,
      body: { error: "invalid_client", error_codes: [code] },
    };
    const [, , token] = await check();
    expect(token?.found).toContain(String(code));
    expect(token?.mend).toMatch(mend);
  });

  test("and what can't be reached is told so", async () => {
    answers["/api/messages"] = { status: 404, body: {} };
    answers["/keys"] = { status: 503, body: {} };
    const findings = await check({ MicrosoftAppType: "MultiTenant" }, "http://127.0.0.1:1");
    expect(findings.map(({ found }) => found).join("\n")).toMatch(
      /404 instead of 401[^]*503[^]*can't be reached/,
    );
    expect(findings.every(({ mend }) => mend !== null)).toBe(true);
  });

  test("a managed identity has nothing to try from elsewhere", async () => {
    const [, , token] = await check({ MicrosoftAppType: "UserAssignedMSI" });
    expect(token?.mend).toBeNull();
  });
});
