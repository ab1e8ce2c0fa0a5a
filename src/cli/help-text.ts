/** What `--help` shows. */
export const helpText = `Usage: news-parse [options] [FILE…]

Parses news articles: feed documents with front matter, HTML pages, fragments.
Without FILE, or with -, standard input is read. FILE may be a folder, of which
all .html, .htm, .xhtml, .md and .markdown files are read, or a glob pattern in
quotes ('pages/**/*.html'). Input that is gzip is unpacked, whatever its name.

Input:
  --input FORMAT     what a file holds: document (default) or ndjson: a document
                     a line, {"id": …, "url": …, "source": …}; of a folder the
                     .ndjson and .jsonl files are read then
  --files-from LIST  also read the files that LIST names, one a line; - is
                     standard input
  --url URL          where the document was fetched from; a line's own URL is
                     used instead
  --profile PROFILE  id of a built-in profile, FILE.json that holds one, or none
  --time-zone ZONE   IANA zone for dates that state none, such as Asia/Shanghai

Output:
  --format FORMAT    json (default), ndjson (default of --input ndjson), text,
                     markdown or report
                       json      the article; of several an array, each with its
                                 file's name or its id as the first field
                       ndjson    a line for each document, its name or id first
                       text      title, byline and text, to be read
                       markdown  title and text
                       report    an HTML page that shows what was kept, what
                                 was stripped and why; of one file
  --stripped         what was taken out, and why, as a table; with --format text
                     after the text. A terminal's width cuts its texts.
  --stats            the sums of the run as JSON: documents, statuses, profiles,
                     characters, diagnostics, rules that fired and rules that
                     never did; beside --format or --compare on standard error
  --compare OLD      instead of the articles a line for each that is not as in
                     OLD, an earlier ndjson output, and where it differs

  -j, --jobs N       parse on N threads (default 1; auto: one a processor); the
                     output is the same, in the same order
  -h, --help         show this text
  -V, --version      show the version

An input that cannot be read is a line on standard error, and in ndjson a line
with "error" in its place; the others go on. Progress is shown on a terminal.

Exit status: 0, 1 when some input could not be read, 2 when the call is wrong,
130 after Ctrl-C and 143 after SIGTERM, which leave whole lines.
`
