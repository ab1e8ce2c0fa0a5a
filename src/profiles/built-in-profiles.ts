import type { SiteProfile } from '../model/profile.js'
import { boston } from './sites/boston.js'
import { sina } from './sites/sina.js'
import { sinaFinance } from './sites/sina-finance.js'
import { stcn } from './sites/stcn.js'
import { zhihu } from './sites/zhihu.js'

/** The profiles that come with the library. Where several recognise a document, the first one is taken. */
export const builtInProfiles: readonly SiteProfile[] = [sinaFinance, sina, boston, stcn, zhihu]
