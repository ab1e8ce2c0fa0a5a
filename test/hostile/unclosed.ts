import type { HostileCase } from './hostile-case.js'

function unclosed(unit: string, why: string, size = 8000): HostileCase {
  return { name: `unclosed ${unit}`, why, make: (count) => unit.repeat(count), size, full: 500_000 }
}

/** What begins and does not end. */
export const unclosedCases: readonly HostileCase[] = [
  unclosed('<!--', 'a comment to the end of the source, or a thousand'),
  unclosed('<a b="', 'a quote that swallows the rest'),
  unclosed('<div ', 'a tag that swallows the rest'),
  unclosed("<p class='", 'the other quote'),
  unclosed('<script>', 'raw text to the end'),
  unclosed('<script><!--', 'escaped script, then double-escaped'),
  unclosed('<script><!--<script>', 'double-escaped script'),
  unclosed('<textarea>', 'text with references to the end'),
  unclosed('<title>', 'text with references to the end'),
  unclosed('<plaintext>', 'text that nothing ends'),
  unclosed('<noscript>', 'raw text while scripting is on'),
  unclosed('<style>', 'raw text to the end'),
  unclosed('<iframe>', 'raw text to the end'),
  unclosed('<svg><![CDATA[', 'a section that only foreign content has'),
  unclosed('<![CDATA[', 'a bogus comment'),
  unclosed('<?', 'a bogus comment'),
  unclosed('</', 'an end tag without a name'),
  unclosed('&#x', 'a number without digits'),
  unclosed('&CounterClockwiseContourIntegral', 'the longest name of a reference, without its end'),
  unclosed('<frameset>', 'a page of frames'),
  unclosed('<b><p>', 'formatting around blocks: made again in each', 1500),
  unclosed('<p><b>x', 'formatting that is made again in each paragraph', 1500),
  unclosed('<table><b>', 'formatting that tables move out', 1500),
  unclosed('<table>x<tr>', 'text that tables move out', 1500),
  unclosed('<b><div>x</b>', 'the adoption agency', 1500),
  unclosed('<a><div>x</a>', 'the adoption agency with links', 1500),
  unclosed('<nobr>', 'a formatting element that closes itself', 1500),
  unclosed('<option><optgroup>', 'parts of selects without one'),
  unclosed('<head><body>', 'a page again and again'),
  unclosed('<html a=1>', 'attributes that the first one adopts'),
]
