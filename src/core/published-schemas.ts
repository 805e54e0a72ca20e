/** The address of a customisation that the TEI itself publishes, by its name, such as `tei_all` or `tei_lite`; undefined for other names. */
export function publishedSchema(name: string): string | undefined {
  return NAME.test(name) ? `https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/${name}.rng` : undefined;
}

const NAME = /^tei_[A-Za-z]+$/;
