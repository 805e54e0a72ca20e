import { InvalidArgumentError } from "commander";

/** A whole number of the command line. */
export function parseNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("A whole number must stand there.");
  return Number(value);
}
