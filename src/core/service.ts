/** What a service on the web is asked: plain data, which a server has made of a request. */
export interface ServiceRequest {
  /** In capitals, such as `GET`. */
  readonly method: string;
  /** As it was sent, with its escapes, from the first `/` to what stands before the `?`. */
  readonly path: string;
  /** What stands after the `?`, as it was sent; empty where there is none. */
  readonly query: string;
  /** The headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What was sent with a `POST`. */
  readonly body?: string;
}

/** What a service answers. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** To `HEAD` too: the server leaves it away, and knows its length. */
  readonly body: string;
}

/** Answers what is asked below its own path; undefined where that is not its business. Never throws for what it is asked. */
export type Service = (request: ServiceRequest) => Promise<ServiceAnswer | undefined>;
