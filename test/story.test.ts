import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secret, type Server, startServer } from "../bench/servers.ts";

/*
 * The whole of the main job over HTTP, against the real process with the demo content: what a customer, a supervisor and
 * an agent see, in the order in which it happens.
 */
const admin = { email: "supervisor@napavirta.example", password: "a-password-for-tests" };
let server: Server;
beforeAll(async () => {
  server = await startServer("src/main.ts", { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password });
});
afterAll(() => server.kill());

interface Activity {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string; readonly name?: string };
  readonly replyToId?: string;
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] };
}
interface Row {
  readonly id: string;
  readonly state: string;
  readonly owner: unknown;
  readonly reason: string;
  readonly awaits: string;
  readonly nextAction: string | null;
  readonly nextActionAt: string | null;
  readonly channelConversationId: string;
}

async function call(method: string, path: string, headers: Record<string, string>, body?: unknown) {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as never,
    cookie: answer.headers.getSetCookie(),
  };
}

async function customerArrives() {
  const generated = await call(
    "POST",
    "/v3/directline/tokens/generate",
    { authorization: `Bearer ${secret}` },
    {
      user: { id: "customer-1", name: "Maija" },
    },
  );
  const { token } = generated.body as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const started = await call("POST", "/v3/directline/conversations", headers, { locale: "fi-FI" });
  const { conversationId } = started.body as { conversationId: string };
  const path = `/v3/directline/conversations/${conversationId}/activities`;
  let watermark = "";
  return {
    conversationId,
    async says(text: string) {
      const { status, body } = await call("POST", path, headers, {
        type: "message",
        text,
        from: { id: "x" },
      });
      expect(status).toBe(200);
      return (body as { id: string }).id;
    },
    /** What has come since the last look. */
    async reads(): Promise<readonly Activity[]> {
      const { body } = await call("GET", `${path}?watermark=${watermark}`, headers);
      const set = body as { activities: readonly Activity[]; watermark: string };
      watermark = set.watermark;
      return set.activities;
    },
  };
}

async function signsIn(email: string, password: string) {
  const { status, cookie } = await call("POST", "/console/api/session", {}, { email, password });
  expect(status).toBe(200);
  const headers = { cookie: cookie.map((one) => one.split(";")[0]).join("; ") };
  return {
    get: (path: string) => call("GET", `/console/api/${path}`, headers),
    post: (path: string, body: unknown) => call("POST", `/console/api/${path}`, headers, body),
    async row(conversation: string, view = "") {
      const { body } = await call("GET", `/console/api/conversations${view && `?view=${view}`}`, headers);
      const { conversations } = body as { conversations: readonly Row[] };
      return conversations.find((one) => one.channelConversationId === conversation);
    },
  };
}

describe("the main job", () => {
  test("a question is answered, an unclear one offered, a person called, and the matter ends and reopens", async () => {
    const customer = await customerArrives();
    const [greeting] = await customer.reads();
    expect(greeting).toMatchObject({
      from: { id: "lupaus", role: "bot" },
      text: expect.stringContaining("botti"),
    });

    const question = await customer.says("Voinko muuttaa sähkölaskuni eräpäivää?");
    const [echo, answer] = await customer.reads();
    expect(echo).toMatchObject({ id: question, from: { id: "customer-1", role: "user" } });
    expect(answer).toMatchObject({ replyToId: question, from: { id: "lupaus", role: "bot" } });
    expect(answer?.text).toContain("eräpäivä");

    await customer.says("lasku");
    const options =
      (await customer.reads()).at(-1)?.suggestedActions?.actions.map((action) => action.value) ?? [];
    expect(options).toContain("En mitään näistä");
    expect(options).toContain("Puhu ihmiselle");
    await customer.says(options[0] ?? "");
    expect((await customer.reads()).at(-1)).toMatchObject({ from: { id: "lupaus" } });

    await customer.says("haluan puhua ihmiselle");
    expect((await customer.reads()).at(-1)?.text).toMatch(/^Asiasi on nyt asiakaspalvelun jonossa\./);

    const supervisor = await signsIn(admin.email, admin.password);
    const waiting = await supervisor.row(customer.conversationId, "waiting");
    expect(waiting).toMatchObject({ reason: "asked-human", awaits: "us", nextAction: "first-human-word" });
    expect(Date.parse(waiting?.nextActionAt ?? "")).toBeGreaterThan(Date.now());
    const id = waiting?.id ?? "";
    const read = (await supervisor.get(`conversations/${id}`)).body as {
      messages: readonly { author: string; text: string; audience: string }[];
    };
    expect(read.messages.filter((m) => m.author === "customer").map((m) => m.text)).toEqual([
      "Voinko muuttaa sähkölaskuni eräpäivää?",
      "lasku",
      options[0],
      "haluan puhua ihmiselle",
    ]);
    expect(read.messages.map((m) => m.text)).toContain(answer?.text);

    const added = {
      email: "agent@napavirta.example",
      name: "Riikka Esimerkki",
      role: "agent",
      password: "another-password",
    };
    expect((await supervisor.post("agents", added)).status).toBe(201);
    const agent = await signsIn(added.email, added.password);
    expect((await agent.post(`conversations/${id}/take`, { key: "t1" })).status).toBe(200);
    const late = await supervisor.post(`conversations/${id}/take`, { key: "t2" });
    expect(late).toMatchObject({ status: 409, body: { code: "taken" } });
    expect((await supervisor.post(`conversations/${id}/reply`, { key: "r0", text: "Hei" })).status).toBe(409);

    const reply = { key: "r1", text: "Hei Maija, siirsin eräpäivän." };
    expect((await agent.post(`conversations/${id}/reply`, reply)).status).toBe(200);
    expect((await agent.post(`conversations/${id}/reply`, reply)).status).toBe(200);
    const seen = await customer.reads();
    expect(seen.map((a) => a.text)).toEqual([
      expect.stringMatching(/^Riikka asiakaspalvelusta jatkaa/),
      "Hei Maija, siirsin eräpäivän.",
    ]);
    expect(seen[1]?.from).toMatchObject({ name: "Riikka", role: "bot" });

    await customer.says("Voinko muuttaa sähkölaskuni eräpäivää?");
    expect((await customer.reads()).filter((a) => a.from.id === "lupaus")).toEqual([]);

    expect((await agent.post(`conversations/${id}/close`, { key: "c1", reason: "solved" })).status).toBe(200);
    const [closing, asked] = await customer.reads();
    expect(closing?.text).toMatch(/^Merkitsimme asian hoidetuksi/);
    expect(asked?.text).toBe("Tuliko asiasi kuntoon?");
    expect(await supervisor.row(customer.conversationId, "closed")).toMatchObject({ id, nextAction: null });

    await customer.says("Vielä yksi asia jäi auki");
    expect(await supervisor.row(customer.conversationId)).toMatchObject({
      id,
      state: "with-agent",
      reason: "reopened",
    });
  });
});
