import { InvalidArgumentError } from "commander";
import { REPORTERS, type Report, type ReportFormat } from "../report/index.js";

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
  return [...before, { format: name, ...(file !== undefined && { file }) }];
}

/** The text of a report in a format; files get no colours. */
export function reportIn({ format, file }: FormatWish, report: Report): string {
  return REPORTERS[format]({ ...report, colour: report.colour && file === undefined });
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}
