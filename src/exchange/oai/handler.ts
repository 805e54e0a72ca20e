import type { Handler, Reply } from "../../core/handler.js";
import { XSI_NAMESPACE } from "../../core/schema-location.js";
import type { Context } from "../../core/stage.js";
import type { Corpus } from "../corpus.js";
import { originOf, parametersOf } from "../parameters.js";
import { element, escapeText } from "../xml.js";
import { readArguments } from "./arguments.js";
import { OaiError } from "./errors.js";
import { repositoryOf } from "./records.js";
import { answerTo } from "./verbs.js";

/** Answers OAI-PMH 2.0 at `/oai`. */
export function oaiHandler(corpus: Corpus, context: Context): Handler {
  const { host } = context;
  const repository = repositoryOf(corpus, context);
  return async (request) => {
    if (request.path !== "/oai" && request.path !== "/oai/") return undefined;
    if (!METHODS.includes(request.method)) {
      return {
        status: 405,
        headers: { ...PLAIN, allow: METHODS.join(", ") },
        body: "only GET and POST are answered here\n",
      };
    }
    const base = `${originOf(request)}/oai`;
    const parameters = parametersOf(request);
    if (!parameters) return { status: 414, headers: PLAIN, body: "the request is too long\n" };
    const read = readArguments(parameters);
    const answer = read instanceof OaiError ? read : await answerTo(read, repository, { base, digests: host.cache });
    const isAnswered = !(answer instanceof OaiError);
    // With these two errors the request must not be repeated (OAI-PMH 3.2).
    const isRepeated = isAnswered || (answer.code !== "badVerb" && answer.code !== "badArgument");
    const attributes = read instanceof OaiError || !isRepeated ? {} : { verb: read.verb, ...read.given };
    const content = isAnswered ? answer : element("error", { code: answer.code }, escapeText(answer.message));
    return answerWith(envelope({ base, attributes, content, day: host.today() }));
  };
}

const METHODS: readonly string[] = ["GET", "HEAD", "POST"];

const PLAIN = { "content-type": "text/plain; charset=utf-8" };

function answerWith(body: string): Reply {
  return {
    status: 200,
    headers: { "content-type": "text/xml; charset=utf-8", "access-control-allow-origin": "*" },
    body,
  };
}

interface Envelope {
  readonly base: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
  readonly day: string;
}

/** The granularity of the repository is the day, and so the day is what counts of the time of the answer. */
function envelope({ base, attributes, content, day }: Envelope): string {
  const root = element(
    "OAI-PMH",
    {
      xmlns: "http://www.openarchives.org/OAI/2.0/",
      "xmlns:xsi": XSI_NAMESPACE,
      "xsi:schemaLocation": "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd",
    },
    element("responseDate", {}, `${day}T00:00:00Z`),
    element("request", attributes, escapeText(base)),
    content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
