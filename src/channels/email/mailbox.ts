/** An address we write from, as its owner set it. */
export interface Mailbox {
  readonly name: string | null;
  /** Before the @. */
  readonly local: string;
  readonly domain: string;
}

export const addressOf = ({ local, domain }: Mailbox): string => `${local}@${domain}`;

const named = /^"?([^"<>]*?)"?\s*<([^<>]+)>$/;
const parts = /^([\w.!#$%&'*/=?^`{|}~-]{1,24})@((?:[\w-]+\.)+[\w-]+|localhost)$/;

/**
 * Reads "Napavirta <asiakaspalvelu@napavirta.example>" or a bare address; null when it is neither. What stands before the @ has
 * 24 characters at the most and no plus, so that a reply address has room behind it.
 */
export function readMailbox(text: string): Mailbox | null {
  const [, name = "", address = text.trim()] = named.exec(text.trim()) ?? [];
  const [, local, domain] = parts.exec(address) ?? [];
  if (local === undefined || domain === undefined) return null;
  return { name: name.trim() || null, local, domain: domain.toLowerCase() };
}
