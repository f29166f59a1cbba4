import { argon2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/**
 * Argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet, minimum configuration). The numbers are
 * stored with each hash, so they can be raised here and old hashes go on working.
 */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const tagBytes = 32;
/** Each hash takes a core for tens of milliseconds: two at once leave the rest of the machine to the customers. */
const atOnce = 2;
const mayWait = 16;

export interface Passwords {
  /** The password's hash for the store, or null when too many hashes are waiting already: ask again in a moment. */
  readonly hash: (password: string) => Promise<string | null>;
  /** Whether the password belongs to the stored hash; takes the same work when there is none. Null as in `hash`. */
  readonly matches: (password: string, stored: string | null) => Promise<boolean | null>;
}

interface Hash {
  readonly cost: typeof cost;
  readonly salt: Uint8Array;
  readonly tag: Uint8Array;
}

export function makePasswords(random: (bytes: number) => Uint8Array): Passwords {
  const queued = makeTurnstile();
  const nobody: Hash = { cost, salt: random(saltBytes), tag: random(tagBytes) };
  return {
    hash: (password) =>
      queued(async () => {
        const salt = random(saltBytes);
        return write({ cost, salt, tag: await tagOf(password, salt, cost, tagBytes) });
      }),
    matches: (password, stored) =>
      queued(async () => {
        const hash = stored === null ? nobody : read(stored);
        const tag = await tagOf(password, hash.salt, hash.cost, hash.tag.length);
        return timingSafeEqual(tag, hash.tag) && stored !== null;
      }),
  };
}

/** The same letters give the same password, however a keyboard composes them (ä as one sign or two). */
const tagOf = (password: string, salt: Uint8Array, by: typeof cost, tagLength: number): Promise<Uint8Array> =>
  derive("argon2id", { message: password.normalize("NFKC"), nonce: salt, tagLength, ...by });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/=+$/, "");

const write = ({ cost: { memory, passes, parallelism }, salt, tag }: Hash): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;

function read(stored: string): Hash {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored);
  if (parts === null) {
    throw new Error(
      "A stored password hash is not in the form $argon2id$v=19$m=…: reset that agent's password.",
    );
  }
  const [memory, passes, parallelism] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return { cost: { memory, passes, parallelism }, salt: bytes(parts[4]), tag: bytes(parts[5]) };
}

const bytes = (base64 = ""): Uint8Array => Buffer.from(base64, "base64");

/** Lets `atOnce` through and makes `mayWait` wait their turn; whoever comes beyond gets null at once. */
function makeTurnstile() {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    if (inside < atOnce) inside += 1;
    else if (waiting.length >= mayWait) return null;
    else await new Promise<void>((goOn) => waiting.push(goOn));
    try {
      return await work();
    } finally {
      // A place is handed straight to the next in line, so nobody can slip in between.
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
}
