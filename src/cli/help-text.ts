/** What `--help` shows. */
export const helpText = `Usage: news-parse [options] [FILE…]

Parses news articles: feed documents with front matter, HTML pages, fragments.
Without FILE, or with -, standard input is read.

Options:
  --format FORMAT    json (default), ndjson, text, markdown or report
                       json      the article; of several files an array, each
                                 with the file's name as its first field
                       ndjson    a line for each file, its name first
                       text      title, byline and text, to be read
                       markdown  title and text
                       report    an HTML page that shows what was kept, what
                                 was stripped and why; of one file
  --stripped         what was taken out, and why, as a table; with --format text
                     after the text. A terminal's width cuts its texts.
  --url URL          where the document was fetched from
  --profile PROFILE  id of a built-in profile, FILE.json that holds one, or none
  --time-zone ZONE   IANA zone for dates that state none, such as Asia/Shanghai
  -h, --help         show this text
  -V, --version      show the version

Exit status: 0, 1 when some input could not be read, 2 when the call is wrong.
`
