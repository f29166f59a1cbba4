import { z } from "zod";

/**
 * The shape of a door: channels, console and customer pages declare their routes as plain data in these types, and
 * src/server mounts them behind its guard. Nothing here knows restify, so nobody else needs to either.
 */
export interface Asked {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** One value of the query by its name; null when there is none. */
  readonly query: (name: string) => string | null;
  /** One header by its lower-case name; several of one name are joined with ", ". */
  readonly header: (name: string) => string | undefined;
  /** The caller's network address. */
  readonly address: string;
  /** The body's exact bytes (for signatures); empty when there was none, or when it is read as it arrives. */
  readonly raw: Uint8Array;
  /** Short reference that also stands in the log line and in error bodies. */
  readonly ref: string;
}

/** Who is refused, as far as anybody looked. */
export type Asker = Pick<Asked, "method" | "path" | "query" | "header" | "ref">;

/** A refusal as a page for people. */
export type RefusalPage = (
  refusal: Refusal,
  asker: Asker,
) => { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array };

export interface Refusal {
  readonly status: number;
  /** Stable word for programs: "not-found", "taken". */
  readonly code: string;
  /** One sentence for people: what is wrong and what to do. */
  readonly message: string;
  /** The first name of the person who stands in the way, for programs that put it into words of their own. */
  readonly by?: string;
  /** The next time at which it could be done, as an ISO time. */
  readonly next?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came, as it should be, or why it isn't taken. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Who may come in. `admit` answers the actor, or the refusal that is sent. `who` names the caller for limits; null is not counted. */
export interface Policy<Actor> {
  readonly name: string;
  readonly admit: (asked: Asked) => Promise<Admission<Actor>> | Admission<Actor>;
}
export type Admission<Actor> =
  | { readonly ok: true; readonly actor: Actor; readonly who: string | null }
  | { readonly ok: false; readonly refusal: Refusal };

/** A token bucket, kept per caller: at most `burst` at once, refilled at `perMinute`. */
export interface Limit {
  /** Buckets are shared by all routes that name the same limit. */
  readonly name: string;
  readonly per: "who" | "address";
  readonly burst: number;
  readonly perMinute: number;
}

/** One server-sent event. `id` comes back as the header `last-event-id` when the browser connects again. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string;
}

/** Server-sent events: `open` gets a writer and a way to end the stream, and returns what to do when the caller has gone. */
export interface EventStream {
  readonly open: (write: (event: StreamEvent) => void, end: () => void) => () => void;
}

export type Reply =
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly stream: EventStream }
  | { readonly refusal: Refusal };

/** The output of a route that answers with bytes as they are; its reply names their content-type. */
export const bytes = z
  .instanceof(Uint8Array)
  .meta({ type: "string", contentMediaType: "application/octet-stream" });

interface Input<Params, Query, Body> {
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body> | Streamed<Body> | typeof anyBytes;
}

/** A body that is taken whatever it says to be, since the policy proves its bytes; the route reads `asked.raw` itself. */
export const anyBytes = { takes: "any bytes" } as const;

/**
 * A body that isn't JSON: it is read as it arrives, once policy and limits have let its sender in, so that nobody else can
 * make us hold it. The server counts and times it; what its bytes mean, only the route knows.
 */
export interface Streamed<Body> {
  /** The only Content-Type that is taken. */
  readonly mediaType: string;
  readonly maxBytes: number;
  /** Answered when more is announced, or comes. */
  readonly tooLarge: Refusal;
  /** What is in it, for the OpenAPI document. */
  readonly schema: z.ZodType;
  /** Begins to read one body. */
  readonly open: (contentType: string) => BodySink<Body>;
}

/** Where a body's bytes go. */
export interface BodySink<Body> {
  readonly write: (chunk: Uint8Array) => void;
  /** All has come. */
  readonly end: () => void;
  /** The body, or why it isn't taken, as soon as that is known. Never rejects for what the bytes say. */
  readonly result: Promise<Checked<Body>>;
  /** Nothing more comes, whether it had ended or not. */
  readonly close: () => void;
}

export interface RouteSpec<Actor, Params, Query, Body> {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  /** restify path with named parameters: "/v3/directline/conversations/:id". */
  readonly path: string;
  readonly policy: Policy<Actor>;
  /** What the input must look like; a part left out must not be there (query parameters unknown to the schema are refused by it). */
  readonly input: Input<Params, Query, Body>;
  /** The longest JSON body, in bytes; left out: 64 KiB. */
  readonly maxBodyBytes?: number;
  /** What is answered, by status. A reply whose status or shape is not here is a bug: the caller gets 500 and the log says why. */
  readonly output: Readonly<Record<number, z.ZodType>>;
  /** One sentence for the OpenAPI document. */
  readonly summary: string;
  readonly limits?: readonly Limit[];
  /** What a browser gets that would show JSON to a person: one whose Accept names text/html. Left out: JSON for all. */
  readonly refusalPage?: RefusalPage;
  /** "any": pages of other sites may call it (the caller proves itself by a bearer token, never by a cookie). */
  readonly cors?: "any";
  readonly run: (
    came: { readonly actor: Actor; readonly params: Params; readonly query: Query; readonly body: Body },
    asked: Asked,
  ) => Promise<Reply> | Reply;
}

/** A route whose types have been checked where it was declared; the server takes lists of these. */
export type Route = RouteSpec<unknown, unknown, unknown, unknown>;

/** Declares one route: infers what `run` gets from the policy and the schemas. */
export function route<Actor, Params = undefined, Query = undefined, Body = undefined>(
  spec: RouteSpec<Actor, Params, Query, Body>,
): Route {
  return spec as unknown as Route;
}

/** A refusal as a reply: `return refuse(409, "taken", "Riikka has this conversation.")`. */
export const refuse = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({ refusal: { status, code, message, headers } });
