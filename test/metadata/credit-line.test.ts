import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCreditLine } from '../../src/metadata/gather/credit-line.js'
import { growth, mostGrowth } from '../support/growth.js'

/** `role:name` of each person, then `source=`, `image=`, `title=`, `url=`, `date=` where the line states them. */
function summary(text: string): string | undefined {
  const line = readCreditLine(text)
  if (line === undefined) return undefined
  const parts = line.people.map(({ role, name }) => `${role}:${name}`)
  if (line.source) parts.push(`source=${line.source.name}/${line.source.kind}`)
  if (line.imageSource !== undefined) parts.push(`image=${line.imageSource}`)
  if (line.originalTitle !== undefined) parts.push(`title=${line.originalTitle}`)
  if (line.url !== undefined) parts.push(`url=${line.url}`)
  if (line.date !== undefined) parts.push(`date=${line.date}`)
  return `${line.complete ? '' : '(partly) '}${parts.join(' ')}`
}

describe('readCreditLine reads whole lines', () => {
  it.each([
    ['责任编辑：林小满', 'editor:林小满'],
    ['来源：山城晚报 3月5日 10:21', 'source=山城晚报/line'],
    ['来源：山城晚报 03-05 10:21', 'source=山城晚报/line'],
    ['作者：林小满 ▪ 周亦 责编：何舟', 'author:林小满 author:周亦 editor:何舟'],
    ['（編輯：林曉滿）1130305', 'editor:林曉滿'],
    ['原文作者：Ana Vale', 'author:Ana Vale'],
    ['（本文刊于2024年3月5日《山城晚报》第12版，有删节）', 'source=山城晚报/line'],
    ['本文原载于《山城评论》2024年第3期，经作者授权转载。', 'source=山城评论/line'],
    ['本文转自山城网《水库开闸》栏目', 'source=山城网《水库开闸》栏目/line'],
    ['摄像丨林小满', ''],
    ['原文标题：《桥的十年》', 'title=桥的十年'],
    ['原标题：《桥的十年》出版', 'title=《桥的十年》出版'],
    ['来源：山城日报 2024-03-05 10:21 听新闻', 'source=山城日报/line date=2024-03-05 10:21'],
    [
      '来源：山城日报 | 2024年3月5日 10:21:36 | 作者：林小满',
      'author:林小满 source=山城日报/line date=2024年3月5日 10:21:36',
    ],
    ['稿源：山城日报 编辑：林小满 2024/03/05 我要评论', 'editor:林小满 source=山城日报/line date=2024/03/05'],
    ['撰文：林曉滿 出版：2024-03-05 10:21 更新：2024-03-05 10:30', 'author:林曉滿 date=2024-03-05 10:21'],
    ['2024-3-5 10:21 星期二 作者：老江 分类：河边杂谈', 'author:老江 date=2024-3-5 10:21'],
    ['记者 林小满 周亦 2024-03-05', 'author:林小满 author:周亦 date=2024-03-05'],
    ['記者林曉滿／江城報導 2024-03-05 10:21', 'author:林曉滿'],
    ['2024-03-05 10:21 江城日報 記者簡國帆／綜合報導', 'author:簡國帆 source=江城日報/byline'],
    ['記者 林曉滿 報導', 'author:林曉滿'],
    ['来源：山城日报 林小满', 'author:林小满 source=山城日报/line'],
    ['来源：河边文学 | 林小满', 'author:林小满 source=河边文学/line'],
    ['文章作者：林小满', 'author:林小满'],
    ['新闻作者：林小满', 'author:林小满'],
    ['（作者：林小满，系山城大学教授）', 'author:林小满'],
    ['山城日报-云新闻记者 林小满', 'author:林小满 source=山城日报-云新闻/byline'],
    ['（圖／翻攝自臉書）', 'image=翻攝自臉書'],
    ['（封面圖／取自Pixabay）', 'image=取自Pixabay'],
    ['（图片由记者 林小满 摄）', 'image=记者 林小满 '],
    ['本组图片由山城日报记者林小满摄', 'image=山城日报记者林小满'],
    ['文中图片均由山城发布提供', 'image=山城发布'],
    ['本文刊登於山城網', 'source=山城網/line'],
    ['内容综合自山城发布、江城日报', 'source=山城发布、江城日报/line'],
    ['作者单位：山城市第三中学', ''],
    ['责任编辑：林小满 SF055', 'editor:林小满'],
    ['责任编辑：林小满 [SF055]', 'editor:林小满'],
    ['责任编辑：林小满_NX2046', 'editor:林小满'],
    ['（责任编辑： HN666）', ''],
    ['【编辑：林小满】', 'editor:林小满'],
    ['(责编：林小满、周亦)', 'editor:林小满 editor:周亦'],
    ['编辑 林小满 校对 周亦', 'editor:林小满 proofreader:周亦'],
    ['以下文章来源于山城切片 ，作者林小满', 'author:林小满 source=山城切片/line'],
    ['文章来源于网络', ''],
    ['本文来自网络', ''],
    ['攝：林大海', 'photographer:林大海'],
    ['文／林大海　攝影／陳小溪　設計／王一　核稿／張二', 'author:林大海 photographer:陳小溪'],
    ['[한들신문 홍지우 기자]', 'author:홍지우'],
    ['(With inputs from ANI)', ''],
    ['(Avec AFP)', ''],
    ['De notre correspondante à Nantes, Ana Vale', 'author:Ana Vale'],
    ['De notre envoyé spécial en Arlenie, Bo Stone', 'author:Bo Stone'],
    ['Con información de EFE y Reuters', ''],
    ['编辑：林小满 责编：周亦', 'editor:林小满 editor:周亦'],
    ['来源：山城日报责任编辑：林小满', 'editor:林小满 source=山城日报/line'],
    ['文｜林小满 编辑｜周亦', 'author:林小满 editor:周亦'],
    ['执笔/林小满、南风&周亦', 'author:林小满 author:南风 author:周亦'],
    ['来源：山城日报 作者：林小满 图片：海蓝社等', 'author:林小满 photographer:海蓝社 source=山城日报/line'],
    ['来源|山城日报、江城新闻', 'source=山城日报、江城新闻/line'],
    ['本文来源：山城日报 责任编辑：林小满_NB11', 'editor:林小满 source=山城日报/line'],
    ['山城新闻记者 林小满 周亦', 'author:林小满 author:周亦 source=山城新闻/byline'],
    ['本报记者 林小满 通讯员 周亦', 'author:林小满 author:周亦'],
    ['（驻京记者 林小满）', 'author:林小满'],
    ['（记者林小满 周亦）', 'author:林小满 author:周亦'],
    ['（编辑 青芽）', 'editor:青芽'],
    ['【文/山城网专栏作者 林小满】', 'author:林小满 source=山城网/byline'],
    ['山城日報／ 記者 林曉滿／江城即時報導', 'author:林曉滿 source=山城日報/byline'],
    ['山城電臺記者 林曉滿 發自江城', 'author:林曉滿'],
    ['林小满 周亦 发自 江城', 'author:林小满 author:周亦'],
    [
      '山城电台记者林满报道 责编：周亦、江一帆 网编：方向明',
      'author:林满 editor:周亦 editor:江一帆 editor:方向明 source=山城电台/byline',
    ],
    ['山城电台记者林小满江城报道', 'author:林小满 source=山城电台/byline'],
    ['责任编辑：林小满 #', 'editor:林小满'],
    ['【纠错】 【责任编辑:林小满】', 'editor:林小满'],
    ['*本文来自山城日报，作者：林小满', 'author:林小满 source=山城日报/line'],
    ['封面图片来源：山城日报记者 林小满 摄', 'photographer:林小满'],
    ['头图来源：视觉中国', 'image=视觉中国'],
    ['《 山城日报 》（ 2024年03月05日 02 版）', 'source=山城日报/copyright date=2024年03月05日'],
    ['本报（hill.example.cn）记者林小满 周亦 江城报道', 'author:林小满 author:周亦'],
    ['21世纪经济报道记者 林小满 江城报道', 'author:林小满 source=21世纪经济报道/byline'],
    ['作者：林小满，公众号：山城笔记', 'author:林小满 source=山城笔记/line'],
    ['题图来自Unsplash，基于CC0协议', 'image=Unsplash'],
    ['值班主编：林小满 见习记者 周亦', 'editor:林小满 author:周亦'],
    ['Author(s): Ana Vale, Luis Monte', 'author:Ana Vale author:Luis Monte'],
    ['SOURCE River Foods Inc.', 'source=River Foods Inc/line'],
    ['【文/山城网 林小满】', 'author:林小满 source=山城网/byline'],
    ['（文/图 林小满）', 'author:林小满 photographer:林小满'],
    ['译者：让·杜邦', 'translator:让·杜邦'],
    ['责编：Ann Lee', 'editor:Ann Lee'],
    ['（编辑 青芽）（完）', undefined],
    ['本文来自微信公众号：河边，作者：林小满，林小满，编辑：周亦', 'author:林小满 editor:周亦 source=河边/line'],
    ['作者 林 芽', 'author:林芽'],
    ['图表：林小满', 'illustrator:林小满'],
    ['記者：陳曉芬　編輯：林志豪', 'author:陳曉芬 editor:林志豪'],
    ['採訪：陳曉芬 攝影記者：林志豪', 'author:陳曉芬 photographer:林志豪'],
    ['責任編輯：林志豪 審核：陳曉芬', 'editor:林志豪'],
    ['文章來源：自由河報', 'source=自由河報/line'],
    ['来源：山城衛視', 'source=山城衛視/line'],
    ['記者陳曉芬、林志豪／山城報導', 'author:陳曉芬 author:林志豪'],
    ['山城日報 記者陳曉芬／江城專訪', 'author:陳曉芬 source=山城日報/byline'],
    ['山城社記者陳曉芬江城5日電', 'author:陳曉芬 source=山城社/byline'],
    ['山城社記者陳曉芬、林志豪5日電', 'author:陳曉芬 author:林志豪 source=山城社/byline'],
    ['山城社記者林豪江城5日電', 'author:林豪 source=山城社/byline'],
    ['記者說明天／山城報導', undefined],
    ['山城社記者明天5日電', undefined],
    ['图/海蓝社', 'photographer:海蓝社'],
    ['封面图片来源：海蓝网', 'photographer:海蓝网'],
    ['河东镇供图', 'photographer:河东镇'],
    ['林小满 摄', 'photographer:林小满'],
    ['宣传科供稿 摄影/林小满 编辑/周亦', 'photographer:林小满 editor:周亦'],
    ['题图来自：《河上》', 'image=《河上》'],
    ['监制：林小满 审核：周亦', ''],
    ['2021年3月22日 10:05 来源：山城日报', 'source=山城日报/line date=2021年3月22日 10:05'],
    ['原标题：河水涨了 来源：山城日报', 'source=山城日报/line title=河水涨了'],
    ['本文来自微信公众号“河边”（ID:riverside），作者：林小满，某网经授权发布。', 'author:林小满 source=河边/line'],
    [
      '本文来自微信公众号：河边（ID：riverside），作者：林小满，题图来自：《河上》',
      'author:林小满 source=河边/line image=《河上》',
    ],
    ['（本文来自山城新闻，更多原创资讯请下载“山城新闻”APP)', 'source=山城新闻/line'],
    ['山城日报综合河东公司公告、江城网', 'source=河东公司公告、江城网/line'],
    ['转载请注明出处：山城科技', 'source=山城科技/copyright'],
    ['本文系山城网独家稿件，未经授权，不得转载。', 'source=山城网/copyright'],
    ['链接地址：http://example.org/blog-1.html', 'url=http://example.org/blog-1.html'],
    ['图片均来自网络', 'image=网络'],
    [
      '2024-03-05 10:21 来源：河区融媒体中心 浏览：128 次 责任编辑：林小满',
      'editor:林小满 source=河区融媒体中心/line date=2024-03-05 10:21',
    ],
    ['发布日期：2024-03-05 10:21 来源：山城日报', 'source=山城日报/line date=2024-03-05 10:21'],
    ['时间:2024-03-05 10:21来源:山城网 作者:林小满 点击:次', 'author:林小满 source=山城网/line date=2024-03-05 10:21'],
    ['来源：山城网 更新时间：2024-03-06 阅读 1,280 次', 'source=山城网/line'],
    ['來源：山城網 發布時間：2024-03-05 瀏覽次數：12 字體：[大 中 小]', 'source=山城網/line date=2024-03-05'],
    ['作者：林小满 时间：', 'author:林小满'],
    ['来源：山城日报 打印 【大 中 小】', 'source=山城日报/line'],
    ['来自：山城日报', 'source=山城日报/line'],
    ['来源于 山城网', 'source=山城网/line'],
    ['图片来源：河东公司官网', 'image=河东公司官网'],
    ['受访者供图', ''],
    ['封面图片来源：海蓝中国-HL111', 'image=海蓝中国-HL111'],
    ['（首圖來源：Pixhill）', 'image=Pixhill'],
    ['图/山城日报记者：林小满', 'photographer:林小满'],
    ['文/山城日报记者 林小满 图/山城日报记者 周亦', 'author:林小满 photographer:周亦 source=山城日报/byline'],
    ['（本文首发于河边App，作者｜林小满，编辑｜周亦）', 'author:林小满 editor:周亦 source=河边App/line'],
    ['来源：山城网 作者：河边的老周', 'author:河边的老周 source=山城网/line'],
    ['来源：山城网-国际频道 （责任编辑：林小满）', 'editor:林小满 source=山城网-国际频道/line'],
    ['来源：山城快报 作者：本报记者 林小满 编辑：周亦', 'author:林小满 editor:周亦 source=山城快报/line'],
    ['2009-03-05 08:10 山城晨报 作者：林小满 我要评论', 'author:林小满 source=山城晨报/byline date=2009-03-05 08:10'],
    ['http://news.example.cn 2008年03月05日 09:26 来源：山城日报', 'source=山城日报/line date=2008年03月05日 09:26'],
    ['责任编辑：林小满\n校对：周亦', 'editor:林小满 proofreader:周亦'],
    ['（图片由通讯员提供）', 'image=通讯员'],
    ['文中图片均由受访者提供', 'image=受访者'],
    ['■本报记者 林小满', 'author:林小满'],
    ['□记者林小满', 'author:林小满'],
    ['2024-03-05 10:21 来源：江河在线 编辑：林小满', 'editor:林小满 source=江河在线/line date=2024-03-05 10:21'],
    ['来源：山城网 作者：林小满 人气：1286', 'author:林小满 source=山城网/line'],
    ['生活中心／林曉滿報導', 'author:林曉滿'],
    ['（山城新聞網／林曉滿 綜合報導）', 'author:林曉滿'],
    ['娛樂中心／綜合報導', ''],
    ['本报记者 林小满 摄', 'photographer:林小满'],
    ['山城社记者 林小满 摄', 'photographer:林小满'],
    ['（記者林曉滿攝）', 'photographer:林曉滿'],
    ['林曉滿 繪', 'illustrator:林曉滿'],
    ['编辑：山城财富网', ''],
    ['编辑：林小满 山城网', 'editor:林小满'],
    ['山城网 记者 林小满', 'author:林小满 source=山城网/byline'],
    ['【山城时报报道 记者 林小满】', 'author:林小满 source=山城时报/byline'],
    ['21世纪山城报道记者林小满 江城报道', 'author:林小满'],
    ['记者 林小满、周亦 江城报道', 'author:林小满 author:周亦'],
    ['[記者林曉滿江城報導]', 'author:林曉滿'],
    ['林曉滿、周亦安／江城報導', 'author:林曉滿 author:周亦安'],
    ['By Ann Lee, Bo Stone and Cy de Vries', 'author:Ann Lee author:Bo Stone author:Cy de Vries'],
    ['By Ann Lee, Staff Writer', 'author:Ann Lee'],
    ['Translated from Spanish by Ann Lee', 'translator:Ann Lee'],
    ['Text und Fotos: Ann Lee', 'author:Ann Lee photographer:Ann Lee'],
    ['Photos & words by Ann Lee', 'author:Ann Lee photographer:Ann Lee'],
    ['Text: Ann Lee, Fotos: Bo Stone', 'author:Ann Lee photographer:Bo Stone'],
    ['Tekst: Ann Lee Foto: Bo Stone', 'author:Ann Lee photographer:Bo Stone'],
    ['Crédit Photo : Ann Lee', 'photographer:Ann Lee'],
    ['Von unserer Mitarbeiterin Ann Lee', 'author:Ann Lee'],
    ['Door: Ann Lee', 'author:Ann Lee'],
    ['di Ann Lee', 'author:Ann Lee'],
    ['a cura di Ann Lee', 'author:Ann Lee'],
    ['Haber: Ann Lee', 'author:Ann Lee'],
    ['By Ann Lee, Nantes', 'author:Ann Lee'],
    ['Von Anna Berg, Nantes', 'author:Anna Berg'],
    ['By Ann Lee and Bo Stone, Hill Ledger', 'author:Ann Lee author:Bo Stone'],
    ['BY ANN LEE AND BO STONE', 'author:ANN LEE author:BO STONE'],
    ['By Ann Lee, PhD', 'author:Ann Lee, PhD'],
    ['Par Ann Lee, à Nantes', 'author:Ann Lee'],
    ['Por Ann Lee, corresponsal en Nantes', 'author:Ann Lee'],
    ['By Ann Lee for the Hill Ledger', 'author:Ann Lee'],
    ['By Ann Lee, special to the Ledger', 'author:Ann Lee'],
    ['An analysis by Ann Lee', 'author:Ann Lee'],
    ['Ein Kommentar von Anna Berg', 'author:Anna Berg'],
    ['Propos recueillis par Anne Mont', 'author:Anne Mont'],
    ['Quelle: dpa', 'source=dpa/line'],
    ['Quelle: hill-tv.de, ann/dpa', 'source=hill-tv.de/line'],
    ['By Ann Lee | March 3, 2021', 'author:Ann Lee date=March 3, 2021'],
    ['By Ann Lee Published in Mill Notes March 3, 2021 2:24 pm', 'author:Ann Lee date=March 3, 2021 14:24'],
    ['(Reporting by Ann Lee in London; Editing by Bo Stone)', 'author:Ann Lee editor:Bo Stone'],
    ['Editing by Bo Stone', 'editor:Bo Stone'],
    ['Translated by Cy de Vries', 'translator:Cy de Vries'],
    ['Photo: Ann Lee', 'photographer:Ann Lee'],
    ['Source: Hill Gazette', 'source=Hill Gazette/line'],
    ['Von Anna Berg und Bernd Tal', 'author:Anna Berg author:Bernd Tal'],
    ['Par Anne Mont et Luc Val', 'author:Anne Mont author:Luc Val'],
    ['Por Ana Monte y Luis Valle', 'author:Ana Monte author:Luis Valle'],
  ])('%s', (text, expected) => {
    expect(summary(text)).toBe(expected)
  })

  it('tells credits that only open a line from a line of credits', () => {
    expect(summary('责任编辑：林小满 本文只代表作者的看法，与本站没有关系。')).toBeUndefined()
    expect(summary('来源：山城日报 作者：他说自己还没有想好怎么写')).toBe('(partly) source=山城日报/line')
  })
})

