/**
 * Counters of readers and the buttons of feed services: hosts and paths that are there for nothing else, a host's own label
 * for counting before a GIF, and a counter's file.
 */
const counter = new RegExp(
  '^(?:https?:)?//(?:' +
    [
      String.raw`(?:(?:rss\.)?feeds2?|feedproxy)\.(?:feedburner|google)\.com/~(?:ff|r|a|f)/`,
      String.raw`feeds\.feedblitz\.com/~`,
      String.raw`(?:[\w-]{1,20}\.){0,2}feedsportal\.com/`,
      String.raw`feeds\.wordpress\.com/1\.0/`,
      String.raw`(?:pixel|stats?)\.(?:wp|wordpress|quantserve)\.com/`,
      String.raw`(?:www\.|ssl\.)?google-analytics\.com/`,
      String.raw`(?:www\.)?facebook\.com/tr[/?]`,
      String.raw`(?:[\w-]{1,20}\.){1,2}(?:scorecardresearch|vgwort|ivwbox|statcounter|histats|sitemeter)\.(?:com|de)/`,
      String.raw`(?:[\w-]{1,40}\.)?blogger(?:\.googleusercontent)?\.com/tracker/`,
      String.raw`(?:pixel|counter|count|track(?:er|ing)?|beacon|analytics|stats|hits)\d{0,2}\.[^?#]{1,300}\.gif(?:[?#]|$)`,
      String.raw`[^?#]{3,300}/(?:piwik|matomo)\.php`,
    ].join('|') +
    ')',
  'i',
)

/** Whether the address is that of a counter, or of a button of a feed service. */
export function isCounter(address: string): boolean {
  return counter.test(address)
}

/** The folders that emoji and smileys stand in. */
const faces =
  /\/(?:emojis?|emoji\.php|emoticons?|smil(?:ey|ie)s?|twemoji)\/[^?#]{1,300}\.(?:png|gif|svg|webp)(?:[?#]|$)/i

/** Whether the address is that of an emoji or a smiley. */
export function isFaceAddress(address: string): boolean {
  return faces.test(address)
}

const sharing = new RegExp(
  String.raw`^(?:https?:)?//(?:(?:www|m|api|web|share|connect|service|sns)\.){0,2}(?:` +
    [
      String.raw`(?:twitter|x)\.com/(?:share|intent/(?:tweet|post)|home\?status)`,
      String.raw`facebook\.com/(?:sharer|share\.php|dialog/(?:share|feed|send))`,
      String.raw`linkedin\.com/(?:sharearticle|sharing/)`,
      String.raw`pinterest\.[a-z.]{2,6}/pin/create`,
      String.raw`reddit\.com/submit`,
      String.raw`(?:t|telegram)\.me/share`,
      String.raw`(?:wa\.me/\?text|whatsapp\.com/send)`,
      String.raw`vk\.com/share\.php`,
      String.raw`tumblr\.com/(?:share|widgets/share)`,
      String.raw`bsky\.app/intent`,
      String.raw`(?:addtoany\.com/(?:share|add_to)|addthis\.com/bookmark)`,
      String.raw`(?:plus\.google|stumbleupon|digg)\.com/(?:share|submit)`,
      String.raw`(?:del\.icio\.us/post|delicious\.com/save|getpocket\.com/(?:save|edit))`,
      String.raw`weibo\.com/share`,
      String.raw`qq\.com/(?:widget/shareqq|cgi-bin/qzshare)`,
      String.raw`(?:social-plugins\.)?line\.(?:me/(?:R/msg|lineit)|naver)`,
      String.raw`b\.hatena\.ne\.jp/(?:entry|add)`,
    ].join('|') +
    ')',
  'i',
)

/** Whether a link to the address shares the page. */
export function sharesPage(address: unknown): boolean {
  return typeof address === 'string' && sharing.test(address.slice(0, 200))
}
