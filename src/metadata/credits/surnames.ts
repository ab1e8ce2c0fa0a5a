import { unitsOf } from '../../text/units-of.js'

/**
 * Family names that open a Chinese personal name, in simplified and traditional spelling: those of the Hundred Family
 * Surnames and the frequent ones of today, without the few that are far more often a word than a name (能, 经, 都, 全,
 * 通, 国, 公, 相, 应, 强, 后 …). Where only bare words tell a name from a noun (记者 甲, 编辑 乙), the first character decides.
 */
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余' +
  '卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯昝管卢莫房裘缪解宗丁宣邓郁单杭洪包诸左石' +
  '崔吉钮龚程嵇邢裴陆荣翁荀惠甄曲封芮储靳糜井段巫乌焦巴谷车侯宓班仰仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶郜黎薄印宿白怀蒲邰索籍赖卓蔺屠蒙池乔胥闻莘党翟谭贡劳姬申扶冉宰郦雍' +
  '桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎慕连茹习艾容古易戈廖庾暨衡耿弘匡文寇欧蔚隆巩聂晁敖冷訾辛阚饶曾沙鞠丰关蒯查荆游竺权盖桓肖闫付覃代仝苟佟佘牟邸鄢兰丛岳亓揭苑麦邝涂冼帅官' +
  '楚晋商原隋尉初续'
const singleTraditional =
  '趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇雲蘇範魯韋馬鳳鮑費賀湯羅畢鄔樂齊顧黃蕭貝談龐紀項閔賈婁顏鍾駱萬盧鄧單諸龔陸榮儲車烏寧欒厲劉葉龍賴藺喬聞黨譚貢勞邊溫莊閻連習歐鞏聶饒豐關權蓋蘭鄺塗簡麥藍鐘辜'
const compound =
  '欧阳 歐陽 司马 司馬 上官 夏侯 诸葛 諸葛 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 令狐 端木 南宫 独孤 轩辕 澹台 赫连 呼延 闻人 完颜 纳兰'

const singles = unitsOf(single + singleTraditional)
const compounds: ReadonlySet<string> = new Set(compound.split(' '))

/** Words that begin like a name and follow a label without being one: 编辑 推荐, 作者 简介, 记者 章程. */
const notNames: ReadonlySet<string> = new Set(
  '谢谢 谢谢您 谢谢你 简介 高层 高速 方法 方案 方面 方式 安全 安排 成功 成果 成员 成为 常见 常识 华人 华语 金融 金融业 黄金 白酒 文章 文化 文字 文稿 文件 关于 关注 于是 于此 任务 任职 管理 解读 解释 解析 解密 原创 原文 原因 商业 平台 高校 宣传 宣布 封面 权威 石油 温馨 温馨提示 连线 连续 车市 车型 代表 马上 路透 路透社 顾问 何时 何处 何人 何以 单位 许可 许多 房产 段落 查看 查询 易车 万物 米饭 申请 申明 车辆 席位 任何'.split(
    ' ',
  ),
)

const han = /^\p{Script=Han}{2,4}$/u
const foreign = /^\p{Script=Han}{1,12}(?:[·•・‧]\p{Script=Han}{1,12}){1,4}$/u

/** Whether the text can only well be a personal name in Chinese characters: family name first, or a foreign one with its dot. */
export function isHanPersonName(text: string): boolean {
  if (!han.test(text)) return foreign.test(text)
  if (notNames.has(text)) return false
  if (compounds.has(text.slice(0, 2))) return text.length >= 3
  if (!singles.has(text.charCodeAt(0))) return false
  return text.length <= 3 || singles.has(text.charCodeAt(1))
}
