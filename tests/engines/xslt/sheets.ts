import type { XmlDocument } from "../../../src/core/document.js";
import type { TransformInput, TransformResult } from "../../../src/core/engines.js";
import { Source } from "../../../src/core/source.js";
import { xsltEngine } from "../../../src/engines/xslt/index.js";
import { xmlEngine } from "../../xml-engine.js";

/** A stylesheet with some declarations in it. */
export function sheet(declarations: string): string {
  return `<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">
${declarations}
</xsl:stylesheet>`;
}

/** The document of a text. */
export function documentOf(text: string, path = "doc.xml"): XmlDocument {
  const { value } = xmlEngine.parse(new Source(path, text));
  if (!value) throw new Error("the text gives no document");
  return value;
}

/** What compiling declarations gives, or what is said of them. */
export async function compiled(
  declarations: string,
): Promise<{ readonly text: string | undefined; readonly said: readonly string[] }> {
  const { value, diagnostics } = await xsltEngine.compile(new Source("xslt/main.xsl", sheet(declarations)), new Map());
  return { text: value, said: diagnostics.map(({ code, path, message }) => `${code} ${path} ${message}`) };
}

/** What declarations make of a document: its result, or what is said of compiling and running them. */
export async function run(
  declarations: string,
  input: Partial<TransformInput> = {},
): Promise<{ readonly value: TransformResult | undefined; readonly said: readonly string[] }> {
  const { text, said } = await compiled(declarations);
  if (text === undefined) return { value: undefined, said };
  const result = await xsltEngine.load(text).transform({ document: documentOf("<a/>"), ...input });
  return {
    value: result.value,
    said: result.diagnostics.map(({ code, path, message }) => `${code} ${path} ${message}`),
  };
}
