import { z } from "zod";
import { bytes, type Route } from "../http/route.ts";

type Json = Readonly<Record<string, unknown>>;
type Side = "input" | "output";

interface DocumentParts {
  readonly routes: readonly Route[];
  readonly publicUrl: string;
  /** Names of the policies that the session cookie satisfies. */
  readonly cookiePolicies: readonly string[];
  readonly cookieName: string;
}

/** The OpenAPI 3.1 document of these routes, made from the very schemas that guard them, so the two cannot differ. */
export function describe({ routes, publicUrl, cookiePolicies, cookieName }: DocumentParts): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const one of routes) {
    const path = one.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = {
      ...paths[path],
      [one.method.toLowerCase()]: operation(one, securityOf(one, cookiePolicies)),
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Lupaus", version: "1" },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      responses: { Refusal: refusal },
      securitySchemes: {
        cookie: { type: "apiKey", in: "cookie", name: cookieName },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
  };
}

const refusal: Json = {
  description:
    "Refused: `code` for programs, `message` for people, `ref` for finding the line in the log; `by` is the first name of the agent in the way, where there is one.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        properties: {
          code: { type: "string" },
          message: { type: "string" },
          by: { type: "string" },
          next: { type: "string", format: "date-time" },
          ref: { type: "string" },
        },
        required: ["code", "message", "ref"],
      },
    },
  },
};

/** Routes that pages of other sites may call prove the caller by a bearer token, never by a cookie. */
function securityOf({ policy, cors }: Route, cookiePolicies: readonly string[]): readonly Json[] {
  if (cookiePolicies.includes(policy.name)) return [{ cookie: [] }];
  return cors === "any" ? [{ bearer: [] }] : [];
}

function operation(one: Route, security: readonly Json[]): Json {
  const { params, query, body } = one.input;
  const parameters = [...inPath(one.path, params), ...inQuery(query)];
  const answers = Object.entries(one.output).map(([status, schema]) => [
    status,
    answer(Number(status), schema),
  ]);
  return {
    summary: one.summary,
    security,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: requestBody(body) }),
    responses: { ...Object.fromEntries(answers), default: { $ref: "#/components/responses/Refusal" } },
  };
}

function requestBody(body: NonNullable<Route["input"]["body"]>): Json {
  if ("takes" in body) return { required: true, content: { "*/*": { schema: schemaOf(bytes, "input") } } };
  if ("open" in body)
    return { required: true, content: { [body.mediaType]: { schema: schemaOf(body.schema, "input") } } };
  return { required: !mayBeLeftOut(body), content: contentOf(body, "input") };
}

const mayBeLeftOut = (body: z.ZodType): boolean => body.safeParse(undefined).success;

function answer(status: number, schema: z.ZodType): Json {
  if (status === 204) return { description: "Done; there is nothing to read." };
  return { description: "Done.", content: contentOf(schema, "output") };
}

function contentOf(schema: z.ZodType, side: Side): Json {
  const described = schemaOf(schema, side);
  const type = described["contentMediaType"];
  return { [typeof type === "string" ? type : "application/json"]: { schema: described } };
}

/** Every name in the path is a parameter, also where the policy reads it and the route names no schema. */
function inPath(path: string, schema: z.ZodType | undefined): readonly Json[] {
  const { properties } = fieldsOf(schema);
  const names = Array.from(path.matchAll(/:(\w+)/g), ([, name = ""]) => name);
  return names.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: properties[name] ?? { type: "string" },
  }));
}

function inQuery(query: z.ZodType | undefined): readonly Json[] {
  const { properties, required } = fieldsOf(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

const fieldsOf = (schema: z.ZodType | undefined) =>
  shape.parse(schema === undefined ? {} : schemaOf(schema, "input"));

const shape = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

/** Everything is written out in place, so the document has no reference that could hang loose. */
function schemaOf(schema: z.ZodType, io: Side): Json {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, {
    io,
    reused: "inline",
    unrepresentable: "any",
  });
  return described;
}
