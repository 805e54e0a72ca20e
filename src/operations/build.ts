import { assembled } from "../core/assembled.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import { digestsOf } from "../core/digests.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { normalise, resolveIn, suffixOf } from "../core/path.js";
import { ruled } from "../core/rules.js";
import type { Context } from "../core/stage.js";
import type { Validation } from "../core/validation.js";
import { foreseeEdition, keepEdition, type Made, openPublishing, type Publishing, validate } from "../pipeline.js";
import { readSources } from "./inputs.js";

/** What `buildEdition` is to do. */
export interface BuildEdition {
  readonly paths: readonly string[];
  /** The folder of the edition; else that of the configuration. */
  readonly output?: string;
  /** Whether the edition is made in spite of errors. */
  readonly force?: boolean;
  /** Whether files that no build has put there are taken out of the folder. */
  readonly clean?: boolean;
  /** Whether this process builds again and again, as `serve` does. */
  readonly stays?: boolean;
  /** How many threads may work; without it, as many as help. */
  readonly jobs?: number;
  /** Is told what was found, as soon as that is known: pages may still be made then. */
  readonly onValidated?: (validation: Validation) => Promise<void>;
}

/** What `buildEdition` made. */
export interface Built {
  readonly validation: Validation;
  /** The paths of the files of the edition; none where errors stopped it. */
  readonly files: readonly string[];
  /** How many documents were made anew, as no earlier build had made them of the same. */
  readonly remade: number;
  /** How long all of it took, in milliseconds. */
  readonly time: number;
}

/**
 * Validates documents and makes the edition of them in one go: a document is read once for both. With errors the edition stays
 * as it is, unless it is forced; it changes as a whole, or not at all.
 */
export async function buildEdition(wish: BuildEdition, context: Context): Promise<Outcome<Built>> {
  const { host, config } = context;
  const begin = host.now();
  const folder = wish.output ?? config.edition.output;
  const nothing: Validation = { documents: [], diagnostics: [], sources: new Map() };
  const none = (validation: Validation, diagnostics: readonly Diagnostic[]): Outcome<Built> => ({
    value: { validation, files: [], remade: 0, time: host.now() - begin },
    diagnostics: ruled(diagnostics, config.rules),
  });
  const place = normalise(await host.realPath(folder).catch(() => folder));
  const misplaced = holdsProject(folder, place, wish.paths);
  if (misplaced) return none(nothing, [misplaced]);
  const force = wish.force ?? config.edition.force ?? false;
  const { paths, jobs, clean, stays } = wish;
  const foresight = await foreseeEdition({ paths, folder, jobs, clean, stays }, context);
  const staging = await host.stage(folder).catch(async (error) => {
    await foresight.helper?.stop();
    throw error;
  });
  let publishing: Publishing | undefined;
  const abandon = async (): Promise<void> => {
    await (publishing ?? foresight.helper)?.stop();
    await staging.abandon();
  };
  try {
    const authority = await authorityDocuments(context);
    const digests = digestsOf(host);
    const publication = { paths, authority: authority.value, staging, folder, jobs, clean, digests, stays, foresight };
    const opened = await openPublishing(publication, context);
    publishing = opened.value;
    const said = [...authority.diagnostics, ...opened.diagnostics];
    // Without stylesheets there is nothing to make, but the documents are judged all the same.
    const also = opened.value && {
      work: opened.value.work,
      run: opened.value.draft,
      done: async (made: unknown) => opened.value?.take(made as Made),
    };
    const judged = await validate(
      { paths, digests, ...(jobs !== undefined && { jobs }), ...(also && { also }) },
      context,
    );
    if (!publishing || (!force && hasErrors([...judged.diagnostics, ...said]))) {
      await abandon();
      await wish.onValidated?.(judged.value);
      return none(judged.value, said);
    }
    await wish.onValidated?.(judged.value);
    const { diagnostics, kept, paths: files } = await publishing.finish();
    said.push(...diagnostics);
    if (hasErrors(said) && !force) {
      await abandon();
      return none(judged.value, said);
    }
    // Nobody waits for its end before the last step is done.
    const ended = publishing.stop();
    if (kept) {
      const stamps = await staging.commit();
      await keepEdition(folder, { ...kept, stamps: Object.fromEntries(stamps) }, context);
    } else await staging.abandon();
    await ended;
    const start = resolveIn(folder, "_").slice(0, -1);
    const value = {
      validation: judged.value,
      files: files.map((path) => start + path),
      remade: publishing.remade(),
      time: host.now() - begin,
    };
    return { value, diagnostics: ruled(said, config.rules) };
  } catch (error) {
    await abandon();
    throw error;
  }
}

/** What is said where the folder of the edition is, or holds, that of the project or a document: it would be replaced. */
function holdsProject(folder: string, place: string, documents: readonly string[]): Diagnostic | undefined {
  const isAbove = place === "." || /^\.\.(\/\.\.)*$/.test(place);
  const held = documents.find((path) => normalise(path).startsWith(`${place}/`));
  if (!isAbove && held === undefined) return undefined;
  const what = isAbove ? "the project itself" : `the document \`${held}\``;
  const message = `the edition cannot be built into \`${folder}\`, which holds ${what}; a folder of its own must be named`;
  return diagnostic("config/invalid", ".", message);
}

async function authorityDocuments(context: Context): Promise<Outcome<readonly XmlDocument[]>> {
  const { host, config } = context;
  const paths = (await host.glob(config.authority)).filter((path) => suffixOf(path) !== ".csv");
  const sources = await readSources(paths, context);
  const parsed = await Promise.all(sources.value.map((each) => assembled(each, config.validate.xinclude, context)));
  return {
    value: parsed.flatMap(({ value }) => value ?? []),
    diagnostics: [...sources.diagnostics, ...parsed.flatMap((each) => each.diagnostics)],
  };
}
