import { resolve } from "node:path";
import type { Handler } from "../../core/handler.js";
import { exchangeHandlers, listenOn, type OpenProject, openProject, siteHandler, watchFolder } from "../../index.js";
import { parseCount, parsePort } from "../numbers.js";
import { inProject } from "../paths.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";
import { type BuildOptions, buildOnce } from "./build.js";

/** `teiwright serve`: builds, shows the edition on this machine, and builds again whenever a file changes. */
export const addServe: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("serve"))
    .description("build, show the edition on this machine, and build again on every change")
    .argument("[folder]", "the folder of the project, else this one")
    .option("-p, --port <number>", "the port; 0 is any that is free", parsePort, 8080)
    .option("-o, --output <folder>", "the folder of the edition, else that of the configuration")
    .option("--dts", "answer the Distributed Text Services API at /dts")
    .option("--oai", "answer OAI-PMH at /oai")
    .option("--force", "make the edition in spite of errors")
    .option("--jobs <number>", "how many threads may work; else as many as help", parseCount)
    .action(async (folder: string | undefined, options: ServeOptions) => {
      const place = resolve(terminal.folder, folder ?? ".");
      finish(await run({ ...terminal, folder: place }, options));
    });
};

interface ServeOptions extends BuildOptions {
  readonly port: number;
  readonly dts?: true;
  readonly oai?: true;
}

async function run(terminal: Terminal, options: ServeOptions): Promise<ExitCode> {
  const first = await opened(terminal, options);
  if (!first) return 2;
  const code = await buildPatiently(first, options, terminal);
  const output = outputOf(first, options, terminal);
  // Whatever is wrong with the documents, an edition that is there can be shown while it is mended.
  if (code === 2 && (await first.context.host.kind(output)) === "none") return 2;
  const exchange = await exchangeOf(first, { options, terminal });
  const server = await listenOn(options.port, [exchange.handler, siteHandler(output)]).catch(() => undefined);
  if (!server) {
    await terminal.say(`error: port ${options.port} cannot be listened on; another one can be named with --port\n`);
    return 2;
  }
  await terminal.say(`the edition stands at ${server.address} (Ctrl+C ends it)\n`);
  for (const [wanted, path] of [
    [options.dts, "dts"],
    [options.oai, "oai?verb=Identify"],
  ] as const)
    if (wanted) await terminal.say(`${path.slice(0, 3).toUpperCase()} is answered at ${server.address}${path}\n`);
  return rebuilding({ terminal, options, output, exchange, reload: server.reload });
}

/** Builds once; what ends a build, as a file that is written while it is read may, does not end what is shown. */
async function buildPatiently(open: OpenProject, options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    return await buildOnce(open, { paths: [], options, terminal, stays: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await terminal.say(`the build was given up: ${reason}; the next change begins another\n`);
    return 2;
  }
}

/** Builds again after each change, until the process is stopped. */
async function rebuilding({ terminal, options, output, exchange, reload }: Rebuilding): Promise<ExitCode> {
  let running: Promise<unknown> = Promise.resolve();
  let isWaiting = false;
  const again = async (): Promise<void> => {
    isWaiting = false;
    // The configuration may have changed, too.
    const open = await opened(terminal, options);
    if (open) await buildPatiently(open, options, terminal);
    if (open) await exchange.again(open);
    reload();
  };
  const forEver = new Promise<never>((_, fail) => {
    const changed = (): void => {
      // Changes during a build are one more build, however many there are.
      if (isWaiting) return;
      isWaiting = true;
      running = running.then(again);
      running.catch(fail);
    };
    const ignored = (path: string): boolean =>
      path === output ||
      path.startsWith(`${output}/`) ||
      /(?:^|\/)(?:node_modules|\.git)(?:\/|$)|\.tmp$|\/\.[^/]*\.teiwright-/.test(path);
    watchFolder(terminal.folder, { ignored, changed }).catch(fail);
  });
  return forEver;
}

interface Rebuilding {
  readonly terminal: Terminal;
  readonly options: ServeOptions;
  /** Where the edition is; an absolute path. */
  readonly output: string;
  readonly exchange: LiveExchange;
  readonly reload: () => void;
}

/** What answers for the documents as they were when it last looked. */
interface LiveExchange {
  readonly handler: Handler;
  again(open: OpenProject): Promise<void>;
}

async function exchangeOf(
  first: OpenProject,
  { options, terminal }: { readonly options: ServeOptions; readonly terminal: Terminal },
): Promise<LiveExchange> {
  let handlers: readonly Handler[] = [];
  const again = async ({ context }: OpenProject): Promise<void> => {
    const paths = await context.host.glob(context.config.documents);
    const { value, diagnostics } = await exchangeHandlers({ paths, ...options }, context);
    handlers = value;
    await sayDiagnostics(diagnostics, undefined, { terminal, options });
  };
  await again(first);
  const handler: Handler = async (request) => {
    for (const each of handlers) {
      const reply = await each(request);
      if (reply) return reply;
    }
    return undefined;
  };
  return { handler, again };
}

async function opened(terminal: Terminal, options: ServeOptions): Promise<OpenProject | undefined> {
  const { value, diagnostics } = await openProject({ folder: terminal.folder, file: options.config });
  if (value && diagnostics.length === 0) return value;
  await sayDiagnostics(diagnostics, value?.project.source, { terminal, options });
  return undefined;
}

function outputOf(open: OpenProject, { output }: ServeOptions, terminal: Terminal): string {
  const folder = output === undefined ? open.context.config.edition.output : inProject(open, terminal.folder, output);
  return resolve(open.project.root, folder);
}