describe('a name and a date in one line', () => {
  it.each([
    ['Posted by Ana Vale on May 3, 2024 9:30 PM', 'author:Ana Vale'],
    ['By Ana Vale, Bo Hill, Al Rivers - May 3, 2024', 'author:Ana Vale author:Bo Hill author:Al Rivers'],
    ['Submitted by Ana Vale on Fri, 05/03/2024 - 11:20', 'author:Ana Vale'],
    ['By Ana Vale and Jo Marsh – 3 May 2024 – 4 min read', 'author:Ana Vale author:Jo Marsh'],
    ['Published on May 3, 2024 by Ana Vale in Mills', 'author:Ana Vale'],
    ['May 3, 2024 by Ana Vale', 'author:Ana Vale'],
    ['Geschrieben von Ana Vale am 3. Mai 2024 | 2 Kommentare', 'author:Ana Vale'],
    ['Publié le 3 mai 2024 par Ana Vale', 'author:Ana Vale'],
    ['Publié le 3 mai 2024 à 9 h 30 min par Ana Vale dans Moulins | 3 commentaires', 'author:Ana Vale'],
    ['Scritto da Ana Vale il 3 maggio 2024', 'author:Ana Vale'],
    ['05.08.2024, 06:18 Uhr Von Ana Vale, Lille', 'author:Ana Vale'],
    ['Posted By Ana Vale On May 3, 2024 @ 9:00 am In Mills | No Comments', 'author:Ana Vale'],
    ['Posted by admin on May 3, 2024', ''],
    ['By Ana Vale (ana@gazette.example)', 'author:Ana Vale'],
  ])('%s', (text, expected) => {
    const line = readCreditLine(text)
    expect(line?.complete).toBe(true)
    expect(line?.people.map(({ role, name }) => `${role}:${name}`).join(' ')).toBe(expected)
  })
})

