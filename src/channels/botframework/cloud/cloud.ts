import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TurnContext,
} from "botbuilder";
import { makeHttpClient } from "./connector.ts";

type Parts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** The bot as it is registered in Azure, by Bot Framework's own names. */
export interface Registration {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppType: string;
  readonly MicrosoftAppTenantId: string;
}

export interface CloudOptions {
  /** Null: nobody proves who they are, as with the Emulator. */
  readonly registration: Registration | null;
  /** Other addresses than Microsoft's public ones, for its metadata and tokens; all of them, or none. */
  readonly addresses?: Parts[0];
  /** Who gets the tokens by which connectors know us. Left out: Microsoft's own, by the registration. */
  readonly credentials?: Parts[1];
  /** How long one call of a connector may take, in ms. */
  readonly withinMs: number;
}

/** Microsoft's adapter, for what it alone knows: who may come in, and how connectors are spoken to. */
export interface Cloud {
  /** Runs the logic once the token has proved that the activity comes from a channel of ours; throws before it, when it doesn't. */
  readonly admit: (token: string, activity: Activity, logic: () => Promise<void>) => Promise<void>;
  /** The Authorization by which a connector knows us; null where nobody proves anything. */
  readonly tokenFor: (serviceUrl: string) => Promise<string | null>;
  /** Sends one activity to its conversation; throws when the connector did not take it. */
  readonly post: (reference: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<void>;
}

/** This file alone imports all of botbuilder, and is imported only when it is mounted. */
export function openCloud({ registration, addresses, credentials, withinMs }: CloudOptions): Cloud {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...registration, ...addresses },
    credentials,
    undefined,
    undefined,
    { httpClient: makeHttpClient(withinMs) },
  );
  const adapter = new Opened(authentication);
  return {
    admit: (token, activity, logic) => adapter.admit(token, activity, logic),
    tokenFor: (serviceUrl) => adapter.tokenFor(registration?.MicrosoftAppId ?? "", serviceUrl),
    post: (reference, activity) =>
      adapter.continueConversationAsync(registration?.MicrosoftAppId ?? "", reference, async (context) => {
        // botbuilder makes up an id here, as if each line answered something that nobody has.
        Object.assign(context.activity, { id: reference.activityId });
        await context.sendActivity(activity);
      }),
  };
}

/** For whom the tokens are that connectors take. */
const microsoftScope = "https://api.botframework.com";

class Opened extends CloudAdapter {
  async admit(token: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    await this.processActivity(token, activity, logic);
  }

  async tokenFor(appId: string, serviceUrl: string): Promise<string | null> {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(appId));
    const { credentials } = await factory.create(serviceUrl, microsoftScope);
    let token: string | null = null;
    const request = { headers: { set: (_: string, value: string) => void (token = value) } };
    // oxlint-disable-next-line no-unsafe-type-assertion -- of a request, signing knows its headers alone
    await credentials.signRequest(request as never);
    return token;
  }
}
