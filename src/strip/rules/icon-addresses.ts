/** Counters of readers and the buttons of feed services: what is there for nothing else, and a host's own label for counting. */
const counter =
  /^(?:https?:)?\/\/(?:(?:feeds\d?|feedproxy)\.(?:feedburner|google|feedblitz|wordpress)\.com\/(?:~|1\.0)|(?:[\w-]{1,20}\.){0,2}(?:feedsportal|google-analytics|scorecardresearch|quantserve|vgwort|ivwbox|statcounter)\.[a-z]{2,3}\/|(?:pixel|stats)\.(?:wp|wordpress)\.com\/|www\.facebook\.com\/tr[/?]|(?:[\w-]{1,40}\.)?blogger(?:\.googleusercontent)?\.com\/tracker\/|(?:pixel|count(?:er)?|track(?:er|ing)?|beacon)\d?\.[^?#]{1,300}\.gif(?:[?#]|$)|[^?#]{3,300}\/(?:piwik|matomo)\.php)/i

/** Whether the address is that of a counter, or of a button of a feed service. */
export function isCounter(address: string): boolean {
  return counter.test(address)
}

/** The folders that emoji and smileys stand in. */
const faces =
  /\/(?:emoji(?:s|\.php)?|emoticons?|smil(?:ey|ie)s?|twemoji)\/[^?#]{1,300}\.(?:png|gif|svg|webp)(?:[?#]|$)/i

/** Whether the address is that of an emoji or a smiley. */
export function isFaceAddress(address: string): boolean {
  return faces.test(address)
}

const sharing =
  /^(?:https?:)?\/\/(?:[a-z]{1,9}\.){0,2}(?:twitter|x|facebook|linkedin|pinterest|reddit|tumblr|vk|weibo|qq|t|telegram|wa|whatsapp|bsky|addtoany|addthis|digg|stumbleupon|delicious|getpocket|line|hatena)\.[a-z.]{2,6}\/(?:[\w-]{1,20}\/){0,2}(?:(?:share|intent|submit|create|send|save|bookmark|add_to)(?=r?(?:\.php)?(?:[/?&#]|$))|\?text)/i

/** Whether a link to the address shares the page. */
export function sharesPage(address: unknown): boolean {
  return typeof address === 'string' && sharing.test(address.slice(0, 200))
}
