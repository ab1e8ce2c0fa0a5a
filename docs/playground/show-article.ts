import { make } from './elements.js'
import type { Summary } from './messages.js'

/** Shows the HTML of the article's blocks below its headline. Nothing of it is loaded: pictures are named in their place. */
export function showArticle(place: HTMLElement, { metadata, status, blocks }: Summary, html: string): void {
  const { title, subtitle, authors, source, publishedAt, language } = metadata
  const facts = [authors.join(', '), source?.name, metadata.siteName, publishedAt].filter((fact) => fact)
  const reading = make('article', { className: 'reading', ...(language !== undefined && { lang: language }) })
  if (title !== undefined) reading.append(make('h3', { dir: 'auto' }, title))
  if (subtitle !== undefined) reading.append(make('p', { className: 'standfirst', dir: 'auto' }, subtitle))
  if (facts.length > 0) reading.append(make('p', { className: 'facts' }, facts.join(' · ')))
  // A document made by the parser is inert: it neither runs nor loads anything. `toHtml` is safe by construction besides,
  // and the policy of this page is the third wall.
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const image of body.querySelectorAll('img')) image.replaceWith(picture(image))
  for (const link of body.querySelectorAll('a')) {
    link.rel = 'noreferrer noopener'
    link.target = '_blank'
  }
  reading.append(...(body.querySelector('article')?.childNodes ?? []))
  if (blocks.shown < blocks.all)
    reading.append(make('p', { className: 'facts' }, `The first ${blocks.shown} of ${blocks.all} blocks are shown.`))
  if (status === 'empty') reading.append(make('p', { className: 'facts' }, 'There is no article text in this source.'))
  place.replaceChildren(reading)
}

function picture(image: HTMLImageElement): HTMLElement {
  const source = image.getAttribute('src') ?? ''
  const label = image.alt === '' ? 'Picture' : `Picture: ${image.alt}`
  return make('span', { className: 'picture' }, label, make('br'), make('code', {}, source.slice(0, 200)))
}
