/** The few calls of Eleventy 3.1 and its server that Daybook uses; neither package has types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    addGlobalData(name: string, data: unknown): void;
    addExtension(
      extensions: readonly string[],
      options: {
        readonly key: string;
        compile(): (
          this: { defaultRenderer(data: unknown): Promise<unknown> },
          data: unknown,
        ) => Promise<string>;
      },
    ): void;
    on(
      event: "eleventy.after",
      listener: (build: {
        readonly outputMode: "fs" | "json";
        readonly directories: { readonly output: string };
      }) => Promise<void>,
    ): void;
    setTemplateFormats(formats: readonly string[]): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly config: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    /** Renders every page into memory. */
    toJSON(): Promise<{ readonly outputPath: string; readonly content: string }[]>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  export default class EleventyDevServer {
    readonly server: Server;
    constructor(name: string, folder: string, options: Readonly<Record<string, unknown>>);
    augmentContentWithNotifier(content: string, ...rest: readonly unknown[]): string;
    _serverListen(port: number): void;
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(event?: object): void;
    close(): Promise<void>;
  }
}
