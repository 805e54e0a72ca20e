/** A page of the edition that is no document's, as the XML that `xslt/html/site.xsl` makes it of. */
export interface SitePage {
  /** The name of the file, with its suffix. */
  readonly path: string;
  /** A `page` element; it may be made when it is asked for. */
  readonly xml: string;
  /** What the XML is made of, where that is shorter: as long as it is the same, so is the XML. */
  readonly made?: string;
  /** HTML that takes the place of the slot for what a project writes itself. */
  readonly content?: string;
  /** What it is called in the bar of pages; only those of a project are. */
  readonly title?: string;
}
