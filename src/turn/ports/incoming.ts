import type { Time } from "../../domain/conversation.ts";
import type { LeftOut, SentFile } from "../../domain/files/file.ts";
import type { ConversationId, MessageId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { Signing } from "../signing.ts";
import type { PageAct } from "./customer-page.ts";

/** What a channel brings in: a new window that a customer opened, a message, a choice of language, the end of the chat. */
export type Incoming = {
  /** The channel's own id for this delivery. The same key twice in a thread is the same delivery twice, for each kind by itself. */
  readonly key: string;
  /** The channel's name: "directline". */
  readonly channel: string;
  /** The channel's own id for the thread (Direct Line's conversation id). The thread is made when it is new. */
  readonly channelThreadId: string;
  readonly customer: {
    readonly channelCustomerId: string;
    readonly name: string | null;
    /** The site's own id for the customer, when the site's server has vouched for it; else null. */
    readonly verifiedAs: string | null;
  };
  /** The page's or the customer's locale as the channel gave it. */
  readonly locale: string | null;
  /** The conversation reference as JSON, for channels that are sent to; null on log channels. */
  readonly reference: string | null;
  /** When the customer did it, as the channel says; left out: now. */
  readonly sentAt?: Time;
  /** An advertisement of the firm's brought the customer. */
  readonly byAd?: true;
} & (
  | { readonly kind: "joined" }
  | { readonly kind: "ended" }
  | {
      readonly kind: "message";
      /** Empty only where files come without words. */
      readonly text: string;
      readonly files: readonly SentFile[];
      /** What came with it and could not be taken, for channels that can't refuse it. Left out: nothing. */
      readonly leftOut?: readonly LeftOut[];
      /** What it came by, when that is not the thread's own channel. */
      readonly by?: "mail" | "page";
      /** It went to people who answer in a program of their own: the house writes it down and says nothing. */
      readonly overheard?: true;
      /** The matter that it answers, where the way that it came says so: a mail's own address to answer to. Left out: the thread's current one. */
      readonly answers?: ConversationId;
    }
  | { readonly kind: "language"; readonly language: Language }
  | PageAct
  | Signing
);

/** What the channel is told after the commit. */
export interface Receipt {
  readonly message: MessageId;
  /** True when this delivery had been committed before: nothing changed now. */
  readonly repeated: boolean;
  readonly thread: ThreadId;
}
