/** XML that is not well-formed, not in UTF-8 or UTF-16, or has a DOCTYPE. */
export class XmlFault extends Error {}
