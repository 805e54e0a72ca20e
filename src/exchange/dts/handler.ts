import type { Handler, Reply, Request } from "../../core/handler.js";
import type { Corpus } from "../corpus.js";
import { originOf, type Parameters, parametersOf } from "../parameters.js";
import { type Answered, type Asked, collection, documentText, entry, navigation, type Refusal } from "./answers.js";
import { type Endpoint, PARAMETERS, queryLinks } from "./links.js";
import { membersOf } from "./members.js";
import { HEAD, type Making } from "./objects.js";

/** Answers DTS 1.0 at `/dts`. */
export function dtsHandler(corpus: Corpus): Handler {
  const members = membersOf(corpus);
  return async (request) => {
    const links = queryLinks(`${originOf(request)}/dts`);
    const making: Making = { corpus, members, links };
    const endpoint = endpointAt(request.path);
    if (endpoint === undefined) return undefined;
    if (request.method !== "GET" && request.method !== "HEAD") {
      return {
        ...refused({ status: 400, message: "only GET is answered here" }),
        status: 405,
        headers: { ...COMMON, allow: "GET, HEAD" },
      };
    }
    if (endpoint === "unknown")
      return refused({
        status: 404,
        message: "DTS has no such endpoint; `collection`, `navigation` and `document` are there",
      });
    if (endpoint === "entry") return asJson(entry(making));
    const asked = askedOf(request, endpoint);
    if (isRefusal(asked)) return refused(asked);
    if (endpoint === "collection") return asJson(await collection(asked, making));
    if (endpoint === "navigation") return asJson(await navigation(asked, making));
    const text = await documentText(asked, making);
    if ("status" in text) return refused(text);
    const home = links.link("collection", { id: asked.resource });
    return {
      status: 200,
      headers: { ...COMMON, "content-type": `${text.mediaType}; charset=utf-8`, link: `<${home}>; rel="collection"` },
      body: text.text,
    };
  };
}

/** Clients in browsers may ask from anywhere: nothing here is secret. */
const COMMON = { "access-control-allow-origin": "*" };

/** The endpoint that a path leads to; undefined for what lies elsewhere. */
function endpointAt(path: string): Endpoint | "entry" | "unknown" | undefined {
  if (path !== "/dts" && !path.startsWith("/dts/")) return undefined;
  const rest = path.slice("/dts".length).replace(/^\/|\/$/g, "");
  if (rest === "") return "entry";
  return rest === "collection" || rest === "navigation" || rest === "document" ? rest : "unknown";
}

/** The parameters of a request; one that the endpoint does not know is ignored, as the web does. */
function askedOf(request: Request, endpoint: Endpoint): Asked | Refusal {
  const parameters: Parameters | undefined = parametersOf(request);
  if (!parameters) return { status: 400, message: "the request is too long" };
  const asked: Record<string, string> = {};
  for (const name of PARAMETERS[endpoint]) {
    const values = parameters.get(name) ?? [];
    if (values.length > 1) return { status: 400, message: `\`${name}\` is given more than once` };
    if (values[0] !== undefined) asked[name] = values[0];
  }
  return asked;
}

function isRefusal(asked: Asked | Refusal): asked is Refusal {
  return "status" in asked && "message" in asked;
}

function asJson(answered: Answered): Reply {
  if ("status" in answered) return refused(answered);
  return { status: 200, headers: { ...COMMON, ...JSON_LD }, body: `${JSON.stringify(answered.json)}\n` };
}

const JSON_LD = { "content-type": "application/ld+json; charset=utf-8" };

function refused({ status, message }: Refusal): Reply {
  const title = status === 404 ? "Not Found" : "Bad Request";
  const body = { "@context": HEAD["@context"], "@type": "Error", title, statusCode: status, description: message };
  return { status, headers: { ...COMMON, ...JSON_LD }, body: `${JSON.stringify(body)}\n` };
}
