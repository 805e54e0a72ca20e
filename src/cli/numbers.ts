import { InvalidArgumentError } from "commander";

/** A whole number of the command line. */
export function parseNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("A whole number must stand there.");
  return Number(value);
}

/** A whole number of the command line that is not zero. */
export function parseCount(value: string): number {
  const count = parseNumber(value);
  if (count === 0) throw new InvalidArgumentError("A number from 1 on must stand there.");
  return count;
}

/** How many levels of parts are wanted. */
export function parseLevels(value: string): number | "all" {
  if (value === "all") return value;
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError("A number from 1 on, or `all`, must stand there.");
}

/** The number of a port. */
export function parsePort(value: string): number {
  const port = parseNumber(value);
  if (port > 65_535) throw new InvalidArgumentError("A number up to 65535 must stand there.");
  return port;
}
