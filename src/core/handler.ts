/** What a browser asks for. */
export interface Request {
  readonly method: string;
  /** The path of the address, decoded, which begins with `/`. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** What stands behind the `?`, as it was sent: there alone it can be seen that a name is given twice. */
  readonly search: string;
  /** The names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What was sent with a `POST`. */
  readonly body?: string;
}

/** What it is given. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers requests: a function of the request; undefined where the next handler is to answer. */
export type Handler = (request: Request) => Promise<Reply | undefined>;
