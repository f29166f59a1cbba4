declare module "@nlpjs/basic" {
  export interface NlpContainer {
    use(plugin: unknown): unknown;
  }
  export const containerBootstrap: () => NlpContainer;
  export const LangEn: unknown;
  export class Nlp {
    constructor(settings: {
      container: NlpContainer;
      languages: readonly string[];
      autoSave: boolean;
      forceNER: boolean;
      nlu: { log: boolean; useNoneFeature: boolean };
    });
    addDocument(language: string, sentence: string, label: string): void;
    train(): Promise<void>;
    process(
      language: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  }
}
declare module "@nlpjs/lang-fi" {
  export const LangFi: unknown;
}
