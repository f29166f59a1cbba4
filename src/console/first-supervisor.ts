import type { Time } from "../domain/conversation.ts";
import { agentId } from "../domain/ids.ts";
import type { Accounts } from "../turn/ports/accounts.ts";
import { makePasswords } from "./passwords.ts";

interface FirstParts {
  readonly accounts: Accounts;
  /** ADMIN_EMAIL and ADMIN_PASSWORD, or null when the operator has set neither. */
  readonly admin: { readonly email: string; readonly password: string } | null;
  /** The name of an account that is made here; customers read its first word when this account answers them. */
  readonly name: string;
  readonly now: () => Time;
  readonly newId: () => string;
  readonly random: (bytes: number) => Uint8Array;
}

/** What the operator is told at start: the made-up password is in no other place, so it has to be printed. */
export type FirstSupervisor =
  | { readonly kind: "made-up"; readonly email: string; readonly password: string }
  | { readonly kind: "added" | "reset" | "unchanged"; readonly email: string }
  | { readonly kind: "not-needed" };

/**
 * Sees to it that somebody can sign in. ADMIN_EMAIL and ADMIN_PASSWORD always hold when they are set: an operator who
 * sets them expects to get in with them, so an account that exists with another password or role is reset to them (and
 * its sessions end), which is also the way back in after a lost password. Without them, and only while there is no agent
 * at all, an account is made with a random password.
 */
export async function firstSupervisor(parts: FirstParts): Promise<FirstSupervisor> {
  if (parts.admin !== null) return hold(parts, parts.admin);
  if ((await parts.accounts.agents()).length > 0) return { kind: "not-needed" };
  const made = { email: "admin@localhost", password: Buffer.from(parts.random(15)).toString("base64url") };
  await add(parts, made, await hashed(parts, made.password));
  return { kind: "made-up", ...made };
}

type Admin = NonNullable<FirstParts["admin"]>;

async function hold(parts: FirstParts, { email, password }: Admin): Promise<FirstSupervisor> {
  const { accounts, random } = parts;
  const found = await accounts.agentByEmail(email);
  if (found !== null && found.role === "supervisor") {
    if (await makePasswords(random).matches(password, found.passwordHash))
      return { kind: "unchanged", email };
  }
  const passwordHash = await hashed(parts, password);
  if (found === null) {
    await add(parts, { email, password }, passwordHash);
    return { kind: "added", email };
  }
  await accounts.resetAgent({ id: found.id, role: "supervisor", passwordHash });
  return { kind: "reset", email };
}

async function hashed({ random }: FirstParts, password: string): Promise<string> {
  const hash = await makePasswords(random).hash(password);
  if (hash === null) throw new Error("A password could not be hashed while nothing else was: this is a bug.");
  return hash;
}

async function add(
  { accounts, name, newId, now }: FirstParts,
  { email }: Admin,
  passwordHash: string,
): Promise<void> {
  const agent = { id: agentId(newId()), email, name, role: "supervisor" } as const;
  await accounts.addAgent({ ...agent, passwordHash, at: now() });
}
