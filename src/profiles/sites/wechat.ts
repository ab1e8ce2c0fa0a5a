import type { SiteProfile } from '../../model/profile.js'

/** WeChat official accounts, mp.weixin.qq.com. The text is hidden until a script shows it. */
export const wechat: SiteProfile = {
  id: 'wechat',
  match: { hosts: ['mp.weixin.qq.com'], markup: ['#img-content #js_content'] },
  siteName: '微信公众平台',
  timeZone: 'Asia/Shanghai',
  content: ['#js_content'],
  disableRules: ['generic/hidden'],
  metadata: {
    // The account, whose name stands where other sites have the outlet.
    source: [{ select: '#js_name' }],
    // The element for the date is empty: a script fills it.
    publishedAt: [{ script: '^\\s{0,8}var ct = "(\\d{10})"' }],
  },
}
