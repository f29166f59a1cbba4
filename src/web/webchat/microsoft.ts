/** What we use of Microsoft's Web Chat; its own bundle sets the global. */
export interface WebChat {
  createDirectLine(options: {
    readonly domain: string;
    readonly token: string;
    readonly conversationStartProperties: { readonly locale: string };
  }): unknown;
  renderWebChat(
    props: {
      readonly directLine: unknown;
      readonly locale: string;
      readonly styleOptions: Readonly<Record<string, unknown>>;
    },
    element: HTMLElement,
  ): void;
}

declare global {
  interface Window {
    readonly WebChat?: WebChat;
  }
}

/** Loads Microsoft's bundle as it is: it is 4 MB, so it comes only to the page that shows it. */
export function loadWebChat(): Promise<WebChat> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/assets/webchat.js";
    script.onload = () => {
      if (window.WebChat === undefined) reject(new Error("Web Chat came without its global."));
      else resolve(window.WebChat);
    };
    script.onerror = () => {
      reject(new Error("Web Chat could not be loaded."));
    };
    document.head.append(script);
  });
}
