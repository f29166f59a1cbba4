import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Block, DirectLineAction, Status } from "../../../channels/directline/protocol.ts";
import type { Language } from "../../shared/language.ts";

// What the screens see of the server, and nothing else of it.

/** The server takes no longer text; the screen says so before sending. */
export const longestText = 4_000;
export const mostFiles = 5;
/** Of all files of one message together. */
export const mostBytes = 5_000_000;
/** For the file field: what the server takes. iPhones name HEIC by the extension only. */
export const acceptedFiles = "image/jpeg,image/png,image/gif,image/webp,.heic,.heif,application/pdf";

export interface ChatFile {
  readonly name: string;
  readonly contentType: string;
  readonly size: number | null;
  /** Null for files that are on their way. */
  readonly url: string | null;
}

interface ChatOption {
  readonly title: string;
  readonly name: DirectLineAction["name"];
}

export interface ChatMessage {
  /** Stable for rendering: the client's own key for the customer's messages. */
  readonly id: string;
  readonly author: "customer" | "bot" | "agent" | "system";
  /** An agent's first name. */
  readonly name: string | null;
  readonly say: string | null;
  readonly text: string;
  /** The text of an answer, read; null where the text stands as it was typed. */
  readonly blocks: readonly Block[] | null;
  readonly options: readonly ChatOption[];
  readonly files: readonly ChatFile[];
  /** Milliseconds; the server's once it has the message. */
  readonly at: number;
  /** Null: not the customer's. */
  readonly sending: "sending" | "sent" | "failed" | null;
  /** Why it failed for good: a refusal's code ("text-too-long"), or "file-gone" when a reload took its files. */
  readonly failure: string | null;
}

/** "new": nothing was asked of the server yet. "refused": this page may not chat here. */
export type Link = "new" | "connecting" | "online" | "offline" | "refused";

export interface FileProblem {
  readonly name: string;
  readonly problem: "type" | "large" | "many" | "empty";
}

/** One customer's chat in one page. */
export interface Chat {
  readonly link: ReadonlySignal<Link>;
  /** When offline: the next try, in milliseconds by this computer's clock; null while trying. */
  readonly retryAt: ReadonlySignal<number | null>;
  readonly messages: ReadonlySignal<readonly ChatMessage[]>;
  readonly status: ReadonlySignal<Status>;
  readonly agentTyping: ReadonlySignal<boolean>;
  /** Others' messages since seen(), in whichever tab that was. */
  readonly unread: ReadonlySignal<readonly ChatMessage[]>;
  /** What is typed and not sent; survives a reload. */
  readonly draft: Signal<string>;
  readonly language: ReadonlySignal<Language>;
  /** In which language a line of this time was said, as far as this browser knows. */
  readonly languageAt: (time: number) => Language;
  /** The customer opens the chat: only now is anything asked of the server for a new visitor. */
  readonly open: () => void;
  /** The customer looks at the messages now. */
  readonly seen: () => void;
  /** Shows the message at once and keeps it until the server has it. Clears a draft of the same text. */
  readonly send: (text: string) => void;
  /** Sends files, with a text or without; answers those that can't be sent. Nothing is sent when none can. */
  readonly attach: (files: readonly File[], text: string) => readonly FileProblem[];
  /** Sends a failed message again; one that would fail again gives its text back to the draft instead. */
  readonly retry: (id: string) => void;
  readonly discard: (id: string) => void;
  /** Called at each key; tells the agent at most every three seconds. */
  readonly typing: () => void;
  /** The customer's own choice, which outweighs the page's. */
  readonly setLanguage: (language: Language) => void;
  /** The customer ends the chat; writing again goes on in the same thread. */
  readonly end: () => void;
  readonly dispose: () => void;
}

export interface ChatOptions {
  /** Where Lupaus is, as in "https://chat.example.fi", without a slash at the end. */
  readonly server: string;
  /** The page's. */
  readonly language: Language;
  /** The site's own address that gives tokens. */
  readonly tokenUrl: string | null;
  /** Signed by the site's server. */
  readonly identity: string | null;
}
