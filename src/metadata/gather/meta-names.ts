import type { TextField } from '../candidate-for.js'

/** A field that a `<meta>` may state. `image` stands for the address of a picture, `free` for who may read the article. */
export type MetaField = TextField | 'image' | 'free'

/**
 * The names, lower case, for each field; the better kept first. Open Graph and its `article:` names (ogp.me), Twitter
 * cards, Dublin Core, Google Scholar's `citation_`, Parse.ly, Sailthru, cXense, and names that content systems made up.
 */
const table: readonly (readonly [MetaField, string])[] = [
  [
    'title',
    'og:title twitter:title parsely-title sailthru.title cxenseparse:title citation_title dc.title dcterms.title headline article.headline hdl twitter:text:title articletitle title',
  ],
  ['subtitle', 'cxenseparse:subtitle subtitle article.subtitle'],
  [
    'description',
    'og:description description twitter:description sailthru.description dc.description dcterms.abstract abstract',
  ],
  [
    'publishedAt',
    'weibo:article:create_at article:published_time og:article:published_time article:published og:published_time og:pubdate og:publish_date datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:recs:pubtime dcterms.issued dc.date.issued citation_publication_date citation_online_date citation_date dcterms.created dc.date.created rnews:datepublished article.published article_date_original originalpublicationdate iso-8601-publish-date publish-date publish_date publishdate publisheddate publish_time publishtime published_time published_at publication-date publication_date publicationdate pubdate pub_date firstpublishedtime displaydate content:publishdate article.created og:time ptdate dc.date dcterms.date date gsa_date time release_date og:release_date bytedance:published_time content_publisheddate datecreated',
  ],
  [
    'modifiedAt',
    'article:modified_time og:article:modified_time article:modified og:modified_time datemodified dcterms.modified dc.date.modified rnews:datemodified article.updated article_date_updated modified_time updated_at date_modified dateupdate datelastpubbed lastpublishedtime lastpublishtime last-modified lastmod last_updated_date weibo:article:update_at og:updated_time bytedance:updated_time bytedance:lastdate_time revised',
  ],
  [
    'authors',
    'article:author og:article:author author parsely-author sailthru.author cxenseparse:author citation_author byl byline dc.creator dcterms.creator article_author articleauthor article:author_name article.author authors og:author creator rnews:author mrf:authors dc.contributor content_author dable:author',
  ],
  [
    'section',
    'article:section og:section og:article:section parsely-section sailthru.section sailthru_section cxenseparse:section articlesection article.section dc.subject.section section page.section mrf:sections nypost-section category columnname',
  ],
  [
    'keywords',
    'article:tag og:article:tag og:tags news_keywords parsely-tags sailthru.tags mrf:tags keywords dc.subject citation_keywords tags',
  ],
  ['siteName', 'og:site_name application-name apple-mobile-web-app-title sitename site_name cxenseparse:sitename'],
  ['publisher', 'dc.publisher dcterms.publisher citation_publisher publisher article:publisher copyright'],
  ['language', 'dc.language dcterms.language inlanguage content-language og:locale language og:language'],
  ['url', 'og:url twitter:url parsely-link citation_fulltext_html_url'],
  [
    'image',
    'og:image og:image:url og:image:secure_url twitter:image twitter:image:src parsely-image-url sailthru.image.full image thumbnail',
  ],
  ['free', 'article:content_tier'],
]

/** What a name of a `<meta>` states, and how good it is among those of the field: 0 is best. */
export const metaNames: ReadonlyMap<string, { field: MetaField; rank: number }> = new Map(
  table.flatMap(([field, names]) =>
    names.split(' ').map((name, rank): [string, { field: MetaField; rank: number }] => [name, { field, rank }]),
  ),
)
