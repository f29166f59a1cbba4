import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { inboundRoutes } from "../../../src/channels/email/inbound-routes.ts";
import { openHouse } from "../../server/fixtures/house.ts";
import { makeMailed, wrote } from "./mailed-house.ts";
import { aMail } from "./mails.ts";

const secret = "a secret that others sign with";
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

const sign = (time: string, body: Uint8Array, key = secret) =>
  `sha256=${createHmac("sha256", key).update(`${time}.`).update(body).digest("hex")}`;

/** A house whose door for mails stands open. */
async function opened() {
  const mailed = await makeMailed();
  const server = await openHouse({
    limits: false,
    ...inboundRoutes(secret, mailed.take, () => mailed.house.clock.now),
  });
  open.push(() => server.close());
  const now = String(mailed.house.clock.now / 1_000);
  const brings = async (
    body: Uint8Array,
    { time = now, signature = sign(time, body), type = "message/rfc822" } = {},
  ) => {
    const response = await fetch(`${server.url}/inbound/email`, {
      method: "POST",
      headers: { "content-type": type, "x-lupaus-timestamp": time, "x-lupaus-signature": signature },
      body: Buffer.from(body),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  return { mailed, brings, now, mail: aMail({ to: mailed.to }) };
}

describe("a mail that others bring", () => {
  test("joins its conversation, and brought again changes nothing", async () => {
    const { mailed, brings, mail } = await opened();
    expect(await brings(mail)).toEqual({ status: 200, body: { outcome: "taken" } });
    expect(await brings(mail)).toEqual({ status: 200, body: { outcome: "repeated" } });
    expect((await wrote(mailed)).slice(1)).toEqual(["Tiistai sopii."]);
  });

  test("may have letters in any encoding", async () => {
    const { mailed, brings } = await opened();
    const latin = Buffer.from(
      `To: ${mailed.to}\r\nMessage-ID: <l@x>\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nSähkö käy.`,
      "latin1",
    );
    await brings(latin);
    expect((await wrote(mailed)).at(-1)).toBe("Sähkö käy.");
  });

  test("for nobody of ours is answered, so that it isn't brought again", async () => {
    const { brings } = await opened();
    expect(await brings(aMail({ to: "asiakaspalvelu@napavirta.example" }))).toEqual({
      status: 200,
      body: { outcome: "not-ours" },
    });
  });

  test("that could not be kept is not acknowledged", async () => {
    const { mailed, brings, mail } = await opened();
    await mailed.house.storage.close();
    expect((await brings(mail)).status).toBe(500);
  });
});

describe("is refused, and nothing is kept, when", () => {
  test.each<[string, (now: string, mail: Buffer) => object]>([
    ["it is not signed", () => ({ signature: "" })],
    ["the signature is another's", (now, mail) => ({ signature: sign(now, mail, "another secret") })],
    [
      "another mail was signed",
      (now, mail) => ({ signature: sign(now, Buffer.concat([mail, Buffer.from("x")])) }),
    ],
    ["another time was signed", (now, mail) => ({ signature: sign(String(Number(now) - 1), mail) })],
    [
      "only the bytes were signed",
      (_now, mail) => ({ signature: `sha256=${createHmac("sha256", secret).update(mail).digest("hex")}` }),
    ],
    ["the signature is cut", (now, mail) => ({ signature: sign(now, mail).slice(0, -1) })],
    ["the signature has no name", (now, mail) => ({ signature: sign(now, mail).slice(7) })],
    ["it is too old", (now) => ({ time: String(Number(now) - 301) })],
    ["it comes from tomorrow", (now) => ({ time: String(Number(now) + 86_400) })],
    ["its time is none", () => ({ time: "now" })],
    ["its time is empty", () => ({ time: "" })],
  ])("%s", async (_why, how) => {
    const { mailed, brings, mail, now } = await opened();
    const { status, body } = await brings(mail, how(now, mail));
    expect([status, body]).toMatchObject([403, { code: "bad-signature" }]);
    expect(await wrote(mailed)).toHaveLength(1);
  });

  test("it is of another kind, or too large", async () => {
    const { brings, mail } = await opened();
    expect(await brings(mail, { type: "application/json" })).toMatchObject({
      status: 415,
      body: { code: "type-not-taken" },
    });
    expect((await brings(Buffer.alloc(12 * 1024 * 1024 + 1), {})).status).toBe(413);
  });
});
