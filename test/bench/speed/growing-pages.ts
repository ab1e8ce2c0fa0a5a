import type { SpeedPage } from './compare-engines.js'

const paragraph =
  '<p>Der <a href="/fluss">Fluss</a> stieg in der Nacht um <b>zwei Meter</b>, sagte die Sprecherin der Stadt am Morgen.</p>'
const item = '<li class="teaser"><a href="/more"><img src="/i.jpg" alt="">Another story of the same day</a></li>'
const unit = `<section class="part">${paragraph.repeat(6)}<ul>${item.repeat(3)}</ul></section>\n`

/** One page at sizes from 1 KB to 20 MB, each about three times the one before: the same unit again and again. */
export function growingPages(): SpeedPage[] {
  const pages: SpeedPage[] = []
  for (let bytes = 1024; bytes <= 20 * 1024 * 1024; bytes *= 3) {
    const body = unit.repeat(Math.max(1, Math.round(bytes / unit.length)))
    const source = `<!doctype html><html lang="de"><head><title>Der Fluss</title></head><body><article><h1>Der Fluss</h1>${body}</article></body></html>`
    pages.push({ name: `${Math.round(source.length / 1024)} KB`, source })
  }
  return pages
}
