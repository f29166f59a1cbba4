import { afterAll, beforeAll, expect, test } from "vitest";
import { secret, type Server, startServer } from "../bench/servers.ts";
import { addresses, openPostOffice } from "./channels/email/post-office.ts";
import { openMailServer } from "./channels/email/mail-server.ts";
import { aMail } from "./channels/email/mails.ts";

/*
 * What is promised by mail, against the real process, a real SMTP and a real IMAP server: an agent promises, the customer reads
 * it in the mail, answers it there, and the answer stands in the conversation, also after the process was killed.
 */
const admin = { email: "supervisor@napavirta.example", password: "a-password-for-tests" };
let server: Server;
let office: Awaited<ReturnType<typeof openPostOffice>>;
let mailbox: Awaited<ReturnType<typeof openMailServer>>;

beforeAll(async () => {
  [office, mailbox] = await Promise.all([openPostOffice(), openMailServer()]);
  server = await startServer("src/main.ts", {
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    SMTP_URL: office.url,
    MAIL_FROM: "Napavirta <asiakaspalvelu@napavirta.example>",
    IMAP_URL: mailbox.url,
  });
});
afterAll(async () => {
  await server.kill();
  await Promise.all([office.close(), mailbox.close()]);
});

async function call<Body>(method: string, path: string, headers: Record<string, string>, body?: unknown) {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as Body,
    cookie: answer.headers.getSetCookie(),
  };
}

/** A customer in the queue, and the supervisor who has taken the matter. */
async function taken() {
  const bearer = { authorization: `Bearer ${secret}` };
  const { body } = await call<{ token: string }>("POST", "/v3/directline/tokens/generate", bearer, {
    user: { id: "c1" },
  });
  const customer = { authorization: `Bearer ${body.token}` };
  const started = await call<{ conversationId: string }>("POST", "/v3/directline/conversations", customer, {
    locale: "fi-FI",
  });
  const window = `/v3/directline/conversations/${started.body.conversationId}/activities`;
  await call("POST", window, customer, {
    type: "message",
    text: "haluan puhua ihmiselle",
    from: { id: "x" },
  });
  const { cookie } = await call("POST", "/console/api/session", {}, admin);
  const desk = { cookie: cookie.map((one) => one.split(";")[0]).join("; ") };
  const waiting = await call<{ conversations: readonly { id: string }[] }>(
    "GET",
    "/console/api/conversations?view=waiting",
    desk,
  );
  const conversation = `/console/api/conversations/${waiting.body.conversations[0]?.id}`;
  await call("POST", `${conversation}/take`, desk, { key: "t" });
  const transcript = async () => {
    const read = await call<{ messages: readonly { author: string; text: string }[] }>(
      "GET",
      conversation,
      desk,
    );
    return read.body.messages.map(({ author, text }) => `${author}: ${text}`);
  };
  return { desk, conversation, transcript };
}

test("a promise comes by mail, is answered there, and the answer outlives a kill", async () => {
  const { desk, conversation, transcript } = await taken();
  const promise = {
    key: "p",
    text: "Selvitän laskusi.",
    dueAt: new Date(Date.now() + 24 * 3_600_000).toISOString(),
    contact: "maija@esimerkki.example",
  };
  expect(await call("POST", `${conversation}/promise`, desk, promise)).toMatchObject({ status: 200 });

  await expect.poll(() => office.arrived).toHaveLength(1);
  const mail = office.arrived[0]?.mail;
  expect(mail?.subject).toMatch(/^Lupaus: .* mennessä$/);
  expect(mail?.text).toContain("Selvitän laskusi.");
  expect(office.arrived[0]?.to).toEqual(["maija@esimerkki.example"]);

  const to = addresses(mail?.replyTo)[0] ?? "";
  const answer = aMail({
    to,
    text: "Kiitos, tiistai sopii.\r\n\r\nma 23.11.2026 klo 10.15 Napavirta <x@y.example> kirjoitti:\r\n> Sovittu.",
  });
  mailbox.arrives(answer);
  await expect.poll(() => mailbox.read()).toEqual([true]);
  expect(await transcript()).toContain("customer: Kiitos, tiistai sopii.");

  await server.stop("SIGKILL");
  mailbox.unread();
  mailbox.arrives(aMail({ to, id: "<answer-2@esimerkki.example>", text: "Vielä yksi asia." }));
  server = await server.again();
  await expect.poll(() => mailbox.read()).toEqual([true, true]);
  const written = (await transcript()).filter((line) => line.startsWith("customer: "));
  expect(written.slice(1)).toEqual(["customer: Kiitos, tiistai sopii.", "customer: Vielä yksi asia."]);
  expect(office.arrived).toHaveLength(1);
});
