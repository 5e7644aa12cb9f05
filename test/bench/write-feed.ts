/** An invented feed with items of about 1.2 KB, each with a title, a link, a date and some paragraphs of HTML. */
export function writeFeed(format: "RSS 2.0" | "Atom" | "JSON Feed", items: number): string {
  const numbers = Array.from({ length: items }, (_, index) => index);
  if (format === "JSON Feed")
    return JSON.stringify(
      {
        version: "https://jsonfeed.org/version/1.1",
        title: "Harbour World",
        home_page_url: "https://harbour.example/",
        items: numbers.map((index) => ({
          id: `https://harbour.example/${index}`,
          url: `https://harbour.example/${index}`,
          title: `Ferry ${index} leaves Elnes & returns`,
          content_html: writeBody(index),
          date_published: instantOf(index),
          tags: ["Ferries", "Elnes"],
        })),
      },
      undefined,
      1,
    );
  return format === "Atom"
    ? `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour World</title><id>tag:harbour.example,2025:all</id><link href="https://harbour.example/"/>
${numbers.map(writeEntry).join("\n")}
</feed>`
    : `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour World</title><link>https://harbour.example/</link>
${numbers.map(writeItem).join("\n")}
</channel></rss>`;
}

function writeEntry(index: number): string {
  return `<entry><id>tag:harbour.example,2025:${index}</id><title type="html">Ferry ${index} leaves Elnes &amp;amp; returns</title>
<link rel="alternate" href="/${index}"/><published>${instantOf(index)}</published><updated>${instantOf(index)}</updated>
<author><name>Ada Quay</name></author><category term="Ferries"/>
<content type="html">${escapeMarkup(writeBody(index))}</content></entry>`;
}

function writeItem(index: number): string {
  return `<item><guid isPermaLink="false">post-${index}</guid><title>Ferry ${index} leaves Elnes &amp;amp; returns</title>
<link>https://harbour.example/${index}</link><pubDate>${new Date(instantOf(index)).toUTCString()}</pubDate>
<dc:creator>Ada Quay</dc:creator><category>Ferries</category>
<content:encoded><![CDATA[${writeBody(index)}]]></content:encoded></item>`;
}

function writeBody(index: number): string {
  const paragraph = `<p>The ferry <em>Elnes ${index}</em> left the harbour at dawn&nbsp;&ndash; with <a href="/boats/${index}?from=feed&amp;n=1">ninety passengers</a> on board, its owners said, and came back before noon.</p>`;
  return Array.from({ length: 5 }, () => paragraph).join("\n");
}

function instantOf(index: number): string {
  return new Date(Date.UTC(2025, 0, 1 + (index % 300), 6, 30)).toISOString().replace(".000", "");
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
