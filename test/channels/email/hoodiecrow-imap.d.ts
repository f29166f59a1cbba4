declare module "hoodiecrow-imap" {
  import type { Server } from "node:net";

  interface Message {
    flags: string[];
    raw: string;
  }
  interface Mailbox {
    messages: Message[];
  }
  interface ImapServer {
    readonly server: Server;
    readonly folderCache: Readonly<Record<string, Mailbox>>;
    appendMessage(mailbox: string, flags: string[], date: false, raw: string): void;
  }
  export default function hoodiecrow(options: {
    readonly plugins: readonly string[];
    readonly storage: Readonly<Record<string, object>>;
  }): ImapServer;
}
