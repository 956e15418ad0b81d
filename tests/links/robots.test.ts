import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots } from '../../src/links/robots.js';

const allows = (path: string, ...lines: string[]) => readRobots(lines.join('\n'), 'Accord').allows(path);

// The rules are those of RFC 9309, section 2.2; the cases with /fish are those by which search engines explain them.
describe('a robots.txt', () => {
  it('allows what it does not forbid', () => {
    expect(allows('/page')).toBe(true);
    expect(allows('/page', 'User-agent: *', 'Disallow:')).toBe(true);
    expect(allows('/page', 'User-agent: *', 'Disallow: /private')).toBe(true);
    expect(allows('/private/page', 'User-agent: *', 'Disallow: /private')).toBe(false);
  });

  it('speaks to us by our name, whatever it says to all others', () => {
    const lines = ['User-agent: *', 'Disallow: /', '', 'User-agent: accord', 'Disallow: /private'];
    expect(allows('/page', ...lines)).toBe(true);
    expect(allows('/private', ...lines)).toBe(false);
  });

  it('says nothing to us in the groups of others', () => {
    expect(allows('/page', 'User-agent: SomeBot', 'Disallow: /')).toBe(true);
  });

  it('may name several programs for one group, and one program in several groups', () => {
    expect(allows('/a', 'User-agent: SomeBot', 'User-agent: Accord', 'Disallow: /a')).toBe(false);
    const lines = [
      'User-agent: Accord',
      'Disallow: /a',
      'User-agent: Other',
      'Disallow: /',
      'User-agent: Accord',
      'Disallow: /b',
    ];
    expect(['/a', '/b', '/c'].map((path) => allows(path, ...lines))).toEqual([false, false, true]);
  });

  it('decides by the longest rule that matches, and for us where two are equally long', () => {
    expect(allows('/folder/page', 'User-agent: *', 'Disallow: /folder', 'Allow: /folder/page')).toBe(true);
    expect(allows('/folder/page', 'User-agent: *', 'Allow: /folder', 'Disallow: /folder/p')).toBe(false);
    expect(allows('/page', 'User-agent: *', 'Disallow: /page', 'Allow: /page')).toBe(true);
  });

  it.each([
    ['/fish*.php', '/fishheads/catfish.php?parameters', true],
    ['/fish*.php', '/Fish.PHP', false],
    ['/*.php$', '/folder/filename.php', true],
    ['/*.php$', '/filename.php?parameters', false],
    ['/*.php$', '/filename.php/', false],
    ['/$', '/', true],
    ['/$', '/page', false],
    ['/a*b$', '/ab', true],
    ['/ab*b$', '/ab', false],
    ['/协议', '/%E5%8D%8F%E8%AE%AE/1', true],
    ['/page(1)', '/page(1)', true],
  ])('takes `Disallow: %s` to mean %s: %s', (rule, path, forbidden) => {
    expect(allows(path, 'User-agent: *', `Disallow: ${rule}`)).toBe(!forbidden);
  });

  it('may hold comments, capitals, other lines and line ends of any system', () => {
    const text =
      '\uFEFF# ours\r\nUSER-AGENT: * # all\r\nSitemap: https://example.org/map.xml\r\ndisallow: /a # this\r\nnonsense';
    expect(readRobots(text, 'Accord').allows('/a')).toBe(false);
  });

  it('may ask for a pause, of at most a minute', () => {
    const delay = (value: string) => readRobots(`User-agent: *\nCrawl-delay: ${value}\nDisallow:`, 'Accord').delay;
    expect(['2', '0.5', '3600', '-1', 'soon'].map(delay)).toEqual([2000, 500, 60_000, 0, 0]);
  });

  it('of any content is read without an error, and without end', () => {
    const line = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('*', 'a', '$', '/') }).map((rule) => `Disallow: /${rule}`),
    );
    fc.assert(
      fc.property(fc.array(line), fc.webPath(), (lines, path) => {
        expect(typeof allows(path === '' ? '/' : path, 'User-agent: *', ...lines)).toBe('boolean');
      }),
    );
  });
});
