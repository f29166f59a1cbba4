import { expect, test } from "vitest";
import { z } from "zod";
import { describe as describeApi } from "../../src/console/openapi.ts";
import { type Policy, route } from "../../src/http/route.ts";
import { openHouse } from "./house.ts";

/** The parts of OpenAPI 3.1 that the document uses, strictly: a field that is not in the specification fails. */
const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string().regex(/^[a-z]+\/[a-z-]+$/), z.strictObject({ schema }));
const answer = z.union([
  z.strictObject({ description: z.string().min(1), content: content.optional() }),
  z.strictObject({ $ref: z.string() }),
]);
const operation = z.strictObject({
  summary: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(z.strictObject({ name: z.string(), in: z.enum(["path", "query"]), required: z.boolean(), schema }))
    .optional(),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z.record(z.string().regex(/^(\d{3}|default)$/), answer),
});
const documented = z.strictObject({
  openapi: z.literal("3.1.0"),
  info: z.strictObject({ title: z.string(), version: z.string() }),
  servers: z.array(z.strictObject({ url: z.url() })),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(z.enum(["get", "post", "put", "patch", "delete"]), operation),
  ),
  components: z.strictObject({
    responses: z.record(z.string(), answer),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.enum(["apiKey", "http"]) })),
  }),
});

async function read() {
  const house = await openHouse();
  const { status, body } = await house.client().call<unknown>("GET", "openapi.json");
  expect(status).toBe(200);
  return { house, raw: body, api: documented.parse(body) };
}

function operationOf({ paths }: z.infer<typeof documented>, method: string, path: string) {
  const methods: Readonly<Record<string, z.infer<typeof operation> | undefined>> =
    paths[path.replaceAll(/:(\w+)/g, "{$1}")] ?? {};
  const found = methods[method.toLowerCase()];
  if (found === undefined) throw new Error(`${method} ${path} is not described.`);
  return found;
}

const refsIn = (node: unknown): string[] => {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "$ref" ? [String(value)] : refsIn(value)));
};

test("the description is an OpenAPI 3.1 document with exactly the routes there are", async () => {
  const { house, api } = await read();
  const described = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
  );
  expect(described.toSorted()).toEqual(house.routes.map((one) => `${one.method} ${one.path}`).toSorted());
});

test("every route tells its statuses, its refusals, and each parameter of its path", async () => {
  const { house, api } = await read();
  for (const one of house.routes) {
    const { responses, parameters = [], requestBody } = operationOf(api, one.method, one.path);
    expect(Object.keys(responses)).toEqual([...Object.keys(one.output), "default"]);
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => `:${name}`)).toEqual(one.path.match(/:\w+/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
    expect(requestBody !== undefined).toBe(one.input.body !== undefined);
  }
});

test("no reference in the document hangs loose, and every security scheme that is named is there", async () => {
  const { raw, api } = await read();
  const refs = refsIn(raw);
  expect(refs.length).toBeGreaterThan(0);
  for (const ref of refs) {
    const found = ref
      .split("/")
      .slice(1)
      .reduce<unknown>((node, key) => z.looseObject({}).parse(node)[key], raw);
    expect([ref, typeof found]).toEqual([ref, "object"]);
  }
  const named = Object.values(api.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ security }) => security.flatMap((one) => Object.keys(one))),
  );
  expect(Object.keys(api.components.securitySchemes)).toEqual(expect.arrayContaining(named));
});

test("what a client has to send stands there as the guard checks it", async () => {
  const { api } = await read();
  const reply = operationOf(api, "POST", "/console/api/conversations/:id/reply");
  expect(reply.requestBody?.content["application/json"]?.schema).toEqual({
    type: "object",
    properties: {
      key: { type: "string", minLength: 1, maxLength: 100 },
      text: { type: "string", minLength: 1, maxLength: 4_000 },
      notAPromise: { type: "boolean" },
    },
    required: ["key", "text"],
    additionalProperties: false,
  });
  const list = operationOf(api, "GET", "/console/api/conversations");
  expect(list.parameters?.map(({ name, required }) => `${name} ${required}`)).toEqual([
    "view false",
    "q false",
    "after false",
  ]);
});

test("the live events are described as the stream they are", async () => {
  const { api } = await read();
  const { responses } = operationOf(api, "GET", "/console/api/events");
  expect(responses["200"]).toMatchObject({
    content: { "text/event-stream": { schema: { type: "string" } } },
  });
});

test("routes of other rooms are described too, with the way their callers prove themselves", () => {
  const anyone: Policy<null> = { name: "token", admit: () => ({ ok: true, actor: null, who: "x" }) };
  const start = route({
    method: "POST",
    path: "/v3/directline/conversations",
    policy: anyone,
    input: { body: z.object({ locale: z.string() }).optional() },
    output: { 201: z.object({ token: z.string() }) },
    summary: "Starts a conversation.",
    cors: "any",
    run: () => ({ status: 201, body: { token: "t" } }),
  });
  const beside = route({
    method: "GET",
    path: "/v3/directline/conversations/:conversationId/activities",
    policy: anyone,
    input: { query: z.object({ watermark: z.string().optional() }) },
    output: { 200: z.object({ watermark: z.string() }) },
    summary: "Reads the conversation after a watermark.",
    cors: "any",
    run: () => ({ status: 200, body: { watermark: "1" } }),
  });
  const document = describeApi({
    routes: [start, beside],
    publicUrl: "https://asiakas.napavirta.fi",
    cookiePolicies: ["agent"],
    cookieName: "__Host-lupaus",
  });
  const api = documented.parse(document);
  expect(operationOf(api, "POST", start.path).requestBody?.required).toBe(false);
  const get = operationOf(api, "GET", beside.path);
  expect(get.security).toEqual([{ bearer: [] }]);
  expect(get.parameters).toEqual([
    { name: "conversationId", in: "path", required: true, schema: { type: "string" } },
    { name: "watermark", in: "query", required: false, schema: { type: "string" } },
  ]);
});

test("a file is described as bytes, not as JSON", async () => {
  const { api } = await read();
  const { responses } = operationOf(api, "GET", "/console/api/attachments/:id");
  expect(responses["200"]).toMatchObject({ content: { "application/octet-stream": {} } });
  expect(JSON.stringify(responses["200"])).not.toContain("application/json");
});
