import { ActivityHandler, BotAdapter, type ResourceResponse, TurnContext, type Activity } from "botbuilder";
import { createServer, plugins } from "restify";

/*
 * The peer of `npm run bench:turn`: the least that a Bot Framework bot on restify can be. An echo behind the same
 * path, without tokens, matching, storage or anything that outlives the request.
 */
class EchoAdapter extends BotAdapter {
  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: "sent" }));
  }
  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
  async take(activity: Partial<Activity>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), (context) => bot.run(context));
  }
}

const adapter = new EchoAdapter();
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = createServer({ name: "echo" });
Object.assign(server.log, { level: "silent" });
server.use(plugins.jsonBodyParser());
let count = 0;
server.post("/v3/directline/conversations/:id/activities", async (request, response) => {
  await adapter.take({ ...(request.body as Partial<Activity>), channelId: "directline" });
  count += 1;
  response.send(200, { id: String(count) });
});
server.get("/readyz", async (_request, response) => {
  response.send(200, { status: "ready" });
});
server.listen(Number(process.env["PORT"]), "127.0.0.1");