describe('readCreditLine leaves prose alone', () => {
  it.each([
    '文章来源于生活，高于生活。',
    '以下文章来源于山城，作者认为桥不该拆',
    'Avec Ana Vale',
    'De notre côté à Nantes, rien ne change',
    'With AP courses behind her, she went to Holm',
    '우리 도시 신문 기자',
    '编辑部里的故事总是很多，林小满还记得第一天。',
    '分类：可回收物',
    '单位：万元',
    '单位：万元 来源：公司年报',
    '2024-03-05 10:21 星期二 大桥通车',
    '记者说：2024-03-05 那天下着雨',
    '更新：新版菜单',
    '记者从会上获悉，河东新区年内将建三座桥。',
    '来源于生活的艺术总能打动人。',
    '作者认为，这本书写得太急。',
    '图片报道的力量',
    '责任编辑制度改革',
    '编辑 推荐',
    '作者 简介',
    '记者：您当时怎么想？',
    '记者：谢谢您',
    '图：傍晚的河岸上，人们在散步',
    '本文来自一个真实的故事，主人公就住在河边。',
    '山城日报综合实力稳步上升',
    '他为这本杂志供图',
    '相机自拍摄',
    '翻译软件越来越好用了',
    '来源：他说，这件事还要再等等。',
    '山城网 记者 手记',
    '公司总部 图/受访者供图',
    '记者供图',
    '江边的记者林小满 摄',
    '2009-03-05 河边的桥通车 作者：林小满',
    '■ 河边的磨坊',
    '图/山城日报记者：您当时怎么想',
    '封面图片来源：他说自己也不知道。',
    '图片来源：海蓝中国-HL111',
    '生活中心／河邊的報導',
    '高雄市／綜合報導',
    '金融組／江城報導',
    '記者高雄報導',
    '记者周一报道',
    '一封发自江城的信',
    '内容来自网络，真假难辨',
    '消息 发自 江城',
    '《山城日报》（2024年版）',
    'SOURCE of the Arlen',
    '作者 记者',
    '站在桥边的本报记者 林小满 摄',
    '他是记者林小满 江城报道',
    '时间：2024年3月5日',
    '时间：2024-03-05 14:00 地点：河边礼堂',
    '发布时间：2024-03-05 浏览：128次',
    '阅读 3 分钟 评论 5',
    '来自：江城',
    '来自 江城的信',
    '浏览：您会看到的内容 来源：山城日报',
    '2024年3月5日来源于河边的泉水',
    'Posted by Hill Books Ltd on May 4, 2024',
    'Posted by Hill Gazette on May 4, 2024',
    'Sources: Hill Ledger, Harbour board',
    'Source: hill-tv.de',
    'Opinion by surprise',
    'A review by the river',
    'By the river stood a mill',
    'By Reason',
    'Von der Brücke aus sieht man den Fluss',
    'Von unserer Brücke aus',
    'Door de Maas stroomt water',
    'Di notte il mulino tace',
    'Av Kungen',
    'Photo: a man walks along the river',
    'Source: we were told that nothing happened',
    'Door Check Springs',
    'Editing by hand takes a long time',
    'The bridge was painted by Ana Vale on May 3, 2024',
    'Photo taken on May 3, 2024 by Ana Vale',
    'Text and pictures: what the mill tells us',
    'Scritto da chi il 3 maggio 2024 era presente',
    'By Monday, May 3, 2024',
    'On May 3, 2024 by the river',
    '',
    '   ',
  ])('%s', (text) => {
    expect(readCreditLine(text)).toBeUndefined()
  })
})

