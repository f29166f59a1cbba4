import { createHmac, hkdfSync } from "node:crypto";
import { conversationId, type ConversationId } from "../../domain/ids.ts";
import type { Mailbox } from "./mailbox.ts";
import { same } from "../../http/same.ts";

/*
 * The address that a customer answers to: <local>+<conversation>.<proof>@<domain>. Whoever knows it may write to that
 * conversation, from whatever mailbox; nobody can make one. RFC 5321 (4.5.3.1.1) grants 64 octets before the @: a plus, 26
 * digits of the id, a dot and 12 of proof leave 24 to the mailbox. Mail servers may fold the case, so only one is used.
 */
const digits = "0123456789abcdefghijklmnopqrstuv";
const form = /^([^@+]+)\+([0-7][\da-v]{25})\.([\da-v]{12})@([^@]+)$/;
const addresses = /[^\s<>,;:"]+@[^\s<>,;:"]+/g;
const idLength = 26;
/** 60 bits: guessed over the network, one by one, they are out of reach. */
const proofLength = 12;

export interface ReplyAddresses {
  readonly of: (conversation: ConversationId) => string;
  /** The conversation that an address leads to; null when it is no reply address of ours. */
  readonly read: (address: string) => ConversationId | null;
  /** Whether one of them stands in a text of headers. */
  readonly isIn: (headers: string) => boolean;
}

export function makeReplyAddresses(secret: string, { local, domain }: Mailbox): ReplyAddresses {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "lupaus reply addresses", 32));
  const proofOf = (id: string): string => {
    const mac = createHmac("sha256", key).update(id).digest();
    return [...mac.subarray(0, proofLength)].map((byte) => digits.charAt(byte & 31)).join("");
  };
  const read = (address: string): ConversationId | null => {
    const found = form.exec(address.trim().toLowerCase());
    const [, mailbox, id = "", proof = "", host] = found ?? [];
    if (host !== domain || mailbox !== local.toLowerCase()) return null;
    return same(proof, proofOf(id)) ? lengthened(id) : null;
  };
  return {
    read,
    isIn: (headers) => (headers.match(addresses) ?? []).some((address) => read(address) !== null),
    of: (conversation) => {
      const id = shortened(conversation);
      return `${local}+${id}.${proofOf(id)}@${domain}`;
    },
  };
}

/** A UUID in 26 digits. */
const shortened = (id: string): string =>
  BigInt(`0x${id.replaceAll("-", "")}`)
    .toString(32)
    .padStart(idLength, "0");

function lengthened(short: string): ConversationId {
  const value = Array.from(short).reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n);
  const hex = value.toString(16).padStart(32, "0");
  const cuts = [0, 8, 12, 16, 20, 32];
  return conversationId(
    cuts
      .slice(1)
      .map((end, at) => hex.slice(cuts[at], end))
      .join("-"),
  );
}
