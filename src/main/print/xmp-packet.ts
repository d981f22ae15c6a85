import type { PdfDetails } from './finish-pdf.ts'

/**
 * The same details as XMP (ISO 16684-1), which archives and readers of today look at first.
 * It claims no conformance to PDF/A or PDF/UA: nothing here has proved it.
 */
export function xmpPacket(
  details: Omit<PdfDetails, 'release' | 'pictures' | 'subheadings'>,
  program: string,
): Uint8Array {
  const { title, author, subject, keywords, language, date } = details
  // The day of the release, at its midnight in Thailand, as in the document information.
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00+07:00` : null
  const lines = [
    // The packet's mark begins with a byte order mark, as the standard asks.
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>`,
    ...(author === '' ? [] : [`<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`]),
    ...(subject === ''
      ? []
      : [
          `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(subject)}</rdf:li></rdf:Alt></dc:description>`,
        ]),
    ...(keywords === '' ? [] : [`<pdf:Keywords>${xml(keywords)}</pdf:Keywords>`]),
    ...(moment === null
      ? []
      : [`<xmp:CreateDate>${moment}</xmp:CreateDate>`, `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`]),
    `<xmp:CreatorTool>${xml(program)}</xmp:CreatorTool>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

// XML 1.0 cannot hold most control characters, nor half a surrogate pair.
const notInXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function xml(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
