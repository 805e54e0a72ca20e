import { type NameClass, type Part, type Pattern, PREFIXES } from "./model.js";

/** A pattern as a file of the XML form. */
export function writeRng(pattern: Pattern): string {
  const bindings = PREFIXES.map((each) => ` xmlns:${each}="${each}"`).join("");
  const head = ` xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"${bindings}`;
  return patternText(pattern).replace(/^<\w+/, (tag) => `${tag}${head}`);
}

function patternText(pattern: Pattern): string {
  switch (pattern.kind) {
    case "empty":
    case "text":
    case "notAllowed":
      return `<${pattern.kind}/>`;
    case "group":
    case "interleave":
    case "choice":
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
    case "mixed":
    case "list":
      return `<${pattern.kind}>${pattern.of.map(patternText).join("")}</${pattern.kind}>`;
    case "element":
    case "attribute":
      return `<${pattern.kind}>${nameText(pattern.name)}${patternText(pattern.of[0])}</${pattern.kind}>`;
    case "ref":
    case "parentRef":
      return `<${pattern.kind} name="${pattern.name}"/>`;
    case "externalRef":
      return `<externalRef href="${pattern.file}.rng"/>`;
    case "grammar":
      return `<grammar>${pattern.parts.map(partText).join("")}</grammar>`;
    case "data": {
      const params = pattern.params.map(([name, value]) => `<param name="${name}">${escaped(value)}</param>`).join("");
      const except = pattern.of.map((each) => `<except>${patternText(each)}</except>`).join("");
      return `<data type="${pattern.type}">${params}${except}</data>`;
    }
    case "value": {
      const type = pattern.type === undefined ? ' type="token" datatypeLibrary=""' : ` type="${pattern.type}"`;
      return `<value${type}>${escaped(pattern.value)}</value>`;
    }
  }
}

function partText(part: Part): string {
  switch (part.kind) {
    case "include":
      return `<include href="${part.file}.rng">${part.parts.map(partText).join("")}</include>`;
    case "div":
      return `<div>${part.parts.map(partText).join("")}</div>`;
    case "define": {
      const combine = part.combine ? ` combine="${part.combine}"` : "";
      return part.name === undefined
        ? `<start${combine}>${patternText(part.pattern)}</start>`
        : `<define name="${part.name}"${combine}>${patternText(part.pattern)}</define>`;
    }
  }
}

function nameText(name: NameClass): string {
  const except = (of: NameClass | undefined): string => (of ? `<except>${nameText(of)}</except>` : "");
  switch (name.kind) {
    case "name":
      // Without a prefix it would take over the namespace of an `nsName` around it.
      return `<name ns="">${name.name}</name>`;
    case "anyName":
      return `<anyName>${except(name.except)}</anyName>`;
    case "nsName":
      return `<nsName ns="${name.prefix}">${except(name.except)}</nsName>`;
    case "choice":
      return `<choice>${name.of.map(nameText).join("")}</choice>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
