#include "core/demo/words.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace canbao::demo::words {

namespace {

/// One character or more per word, words parted by blanks.
QStringList parted(const QString& text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

const QStringList& commonSurnames() {
    static const QStringList list =
        parted(u"李 李 李 王 王 王 张 张 杨 杨 赵 陈 刘 刘 黄 何 马 马 朱 罗 孙 周 徐 郭 高 胡 唐 段 万 郑 谢 彭 "
               u"吴 冯 曹 董 蒋 许 邓 汤 武 余 范 尹 姜 肖 梁 苏 钱 施 戴 夏 田 任 石 魏 程 金 韩 陆 白 龙 雷 方"_s);
    return list;
}

const QStringList& yiSurnames() {
    static const QStringList list = parted(u"普 普 普 昂 昂 毕 矣 者 保 李 李 杨 张 何 龙 方 沙 高 师 石"_s);
    return list;
}

const QStringList& rareSurnames() {
    static const QStringList list = parted(u"欧阳 尉迟 司徒 上官 令狐 曾 单 解 仇 查 区 朴 缪 覃 乜 召 刀"_s);
    return list;
}

const QStringList& maleGiven() {
    static const QStringList list =
        parted(u"建 国 华 明 军 强 伟 勇 刚 平 斌 波 涛 辉 文 武 林 森 福 贵 荣 昌 兴 旺 发 财 学 志 永 正 光 德 "
               u"忠 信 义 礼 云 龙 春 生 家 有 万 里 海 江 山 石 顺 安 宁 康 浩 然 宇 轩 梓 豪 子 涵 俊 杰 鹏 飞"_s);
    return list;
}

const QStringList& femaleGiven() {
    static const QStringList list =
        parted(u"秀 英 美 丽 芳 芬 兰 凤 仙 珍 琼 莲 香 玉 珠 翠 花 桂 菊 梅 红 艳 霞 云 春 秋 燕 琴 慧 敏 静 娟 "
               u"婷 雪 莹 蓉 萍 惠 淑 贞 素 彩 存 焕 会 自 永 丽 欣 怡 雨 佳 梓 诗 思 语 晨 曦 可 心 佩 瑶"_s);
    return list;
}

const QStringList& rareGiven() {
    // Outside GBK or outside the BMP, and all of them found in registers of names.
    static const QStringList list =
        parted(u"䶮 㛃 㑇 堃 喆 翀 祎 犇 𠅤 𣲗 𬭎 𬍛 𬱖 𫖯 𪣻 𬀩 𬘭 𬇙 𬴊"_s);
    return list;
}

const QStringList& yiClans() {
    static const QStringList list = parted(u"阿鲁 阿细 吉海 沙依 罗波 木乃 惹古 拉博 白勒 俄木"_s);
    return list;
}

const QStringList& yiGiven() {
    static const QStringList list = parted(u"阿依 木呷 拉姆 尔布 石一 古都 阿支 日哈 布哈木 依呷 阿呷莫 子史"_s);
    return list;
}

const QStringList& enterpriseKinds() {
    static const QStringList list =
        parted(u"商贸有限公司 建筑工程有限公司 餐饮服务有限公司 农业科技有限公司 物流有限公司 劳务有限公司 "
               u"汽车修理厂 百货店 养殖专业合作社 葡萄种植专业合作社 装饰有限公司 酒店管理（云南）有限公司"_s);
    return list;
}

const QStringList& dustyKinds() {
    static const QStringList list = parted(u"石材加工厂 采石场 水泥制品有限公司 页岩砖厂 煤业有限公司 矿业有限公司"_s);
    return list;
}

} // namespace

QString ethnicity(Random& random) {
    static const std::array names{u"汉族"_s, u"彝族"_s, u"傣族"_s, u"苗族"_s, u"壮族"_s, u"回族"_s, u"哈尼族"_s};
    static constexpr std::array kShares{0.52, 0.33, 0.03, 0.04, 0.03, 0.03, 0.02};
    return names.at(size_t(random.weighted(kShares)));
}

QString surname(Random& random, const QString& ethnicity) {
    if (random.chance(0.015)) {
        return random.pick(rareSurnames());
    }
    return random.pick(ethnicity == u"彝族" ? yiSurnames() : commonSurnames());
}

QString givenName(Random& random, bool male) {
    const QStringList& stock = male ? maleGiven() : femaleGiven();
    const QString last = random.chance(0.01) ? random.pick(rareGiven()) : random.pick(stock);
    return random.chance(0.78) ? random.pick(stock) + last : last;
}

QString yiName(Random& random) {
    QString name = random.pick(yiClans());
    name += u'·' + random.pick(yiGiven());
    if (random.chance(0.05)) {
        name += u'·' + random.pick(yiGiven());
    }
    return name;
}

QString villageGroup(Random& random) {
    static const QStringList list =
        parted(u"大寨组 小寨组 新寨组 老寨组 上村组 下村组 中村组 石头寨组 水井边组 大箐口组 麦地冲组 一组 二组"_s);
    return random.pick(list);
}

QString school(Random& random, int age) {
    static const QStringList secondary = parted(u"市第一示例中学 市第二示例中学 市示例职业高级中学"_s);
    static const QStringList higher = parted(u"示例大学 示例理工学院 示例师范学院 示例卫生职业学院"_s);
    return random.pick(age < 19 ? secondary : higher);
}

QString industry(Random& random) {
    static const QStringList list =
        parted(u"零售业 餐饮业 房屋建筑业 道路运输业 农副食品加工业 居民服务业 批发业 种植业 住宿业"_s);
    return random.pick(list);
}

QString dustIndustry(Random& random) {
    static const QStringList list = parted(u"煤炭开采和洗选业 非金属矿采选业 石材加工 水泥制品制造 砖瓦制造 铸造"_s);
    return random.pick(list);
}

QString employerName(Random& random, int number, bool dusty) {
    static constexpr QStringView kStems = u"甲乙丙丁戊己庚辛壬癸";
    static constexpr QStringView kBranches = u"子丑寅卯辰巳午未申酉戌亥";
    const QString cycle = QString(kStems[number % 10]) + kBranches[number % 12];
    const int round = number / 60;
    const QString brand =
        round == 0 ? cycle : cycle + kStems[round % 10] + (round < 10 ? u""_s : QString::number(round));
    const QString place = random.chance(0.8) ? u"弥勒市"_s : u"弥勒"_s;
    return place + brand + random.pick(dusty ? dustyKinds() : enterpriseKinds());
}

} // namespace canbao::demo::words
