import { expect } from 'vitest'
import type { HostileCase } from './hostile-case.js'
import { numbered } from './hostile-case.js'

/** A page that states itself in JSON-LD. */
function script(name: string, why: string, json: (size: number) => string, size: number, full: number): HostileCase {
  const page = '<p>A sentence of the article.</p>'
  return {
    name: `JSON-LD: ${name}`,
    why,
    make: (count) => `<script type="application/ld+json">${json(count)}</script>${page}`,
    size,
    full,
  }
}

const article = (fields: string): string => `{"@context":"https://schema.org","@type":"NewsArticle",${fields}}`

/** JSON-LD. */
export const jsonLdCases: readonly HostileCase[] = [
  script(
    'nested lists',
    'a reader that recurses overflows the stack',
    (size) => `${'['.repeat(size)}${']'.repeat(size)}`,
    20_000,
    100_000,
  ),
  script(
    'nested lists without end',
    'a repair that recurses overflows the stack',
    (size) => '['.repeat(size),
    20_000,
    100_000,
  ),
  script(
    'nested objects',
    'a walk that recurses overflows the stack',
    (size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`,
    20_000,
    100_000,
  ),
  script(
    'nested articles',
    'each is a candidate',
    (size) => `${'{"@type":"NewsArticle","headline":"x","hasPart":'.repeat(size)}1${'}'.repeat(size)}`,
    2000,
    20_000,
  ),
  script(
    'nested authors',
    'persons are looked for in what they hold',
    (size) => article(`"author":${'{"author":'.repeat(size)}"x"${'}'.repeat(size)}`),
    5000,
    50_000,
  ),
  script(
    'nested author lists',
    'lists of persons are flattened',
    (size) => article(`"author":${'['.repeat(size)}"x"${']'.repeat(size)}`),
    5000,
    50_000,
  ),
  script(
    'one long body',
    'the body is compared with the page',
    (size) => article(`"articleBody":"${'word '.repeat(size)}"`),
    20_000,
    2_000_000,
  ),
  script(
    'one long body of markup',
    'HTML in a string is parsed aside',
    (size) => article(`"articleBody":"${'<p>word '.repeat(size)}"`),
    10_000,
    100_000,
  ),
  script(
    'one long body of nested markup',
    'HTML in a string is parsed aside',
    (size) => article(`"articleBody":"${'<b>'.repeat(size)}"`),
    10_000,
    100_000,
  ),
  script(
    'many authors',
    'names are compared with each other',
    (size) => article(`"author":[${numbered(size, (number) => `"Ada Byron ${number}",`)}"x"]`),
    2000,
    40_000,
  ),
  script(
    'many keywords',
    'keywords are compared with each other',
    (size) => article(`"keywords":"${numbered(size, (number) => `k${number},`)}"`),
    5000,
    100_000,
  ),
  script(
    'many nodes',
    'each may be the article',
    (size) =>
      `{"@graph":[${numbered(size, (number) => `{"@id":"#${number}","@type":"NewsArticle","headline":"x ${number}"},`)}{}]}`,
    1000,
    15_000,
  ),
  script(
    'a chain of references',
    'each node names the next',
    (size) =>
      `{"@graph":[${numbered(size, (number) => `{"@id":"#${number}","@type":"NewsArticle","author":{"@id":"#${number + 1}"}},`)}{}]}`,
    1000,
    12_000,
  ),
  script(
    'a circle of references',
    'a walk that follows them does not end',
    (size) =>
      `{"@graph":[${numbered(size, (number) => `{"@id":"#${number}","@type":"NewsArticle","author":{"@id":"#${(number + 1) % size}"}},`)}{}]}`,
    1000,
    12_000,
  ),
  script(
    'references to one node',
    'each is a copy of it',
    (size) => article(`"author":[${'{"@id":"#x"},'.repeat(size)}{"@id":"#x","@type":"Person","name":"Ada"}]`),
    2000,
    40_000,
  ),
  script('trailing commas', 'a repair at each', (size) => article(`"author":[${'"x",'.repeat(size)}]`), 5000, 100_000),
  script('commas', 'a repair at each', (size) => `[${','.repeat(size)}]`, 20_000, 500_000),
  script('quotes', 'strings that are none', (size) => `{${'"'.repeat(size)}}`, 20_000, 500_000),
  script(
    'lone backslashes',
    'a repair at each',
    (size) => article(`"headline":"${'\\x'.repeat(size)}"`),
    10_000,
    400_000,
  ),
  script('backslashes', 'escapes of escapes', (size) => article(`"headline":"${'\\'.repeat(size)}"`), 20_000, 800_000),
  script(
    'raw line feeds',
    'control characters in strings',
    (size) => article(`"headline":"${'\n'.repeat(size)}"`),
    20_000,
    800_000,
  ),
  script(
    'comments',
    'they are cut out',
    (size) => `${'/* x */'.repeat(size)}${article('"headline":"x"')}`,
    10_000,
    100_000,
  ),
  script(
    'comments without end',
    'their end is looked for again and again',
    (size) => '/*'.repeat(size),
    20_000,
    400_000,
  ),
  script('CDATA', 'its end is looked for again and again', (size) => '<![CDATA['.repeat(size), 5000, 100_000),
  script('spaces', 'white space that patterns try from each place', (size) => ' '.repeat(size), 50_000, 900_000),
  script(
    'spaces before commas',
    'white space that a repair must give up',
    (size) => `[1${`${' '.repeat(50)}`.repeat(size / 50)}x]`,
    50_000,
    900_000,
  ),
  script('objects joined', 'a list without a list', (size) => '{"a":1}'.repeat(size), 5000, 100_000),
  script(
    'references of HTML',
    'decoded once, then again',
    (size) => article(`"headline":"${'&amp;amp;'.repeat(size)}"`),
    5000,
    100_000,
  ),
  script(
    'ten megabytes',
    'beyond maxJsonLdLength it is not read',
    (size) => article(`"headline":"${'x'.repeat(size)}"`),
    200_000,
    10_000_000,
  ),
  script('one long number', 'digits without end', (size) => `{"wordCount":${'1'.repeat(size)}}`, 50_000, 900_000),
  script(
    'one long date',
    'a date is read from it',
    (size) => article(`"datePublished":"${'2024-05-04 '.repeat(size)}"`),
    5000,
    80_000,
  ),
  {
    ...script(
      'names of prototypes',
      'an object with a prototype would be changed',
      (size) =>
        `[${'{"__proto__":{"polluted":true,"headline":"x"},"constructor":{"prototype":{"polluted":true}},"@type":"__proto__"},'.repeat(size)}${article('"headline":"x","__proto__":{"author":"Eve"}')}]`,
      200,
      5000,
    ),
    check: () => {
      expect({}).not.toHaveProperty('polluted')
    },
  },
  {
    name: 'JSON-LD: many scripts',
    why: 'each is read, and each states an article',
    make: (size) =>
      `<script type="application/ld+json">${article('"headline":"x","author":"Ada"')}</script>`.repeat(size),
    size: 500,
    full: 50_000,
  },
  {
    name: 'JSON-LD: many scripts below the limit',
    why: 'the limit is one of each script',
    make: (size) => `<script type="application/ld+json">${'['.repeat(9000)}</script>`.repeat(size),
    size: 20,
    full: 1000,
  },
]
