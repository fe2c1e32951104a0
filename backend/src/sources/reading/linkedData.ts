/** What the JSON-LD of a page says about its article. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly isFree?: boolean;
}

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE = /(Article|BlogPosting|Report|PressRelease)$/;
const MOST_NODES = 2000;

type Node = Readonly<Record<string, unknown>>;

/** The first article in the blocks, by schema.org; what cannot be read is passed over. */
export function articleIn(blocks: readonly string[]): LinkedArticle {
  const nodes = blocks.flatMap(nodesIn);
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (!article) return { authors: [] };
  const described = nodes.filter((node) => Object.keys(node).length > 1);
  const byId = new Map<unknown, Node>(described.map((node) => [node['@id'] ?? node, node]));
  const resolved = (value: unknown): Node | undefined => {
    const one = isNode(value) ? value : undefined;
    return (one && byId.get(one['@id'])) ?? one;
  };
  const named = (value: unknown): string | undefined => text(value) ?? text(resolved(value)?.name);
  return {
    headline: text(article.headline) ?? text(article.name),
    publisher: named(first(article.publisher)) ?? named(first(article.sourceOrganization)),
    authors: several(article.author)
      .map(named)
      .filter((name) => name !== undefined),
    published: text(article.datePublished) ?? text(article.dateCreated),
    language: text(first(article.inLanguage)),
    url:
      text(article.url) ??
      text(resolved(article.mainEntityOfPage)?.['@id']) ??
      text(article.mainEntityOfPage),
    isFree: free(article.isAccessibleForFree),
  };
}

/** The nodes of a block that may be articles or be named by them: its own, those of its graph, those within them. */
function nodesIn(block: string): Node[] {
  let value: unknown;
  try {
    value = JSON.parse(block);
  } catch {
    return [];
  }
  const found: Node[] = [];
  const open: unknown[] = [value];
  for (let seen = 0; seen < open.length && seen < MOST_NODES; seen += 1) {
    const next = open[seen];
    if (isNode(next)) found.push(next);
    if (isObject(next)) open.push(...Object.values(next).slice(0, 200).filter(isObject));
  }
  return found;
}

function typesOf(node: Node): string[] {
  return several(node['@type']).filter((type) => typeof type === 'string');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node {
  return isObject(value) && !Array.isArray(value);
}

function several(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : [value].flat().slice(0, 50);
}

function first(value: unknown): unknown {
  return several(value)[0];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 4000) : undefined;
}

/** Written as a boolean or as the word for it. */
function free(value: unknown): boolean | undefined {
  const said = String(value).toLowerCase();
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}
