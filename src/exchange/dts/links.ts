/** The endpoints of DTS beside its entry. */
export type Endpoint = "collection" | "navigation" | "document";

/** The parameters of each endpoint, in the order in which templates name them. */
export const PARAMETERS: Readonly<Record<Endpoint, readonly string[]>> = {
  collection: ["id", "page", "nav"],
  navigation: ["resource", "ref", "start", "end", "down", "tree", "page"],
  document: ["resource", "ref", "start", "end", "tree", "mediaType"],
};

/** Values of parameters, by name. */
export type Given = Readonly<Record<string, string | undefined>>;

/** How the answers of a service are reached. */
export interface Links {
  readonly entry: string;
  /** The address of an answer. */
  link(endpoint: Endpoint, given: Given): string;
  /** The template (RFC 6570) for the answers of an endpoint; with a value for its first parameter, for those of that thing. */
  template(endpoint: Endpoint, of?: string): string;
  /** The forms that documents can be had in. */
  readonly mediaTypes: readonly string[];
}

/** The addresses of a service that reads queries. */
export function queryLinks(base: string): Links {
  return {
    entry: base,
    link: (endpoint, given) => {
      const query = PARAMETERS[endpoint].flatMap((name) => {
        const value = given[name];
        return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
      });
      return `${base}/${endpoint}${query.length === 0 ? "" : `?${query.join("&")}`}`;
    },
    template: (endpoint, of) => {
      const [first = "", ...rest] = PARAMETERS[endpoint];
      if (of === undefined) return `${base}/${endpoint}{?${[first, ...rest].join(",")}}`;
      return `${base}/${endpoint}?${first}=${encodeURIComponent(of)}{&${rest.join(",")}}`;
    },
    mediaTypes: ["application/tei+xml", "application/xml", "text/plain"],
  };
}

/** The addresses of files: the name of a file says what was asked, as in `navigation/letter;ref=p1;down=1.json`. */
export function fileLinks(base: string): Links {
  const named = (endpoint: Endpoint): readonly string[] =>
    PARAMETERS[endpoint].slice(1).filter((each) => each !== "mediaType");
  return {
    entry: `${base}/index.json`,
    link: (endpoint, given) => `${base}/${fileOf(endpoint, given, encodeURIComponent)}`,
    template: (endpoint, of) => {
      const [first = ""] = PARAMETERS[endpoint];
      const thing = of === undefined ? `{/${first}}` : `/${encodeURIComponent(of)}`;
      return `${base}/${endpoint}${thing}{;${named(endpoint).join(",")}}${suffixOf(endpoint)}`;
    },
    mediaTypes: ["application/tei+xml"],
  };
}

/** The path of the file that holds an answer, from the folder of the service. */
export function fileOf(
  endpoint: Endpoint,
  given: Given,
  written: (value: string) => string = (value) => value,
): string {
  const [first = "", ...rest] = PARAMETERS[endpoint];
  const thing = given[first];
  const parts = rest.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [`;${name}=${written(value)}`];
  });
  return `${endpoint}${thing === undefined ? "" : `/${written(thing)}`}${parts.join("")}${suffixOf(endpoint)}`;
}

function suffixOf(endpoint: Endpoint): string {
  return endpoint === "document" ? ".xml" : ".json";
}
