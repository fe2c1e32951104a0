/** Pages as sites serve them, written for these tests. */

const PARAGRAPHS = [
  'The harbour office of Lindmouth said on Tuesday that its booking pages were out of reach for two hours, after what it called a flood of requests, and that ships were handled by telephone meanwhile.',
  'Its spokeswoman, Ada Moor, blamed computers abroad. “Nine in ten requests came from one network,” she said, without naming the country, and added that the police had been told the same morning.',
  'The Lindmouth Courier has seen a statement in which a group calling itself Night Heron claims to have done it; the office would not comment on the claim, saying that an inquiry was under way.',
  'No cargo data was lost, according to the office, and the pages were back by noon, although customers told of slow answers until the evening and of bookings that had to be made a second time.',
  'The inquiry will take some weeks, a person familiar with the matter said, adding that logs are kept for ninety days only and that a first report is expected in April, or later if it is needed.',
];

export const STORY = PARAGRAPHS.join('\n\n');

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle'],
      headline: 'Port pages down for two hours',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@id': '#bo' }],
      publisher: { '@id': '#courier' },
      datePublished: '2031-03-04T07:00:00+01:00',
      isAccessibleForFree: 'True',
    },
    { '@type': 'Organization', '@id': '#courier', name: 'Courier Media Group' },
    { '@type': 'Person', '@id': '#bo', name: 'Bo Li' },
  ],
};

/** A news page with all the furniture around its story. */
export function newsPage({
  head = '',
  linked = LINKED as object | undefined,
  paragraphs = PARAGRAPHS as readonly string[],
} = {}): string {
  return `<!doctype html><html lang="en-GB"><head><title>Port pages down for two hours | The Lindmouth Courier</title>
<meta property="og:site_name" content="The Lindmouth Courier"><meta property="og:title" content="Port pages down for two hours">
${head}${linked ? `<script type="application/ld+json">${JSON.stringify(linked)}</script>` : ''}</head>
<body><header class="site-header"><a href="/">The Lindmouth Courier</a><nav><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav></header>
<div id="cookie-consent"><p>We use cookies to make this site better.</p><button>Accept all</button></div>
<main><article><h1>Port pages down for two hours</h1><p class="standfirst">The office blames a flood of requests from abroad</p>
<div class="byline">By Jane Doe and Bo Li</div><time datetime="2031-03-04">4 March 2031</time>
<div class="share-buttons"><a>Share on X</a> <a>Send by mail</a></div>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
<aside class="newsletter-signup"><p>Sign up for our morning newsletter</p><form><input type=email><button>Sign up</button></form></aside>
</article><section class="related"><h2>More on this</h2><ul><li><a href="/a">Port strike enters second week</a><li><a href="/b">Storm closes pier</a></ul></section>
<section id="comments"><h2>Comments</h2><p>bob 🦆: they always say that, do they not, and then nothing ever comes of it</p></section></main>
<footer><p>Support independent journalism: from £2 a month</p><p>© The Courier</p></footer></body></html>`;
}

export { PARAGRAPHS };
