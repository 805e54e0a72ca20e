import { markupText, markupValue } from "./markup.js";

/** The beginning of a page that holds all it needs, up to its body: it fetches nothing and sends nothing. */
export function pageHead({ title, style, script = false }: PageHead): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline';${script ? " script-src 'unsafe-inline';" : ""} base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${markupValue(policy)}">
<title>${markupText(title)} – teiwright</title>
<style>${style}</style>
</head>
<body>
`;
}

interface PageHead {
  readonly title: string;
  readonly style: string;
  /** Whether the page holds a script. */
  readonly script?: boolean;
}
