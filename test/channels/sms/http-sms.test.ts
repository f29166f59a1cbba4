import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { makeSms } from "../../../src/channels/sms/http-sms.ts";
import { aLetter } from "../email/letters.ts";

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

/** A provider that answers with these statuses in turn; 0: it hangs up. */
async function provider(...statuses: readonly number[]) {
  const came: { readonly headers: IncomingHttpHeaders; readonly body: unknown; readonly url: string }[] = [];
  const left = [...statuses];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => void chunks.push(chunk));
    request.on("end", () => {
      came.push({
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()),
        url: request.url ?? "",
      });
      const status = left.shift() ?? 200;
      if (status === 0) request.socket.destroy();
      else {
        response.statusCode = status;
        response.setHeader("location", "/elsewhere");
        response.end();
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  const host = `127.0.0.1:${typeof at === "object" ? at?.port : 0}`;
  return { came, host };
}

const toPhone = aLetter({
  to: { kind: "phone", number: "+358 40 123-4567" },
  paragraphs: ["Soitamme numeroon 040 ••• 4567 ke 25.11. klo 14 mennessä."],
});
const post = (host: string, login = "") =>
  makeSms({ url: `http://${login}${host}/send?x=1`, paceMs: 0, timeoutMs: 2_000 });

describe("a text message", () => {
  test("is brought to the provider with its number, its words and an id that stays the same", async () => {
    const { came, host } = await provider(503, 202);
    const send = post(host);
    expect(await send(toPhone)).toEqual({ kind: "again", why: "http-503" });
    expect(await send({ ...toPhone, attempts: 1 })).toEqual({ kind: "taken" });
    expect(came.map(({ url, body }) => [url, body])).toEqual(
      Array(2).fill([
        "/send?x=1",
        {
          to: "+358401234567",
          text: "Soitamme numeroon 040 *** 4567 ke 25.11. klo 14 mennessä.",
          id: toPhone.id,
        },
      ]),
    );
  });

  test.each([
    ["maija:sal%40inen@", `Basic ${Buffer.from("maija:sal@inen").toString("base64")}`],
    ["bearer:t0ken@", "Bearer t0ken"],
    ["", undefined],
  ])("logs in with what the address says: %s", async (login, header) => {
    const { came, host } = await provider();
    await post(host, login)(toPhone);
    expect(came[0]?.headers.authorization).toBe(header);
  });

  test.each([
    [429, "again"],
    [500, "again"],
    [401, "again"],
    [302, "again"],
    [0, "again"],
    [400, "refused"],
    [422, "refused"],
  ] as const)("answered with %i is %s", async (status, kind) => {
    const { came, host } = await provider(status);
    expect((await post(host)(toPhone)).kind).toBe(kind);
    expect(came).toHaveLength(1);
  });

  test("keeps what has no sign that costs less", async () => {
    const { came, host } = await provider();
    const words = "“Šeikki” – 14–16\u00a0€… ’ok’ 🙂";
    await post(host)({ ...toPhone, paragraphs: [words, "Toinen."] });
    expect(came[0]?.body).toMatchObject({ text: "\"Šeikki\" - 14-16 €... 'ok' 🙂\nToinen." });
  });

  test("without a number is refused, and nobody there is tried again", async () => {
    const { host, came } = await provider();
    expect(await post(host)(aLetter())).toMatchObject({ kind: "refused" });
    expect(came).toEqual([]);
    expect(await makeSms({ url: "http://127.0.0.1:9/", paceMs: 0, timeoutMs: 2_000 })(toPhone)).toMatchObject(
      {
        kind: "again",
      },
    );
  });
});
