import type { SiteProfile } from '../model/profile.js'
import { freeze } from './freeze.js'
import { baijiahao } from './sites/baijiahao.js'
import { boston } from './sites/boston.js'
import { cjddsb } from './sites/cjddsb.js'
import { cnblogs } from './sites/cnblogs.js'
import { csdn } from './sites/csdn.js'
import { gsc } from './sites/gsc.js'
import { hexun } from './sites/hexun.js'
import { kkj } from './sites/kkj.js'
import { nbd } from './sites/nbd.js'
import { netease } from './sites/netease.js'
import { sina } from './sites/sina.js'
import { sinaFinance } from './sites/sina-finance.js'
import { sinaTech } from './sites/sina-tech.js'
import { stcn } from './sites/stcn.js'
import { wechat } from './sites/wechat.js'
import { xueqiu } from './sites/xueqiu.js'
import { zaobao } from './sites/zaobao.js'
import { zhihu } from './sites/zhihu.js'
import { zyyfy } from './sites/zyyfy.js'

/**
 * The profiles that come with the library. Where several recognise a document, the first one is taken. Frozen.
 *
 * @example
 * ```ts
 * import { builtInProfiles } from '@org/news-parse'
 *
 * console.log(builtInProfiles.some(({ id }) => id === 'sina-finance')) // => true
 * ```
 */
export const builtInProfiles: readonly SiteProfile[] = freeze([
  sinaFinance,
  sinaTech,
  sina,
  baijiahao,
  boston,
  cjddsb,
  cnblogs,
  csdn,
  gsc,
  hexun,
  kkj,
  nbd,
  netease,
  stcn,
  wechat,
  xueqiu,
  zaobao,
  zhihu,
  zyyfy,
])
