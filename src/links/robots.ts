/** What a host's robots.txt asks of us. */
export interface RobotsRules {
  /** @param path path and query of an address, percent-encoded as `URL` gives them */
  allows(path: string): boolean;
  /** Milliseconds to leave between requests; 0 where it says nothing. */
  readonly delay: number;
}

/** A host without rules. */
export const noRules: RobotsRules = { allows: () => true, delay: 0 };

/** A page a minute is the slowest we go; who wants less can disallow. */
const longestDelay = 60_000;

interface Group {
  readonly agents: string[];
  readonly rules: { readonly allow: boolean; readonly pattern: string }[];
  delay: number;
}

/**
 * Reads a robots.txt by RFC 9309: the groups that name our product, else those for `*`; the longest rule that matches
 * decides, `Allow` where two are equally long. `Crawl-delay` (in seconds) is no part of the standard and is kept to.
 *
 * @param product our product token, as at the beginning of the User-Agent
 */
export function readRobots(text: string, product: string): RobotsRules {
  const groups = groupsOf(text);
  const own = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules).map((rule) => ({ ...rule, matches: matcher(rule.pattern) }));
  return {
    delay: Math.min(longestDelay, Math.max(0, ...chosen.map(({ delay }) => delay))),
    allows(path) {
      const [decisive] = rules
        .filter(({ matches }) => matches(path))
        .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
      return decisive?.allow ?? true;
    },
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(/^[A-Za-z_-]+|^\*/.exec(value)?.[0].toLowerCase() ?? '');
      naming = true;
      continue;
    }
    const group = groups.at(-1);
    if (name === 'allow' || name === 'disallow') {
      naming = false;
      // "Disallow:" with nothing behind it forbids nothing.
      if (value !== '') group?.rules.push({ allow: name === 'allow', pattern: encoded(value) });
    } else if (name === 'crawl-delay') {
      naming = false;
      const seconds = Number(value);
      if (group && seconds > 0) group.delay = seconds * 1000;
    }
  }
  return groups;
}

/** Paths are compared percent-encoded; what is so already stays. */
function encoded(pattern: string): string {
  return Buffer.from(pattern)
    .toString()
    .replace(/[^\u0021-\u007e]/gu, encodeURIComponent);
}

/** `*` is any run of characters, a `$` at the end is the end. Not a regular expression: a hostile pattern must cost no time. */
function matcher(pattern: string): (path: string) => boolean {
  const toEnd = pattern.endsWith('$');
  const [start = '', ...parts] = (toEnd ? pattern.slice(0, -1) : pattern).split('*');
  const last = toEnd ? parts.pop() : undefined;
  return (path) => {
    if (!path.startsWith(start)) return false;
    let from = start.length;
    for (const part of parts) {
      const found = path.indexOf(part, from);
      if (found === -1) return false;
      from = found + part.length;
    }
    if (last !== undefined) return path.length - last.length >= from && path.endsWith(last);
    return !toEnd || from === path.length;
  };
}
