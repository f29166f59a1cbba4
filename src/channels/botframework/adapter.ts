import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from "botbuilder-core";
import type { Note } from "./note.ts";

export type Logic = (context: TurnContext) => Promise<void>;

/** Takes what was sent in a context, in order; answers nothing, throws when it could not be sent. */
export type Outlet = (context: TurnContext, activities: readonly Partial<Activity>[]) => Promise<void>;

/** A Bot Framework adapter without a connector: activities come in as objects, and go out through an outlet. */
export class InProcessAdapter extends BotAdapter {
  readonly #outlet: Outlet;
  readonly #note: Note;

  constructor(outlet: Outlet, note: Note) {
    super();
    this.#outlet = outlet;
    this.#note = note;
  }

  /** Runs the middleware and then the logic. Whatever is thrown on the way comes back to the channel. */
  async processActivity(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    const continuation: Partial<Activity> = { type: "event", name: "ContinueConversation" };
    await this.processActivity(TurnContext.applyConversationReference(continuation, reference, true), logic);
  }

  /** In process there is no identity to prove and no audience to address: both forms come to the same. */
  override async continueConversationAsync(
    _identity: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: Logic | string,
    logic?: Logic,
  ): Promise<void> {
    const run = typeof logicOrAudience === "string" ? logic : logicOrAudience;
    if (run === undefined)
      throw new Error("continueConversationAsync needs the logic to run as its last argument.");
    await this.continueConversation(reference, run);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const outward = activities.filter((activity) => !isInternal(activity));
    if (outward.length < activities.length) this.#note("internal-activity-dropped", channelOf(context));
    if (outward.length > 0) await this.#outlet(context, outward);
    return activities.map(({ id }) => ({ id: id ?? "" }));
  }

  /** The log is append-only, so nothing that was said is changed. */
  override async updateActivity(context: TurnContext): Promise<void> {
    this.#note("update-dropped", channelOf(context));
  }

  override async deleteActivity(context: TurnContext): Promise<void> {
    this.#note("delete-dropped", channelOf(context));
  }
}

/** Hand-off events carry the whole transcript and traces the bot's insides: no customer's channel ever sees them. */
function isInternal({ type, name }: Partial<Activity>): boolean {
  return type === "trace" || type === "handoff" || (name ?? "").toLowerCase().startsWith("handoff.");
}

const channelOf = (context: TurnContext) => ({ channel: context.activity.channelId });