describe('readCreditLine bears any input', () => {
  const pieces = [
    '责任编辑',
    '编辑',
    '记者',
    '：',
    ' ',
    '、',
    '，',
    '（',
    '）',
    '【',
    '林小满',
    'By ',
    'and ',
    ';',
    '/',
    '来源',
    '浏览：',
    '2024-03-05',
    '本文来自',
    'A',
    '1',
  ]

  it('never throws, and names no one twice in a role', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const people = (readCreditLine(value)?.people ?? []).map(({ role, name }) => `${role}:${name}`)
        expect(new Set(people).size).toBe(people.length)
      }),
    )
  })

  it.each(pieces)('takes linear time on a run of %j', (piece) => {
    // The longest line that is read is short: again and again, or nothing could be told.
    const read = (size: number): void => {
      for (let round = 0; round < 200; round++)
        for (const label of ['', '责任编辑：']) readCreditLine(`${label}${piece.repeat(size)}`.slice(0, size))
    }
    // A whole number of each of the pieces, so that lines of both sizes end alike.
    expect(growth(read, 180)).toBeLessThan(mostGrowth)
    expect(growth((size) => void readCreditLine(piece.repeat(size)), 100_000)).toBeLessThan(mostGrowth)
  })
})

describe('lines that only begin like the facts of an article', () => {
  it.each([
    ['the network', '来自 互联网'],
    ["a reader's telephone", '来自 iPhone 客户端'],
    ['a place', '张家口/北京报道'],
  ])('are none: %s', (_, line) => {
    expect(readCreditLine(line)?.source).toBeUndefined()
    expect(readCreditLine(line)?.people ?? []).toEqual([])
  })
})
