import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { proofBySkill } from "../../../../src/channels/botframework/hub/skill.ts";
import { makeCredentials } from "../cloud/bot.ts";
import { appId, type Key, type Microsoft, openMicrosoft, signed } from "../cloud/microsoft.ts";
import { type FakeHub, openFakeHub } from "./fake-hub.ts";
import { type Hubbed, openHubbed, reply, status } from "./hubbed-house.ts";

/** A hub that is a bot in Azure: both sides show tokens of Microsoft's, each for the other's app id. */

const hubAppId = "22222222-2222-4333-8444-555555555555";
const issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
let microsoft: Microsoft;
let hub: FakeHub;
let house: Hubbed;

beforeAll(async () => {
  // botbuilder tells of forged tokens by itself.
  vi.spyOn(console, "error").mockImplementation(() => {});
  microsoft = await openMicrosoft();
  hub = await openFakeHub(({ headers }) => headers.authorization === "Bearer the-bot's-own-token");
  house = await openHubbed(
    hub,
    proofBySkill({
      url: hub.url,
      hubAppId,
      registration: {
        MicrosoftAppId: appId,
        MicrosoftAppPassword: "not-asked-for",
        MicrosoftAppType: "MultiTenant",
        MicrosoftAppTenantId: "",
      },
      addresses: microsoft.addresses,
      credentials: makeCredentials().credentials as never,
      withinMs: 2_000,
    }),
  );
});
afterAll(async () => {
  vi.restoreAllMocks();
  await house.close();
  await hub.close();
  await microsoft.close();
});

const token = (claims: Readonly<Record<string, unknown>> = {}, key: Key = microsoft.emulatorKey) => {
  const now = Math.floor(Date.now() / 1_000);
  const all = {
    iss: issuer,
    aud: appId,
    ver: "1.0",
    appid: hubAppId,
    nbf: now - 60,
    exp: now + 3_600,
    ...claims,
  };
  return signed({ alg: "RS256", typ: "JWT", kid: key.kid }, all, key.privateKey);
};
const says = async (said: unknown, authorization: string | null) => {
  const { id } = await house.offerOf("w");
  const answer = await fetch(`${house.serviceUrl}v3/conversations/${id}/activities/x`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(authorization === null ? {} : { authorization }),
    },
    body: JSON.stringify(said),
  });
  await answer.text();
  return answer.status;
};

test("is given the matter with our token, and heard by its own", async () => {
  await house.writes("w", "haluan puhua ihmiselle");
  await house.round();
  expect(hub.of("handoff.initiate")).toHaveLength(1);
  expect(hub.came[0]?.conversation.id).toBe((await house.offerOf("w")).id);
  expect(await says(status("accepted"), `Bearer ${token()}`)).toBe(200);
  expect(await says(reply("Hei, täällä Riikka."), `Bearer ${token()}`)).toBe(200);
  expect((await house.reads("w")).at(-1)).toBe("agent: Hei, täällä Riikka.");
});

test("and nobody else is: other bots, other audiences, channels' tokens, forged and expired ones", async () => {
  const before = await house.reads("w");
  const now = Math.floor(Date.now() / 1_000);
  const channels = signed(
    { alg: "RS256", typ: "JWT", kid: microsoft.key.kid },
    {
      iss: "https://api.botframework.com",
      aud: appId,
      serviceurl: house.serviceUrl,
      nbf: now - 60,
      exp: now + 3_600,
    },
    microsoft.key.privateKey,
  );
  const [head = "", claims = ""] = token().split(".");
  const none = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT" })).toString("base64url");
  const forged: readonly (string | null)[] = [
    null,
    "",
    "Bearer ",
    `Bearer ${token({ appid: "33333333-2222-4333-8444-555555555555" })}`,
    `Bearer ${token({ appid: undefined })}`,
    `Bearer ${token({ appid: appId })}`,
    `Bearer ${token({ aud: hubAppId })}`,
    `Bearer ${token({ aud: "https://api.botframework.com" })}`,
    `Bearer ${token({ exp: now - 600 })}`,
    `Bearer ${token({ iss: "https://sts.windows.net/99999999-0000-4000-8000-000000000000/" })}`,
    `Bearer ${token({}, microsoft.key)}`,
    `Bearer ${channels}`,
    `Bearer ${head}.${claims}.`,
    `Bearer ${none}.${claims}.`,
  ];
  for (const authorization of forged)
    expect({ authorization, status: await says(reply("Väärä."), authorization) }).toEqual({
      authorization,
      status: 401,
    });
  expect(await house.reads("w")).toEqual(before);
});

test("is refused at once when it doesn't take our token, and our own queue has the matter", async () => {
  await house.writes("refused", "haluan puhua ihmiselle");
  hub.mood.now = { kind: "answers", status: 403 };
  await house.round();
  expect((await house.matter("refused")).state).toBe("queued");
  expect(house.records).toContain("hub-refused status-403");
});
