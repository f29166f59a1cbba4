declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** A channel's endless line to one customer: a chat window, a Messenger thread. */
export type ThreadId = Id<"thread">;
/** One matter in a thread. */
export type ConversationId = Id<"conversation">;
/** One line of a thread's log. */
export type MessageId = Id<"message">;
export type CustomerId = Id<"customer">;
export type AgentId = Id<"agent">;
/** One file that came with a message. */
export type AttachmentId = Id<"attachment">;
/** One promise made to a customer. */
export type PromiseId = Id<"promise">;
/** The threads that are known to be one customer's. */
export type PersonId = Id<"person">;
/** The name of one FAQ entry, as its file gives it. */
export type EntryId = Id<"entry">;

/** Each trusts a string that has already been checked at an edge (a row, a URL, a token). */
export const threadId = (raw: string): ThreadId => raw as ThreadId;
export const conversationId = (raw: string): ConversationId => raw as ConversationId;
export const messageId = (raw: string): MessageId => raw as MessageId;
export const customerId = (raw: string): CustomerId => raw as CustomerId;
export const agentId = (raw: string): AgentId => raw as AgentId;
export const promiseId = (raw: string): PromiseId => raw as PromiseId;
export const personId = (raw: string): PersonId => raw as PersonId;
export const entryId = (raw: string): EntryId => raw as EntryId;
export const attachmentId = (raw: string): AttachmentId => raw as AttachmentId;
