import { InvalidArgumentError } from "commander";
import { REPORTERS, type ReportFormat } from "../report/index.js";

/** A format that a report is wanted in, and the file it goes to; without one, standard output. */
export interface FormatWish {
  readonly format: ReportFormat;
  readonly file?: string;
}

/** Adds a `--format` of the command line, `NAME` or `NAME=FILE`, to those before it. */
export function parseFormat(value: string, before: readonly FormatWish[] = []): readonly FormatWish[] {
  const equals = value.indexOf("=");
  const name = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? undefined : value.slice(equals + 1);
  if (!isFormat(name)) {
    throw new InvalidArgumentError(`There is no format ${name}; ${Object.keys(REPORTERS).join(", ")} may stand there.`);
  }
  if (file === "") throw new InvalidArgumentError(`Name a file after ${name}=, or leave the = out.`);
  if (file === undefined && before.some((each) => each.file === undefined)) {
    throw new InvalidArgumentError(
      "Only one format can go to standard output; give the others a file, such as json=report.json.",
    );
  }
  if (file !== undefined && before.some((each) => each.file === file)) {
    throw new InvalidArgumentError(`Two formats cannot go to one file; name another than ${file}.`);
  }
  return [...before, { format: name, ...(file !== undefined && { file }) }];
}

/** What may stand after `--format`, in the words of the help. */
export const FORMATS_HELP = `${Object.keys(REPORTERS).join(", ")}; NAME=FILE writes a file; may be repeated`;

/** The formats that are wanted; where all go to files, standard output is left to people. */
export function withOneForPeople(wishes: readonly FormatWish[] = []): readonly FormatWish[] {
  return wishes.some((each) => each.file === undefined) ? wishes : [...wishes, { format: "pretty" }];
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}
