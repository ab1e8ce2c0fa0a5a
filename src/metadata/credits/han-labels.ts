import type { CreditRole } from '../../model/metadata.js'

/**
 * What stands behind a label. `strict` people must be names by their family name even behind a colon, because the label
 * also opens speech (记者：…) or a caption (图：…). What stands behind that of the picture over the text may be nobody: 封面图片来源：某网.
 * `none` names people whose part has no role here: they are read and left out.
 * A `strict` source must end like an outlet: 来自：某城 is where somebody lives. `date` and `control` only stand beside credits:
 * when it was published, how often it was read, in which section (`section`) it stands.
 */
export type LabelKind =
  | { is: 'people'; role: CreditRole; alsoPhotographer?: boolean; strict?: boolean; orSource?: boolean }
  | { is: 'source'; strict?: boolean }
  | { is: 'image-source' }
  | { is: 'original-title' }
  /** Who helped and is not told; `named`: a word of any list as well, which only a person's name makes a label of. */
  | { is: 'none'; named?: boolean }
  | { is: 'date'; updated?: boolean }
  | { is: 'control'; section?: boolean }

const kinds: readonly (readonly [string, LabelKind])[] = [
  [
    '作者 文 撰文 撰稿 撰稿人 执笔 采写 采写人 作者署名 文字 采访 采访人 撰写 原作者 原文作者 采访撰文 採訪撰文 採訪 採寫 撰稿記者',
    people('author'),
  ],
  [
    '记者 通讯员 实习生 采访记者 特约撰稿人 特约撰稿 评论员 記者 通訊員 特約記者 特派記者 實習記者 見習記者 實習生 特派員 評論員',
    people('author', true),
  ],
  [
    '责任编辑 责编 编辑 主编 栏目主编 文字编辑 副主编 总编辑 图片编辑 美编 值班总编 编审 网编 網編 責任編輯 編輯 責編',
    people('editor'),
  ],
  ['校对 审校 校對 责任校对 校检', people('proofreader')],
  [
    '摄影 摄 摄影记者 图 图片 供图 图源 图片来源 图片提供 图片摄影 攝影 攝 攝影記者 圖 圖片來源',
    people('photographer', true),
  ],
  [
    '封面图片来源 封面来源 头图来源 首图来源 首圖來源',
    { is: 'people', role: 'photographer', strict: true, orSource: true },
  ],
  [
    '文/图 图/文 图文 文图 文、图 图、文 文/摄影 文/摄 文并摄 文、摄影 作者/摄影',
    { is: 'people', role: 'author', alsoPhotographer: true, strict: true },
  ],
  ['翻译 译 编译 译者 译文 翻譯 編譯', people('translator')],
  ['图表 制图 插画 插图 绘图 漫画 绘 绘画 图解 製圖', people('illustrator')],
  [
    '来源 稿源 稿件来源 信息来源 新闻来源 文章来源 本文来源 消息来源 内容来源 资讯来源 原文来源 出处 文章出处 转自 转载自 本文转自 转载来源 来源于 公众号 微信公众号 綜合 原文出處 來源 稿件來源 新聞來源 文章來源 來源於 出典 引用元',
    { is: 'source' },
  ],
  ['来自 來自 综合', { is: 'source', strict: true }],
  ['日期 时间 发布日期 发布时间 发表时间 發布日期 發布時間 發佈時間 發表時間 時間 出版', { is: 'date' }],
  ['更新 更新时间 更新日期 更新時間 最後更新 最後更新時間', { is: 'date', updated: true }],
  [
    '发布于 发表于 浏览 浏览量 浏览次数 阅读 阅读量 阅读数 阅读次数 点击 点击数 点击量 点击率 点击次数 访问量 访问次数 评论 评论数 字体 字号 字体大小 分享 分享到 發布於 發佈於 發表於 人气 瀏覽 瀏覽量 瀏覽數 瀏覽次數 閱讀 閱讀量 點擊 點擊數 點擊量 點閱 人氣 評論 字體 字號 分享到',
    { is: 'control' },
  ],
  ['栏目 分类 欄目 分類 供稿单位', { is: 'control', section: true }],
  ['题图 头图 题图来自 题图来源 头图来自 封面图 封面圖 封面 题图摄影 文中图片', { is: 'image-source' }],
  ['原标题 原題 原题 原標題 原文标题', { is: 'original-title' }],
  [
    '文字整理 作者单位 資料來源 审核 审稿 审稿人 监制 总监制 出品 出品人 策划 总策划 统筹 排版 设计 审读 审签 终审 复审 初审 二审 三审 一审 终校 制作 剪辑 配音 配图 视频 视觉 运营 联系编辑 联系人 原创 来稿 资料来源 数据来源 供稿 投稿 值班 值班编委 新媒体 新媒体设计 主任 组稿 音频 后期 海报 審核 監製 核稿',
    { is: 'none' },
  ],
  ['整理 文案 設計 录入 策劃 製作 剪輯 摄像 攝像 编导 航拍 核校 签发 监审 拍摄 版面', { is: 'none', named: true }],
]

/** Every label with its meaning. */
export const hanLabels: ReadonlyMap<string, LabelKind> = new Map(
  kinds.flatMap(([names, kind]) => names.split(' ').map((name): [string, LabelKind] => [name, kind])),
)

function people(role: CreditRole, strict = false): LabelKind {
  return { is: 'people', role, strict }
}
