import type { ProfileField } from '../model/profile.js'

/** What a directive of the format is about. */
export type Directive =
  | { kind: 'content' | 'strip' | 'strip-name' | 'strip-image' | 'test-url' | 'test-text' }
  | { kind: 'field'; field: ProfileField }
  /** Nothing that a profile says; `why` says what becomes of it. */
  | { kind: 'other'; why: string }

function other(why: string): Directive {
  return { kind: 'other', why }
}

const fetching = 'about fetching pages, and this library fetches none'
const rewriting = 'the source is not rewritten: every position in the result refers to it'
const shape = 'about the shape of the output, which the blocks have of themselves'
const attributes = 'attributes are no part of the blocks, but for a closed list'
const fallback = 'where no selector matches, the generic stages always answer'

/** Every directive that readers of the format know. */
export const directives: ReadonlyMap<string, Directive> = new Map<string, Directive>([
  ['title', { kind: 'field', field: 'title' }],
  ['author', { kind: 'field', field: 'authors' }],
  ['date', { kind: 'field', field: 'publishedAt' }],
  ['body', { kind: 'content' }],
  ['strip', { kind: 'strip' }],
  ['strip_id_or_class', { kind: 'strip-name' }],
  ['strip_image_src', { kind: 'strip-image' }],
  ['test_url', { kind: 'test-url' }],
  ['test_contains', { kind: 'test-text' }],
  ['strip_attr', other(attributes)],
  ['post_strip_attr', other(attributes)],
  ['strip_comments', other('comments are always stripped')],
  ['find_string', other(rewriting)],
  ['replace_string', other(rewriting)],
  ['single_page_link', other(fetching)],
  ['single_page_link_in_feed', other(fetching)],
  ['next_page_link', other(fetching)],
  ['autodetect_next_page', other(fetching)],
  ['http_header', other(fetching)],
  ['requires_login', other(fetching)],
  ['not_logged_in_xpath', other(fetching)],
  ['login_uri', other(fetching)],
  ['login_username_field', other(fetching)],
  ['login_password_field', other(fetching)],
  ['login_extra_fields', other(fetching)],
  ['src_lazy_load_attr', other('the usual attributes of images that load late are always read')],
  ['if_page_contains', other('a profile has no conditions on the page: write a second profile with match.markup')],
  ['prune', other('nothing is pruned by density inside an element that a selector names')],
  ['tidy', other('every source is parsed as browsers do')],
  ['parser', other('every source is parsed as browsers do')],
  ['autodetect_on_failure', other(fallback)],
  ['skip_json_ld', other('which source of a value is used follows one table of precedence')],
  ['insert_detected_image', other('the lead image is metadata.image, and never put into the text')],
  ['native_ad_clue', other('whether the whole article is an advertisement is no field of the result')],
  ['convert_double_br_tags', other(shape)],
  ['footnotes', other(shape)],
  ['dissolve', other(shape)],
  ['wrap_in', other(shape)],
  ['move_into', other(shape)],
])
