/** A page of the edition that is no document's, as the XML that `xslt/html/site.xsl` makes it of. */
export interface SitePage {
  /** The name of the file, with its suffix. */
  readonly path: string;
  /** A `page` element. */
  readonly xml: string;
  /** HTML that takes the place of the slot for what a project writes itself. */
  readonly content?: string;
  /** What it is called in the bar of pages; only those of a project are. */
  readonly title?: string;
}
