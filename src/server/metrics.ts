import { type Admission, type Asked, bytes, type Policy, type Route, route } from "../http/route.ts";
import { same } from "../http/same.ts";

/** One figure as it is now. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

interface MetricsParts {
  /** What has to be shown to read them; null: they are read from this machine alone. */
  readonly token: string | null;
  readonly read: () => Promise<readonly Metric[]>;
}

/** `/metrics`, in Prometheus' text format 0.0.4. Whoever may not read it finds nothing there. */
export function makeMetrics({ token, read }: MetricsParts): {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
} {
  const operators: Policy<null> = { name: "operators", admit: (asked) => admit(asked, token) };
  return {
    policies: [operators],
    routes: [
      route({
        method: "GET",
        path: "/metrics",
        policy: operators,
        input: {},
        output: { 200: bytes },
        summary: "Tells the figures that have to be 0, for Prometheus.",
        run: async () => ({
          status: 200,
          headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
          body: new TextEncoder().encode((await read()).map(inText).join("")),
        }),
      }),
    ],
  };
}

const inText = ({ name, help, value }: Metric): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;

function admit(asked: Asked, token: string | null): Admission<null> {
  const isAllowed = token === null ? isFromHere(asked) : isSame(asked.header("authorization"), token);
  return isAllowed ? { ok: true, actor: null, who: asked.address } : { ok: false, refusal: notThere };
}

/** A proxy on this machine brings everybody's requests from here, and names whom it brings. */
const isFromHere = ({ address, header }: Asked): boolean =>
  ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(address) &&
  header("x-forwarded-for") === undefined &&
  header("forwarded") === undefined;

const isSame = (shown: string | undefined, token: string): boolean =>
  shown !== undefined && same(shown, `Bearer ${token}`);

const notThere = {
  status: 404,
  code: "not-found",
  message: "There is nothing at this address. Check it and the method.",
} as const;
