#include "core/intake/row_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace canbao::intake::words {

bool isTotal(const QString& cell) {
    static const QRegularExpression total(
        u"^.{0,14}(合计|合\\?|小计|总计|共计|累计)(数|人数)?([:(].*|\\d.*)?$|^(总人数|总户数|总数|人数|户数)(:.*)?$|"
        u"^共\\d+(人|户|家|名|个)|^其中[:,]?$|^其中[:,]"_s);
    return total.match(cell).hasMatch();
}

bool isFooter(const QString& cell) {
    static const QRegularExpression words(
        u"^(填表人|填报人|制表人|制表单位|制表|审核人|审核|复核人|复核|核对人|核对|校对人|统计人|统计|录入人|汇总人|"
        u"报送人|上报人|单位负责人|主要负责人|分管领导|主管领导|领导签字|负责人|经办人|经办|联系人|联系电话|填表日期|"
        u"填报日期|填报时间|填表时间|制表日期|制表时间|报送日期|填表单位|填报单位|上报单位|单位\\(盖章\\)|单位盖章|"
        u"盖章|"
        u"签字|签名|公章)([:(_/].*|\\(?签[字章]\\)?.*)?$"_s);
    static const QRegularExpression signature(u"^.{2,14}\\(?(签字|签名|签章|盖章|公章)\\)?([:_].*)?$"_s);
    return words.match(cell).hasMatch() || signature.match(cell).hasMatch();
}

bool isNote(const QString& cell) {
    static const QRegularExpression words(
        u"^(注|备注|说明|填表说明|填报说明|注意事项|附注|附)[:.、\\d]|^(填表|填报|报送)(说明|要求)|^\\d[.、].{12,}$|"
        u"^[-—_=]*(以下|此页|本页)(空白|无正文)|^以下[为是]|^[-—_=]{2,}.*[-—_=]{2,}$|^以上(人员|单位|名单|信息|情况)|^"
        u"\\(?(转|接|续)(下|上)(页|表)\\)?$|^\\("
        u"?"
        u"续表\\)?$|"
        u"^第\\d+页|^附[件表][\\d一二三四五六七八九十]{0,3}:?$|^.{2,}(统计|汇总)表?$|"
        u"^\\W*(共|已选择|返回)?\\d+(条|行|笔)(记录|数据)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return words.match(cell).hasMatch();
}

bool isNumberedHeading(const QString& cell) {
    static const QRegularExpression number(u"^\\(?[一二三四五六七八九十]{1,3}\\)?[、.]"_s);
    return number.match(cell).hasMatch();
}

bool isExample(const QString& cell) {
    static const QRegularExpression words(
        u"^\\(?(示例|样例|举例|例|例如|范例)\\)?\\d?[:：]?$|^(如|例|例如|示例|样例):."_s);
    return (cell.contains(u'例') || cell.startsWith(u'如')) && words.match(cell).hasMatch();
}

bool isDay(const QString& cell) {
    static const QRegularExpression day(u"^\\d{4}[年./-]\\d{1,2}([月./-]|$)(\\d{1,2}日?)?$"_s);
    return day.match(cell).hasMatch();
}

bool isCount(const QString& cell) {
    static const QRegularExpression count(u"^\\d{1,7}(\\.0+)?[人户家名个]?$"_s);
    return count.match(cell).hasMatch();
}

bool countsPeople(const QString& cell) {
    static const QRegularExpression count(u"(?<!等)\\d+[人户名家个]([,;、。].*)?$"_s);
    return count.match(cell).hasMatch();
}

bool isSex(const QString& cell) {
    return cell == u"男" || cell == u"女";
}

bool isInstruction(const QString& cell) {
    static const QRegularExpression words(u"与身份证.*(一致|相同)|(填写|如实填|请填)|格式$|^列\\d+$|^\\([^()]*\\)$"_s);
    return isFormat(cell) || words.match(cell).hasMatch();
}

bool isFormat(const QString& cell) {
    static const QRegularExpression words(
        u"^\\(?(必填|选填|可选|非必填|文本|字符|数字|数值|日期)(项|型|格式)?\\)?$|^[前后中][\\d一二三四五六七八九十]{1,3}位(数字)?$|^\\(?1[58]位(数字|号码|身份证.*|.{0,3})?\\)?$"_s);
    return words.match(cell).hasMatch();
}

bool isFieldCode(const QString& cell) {
    static const QRegularExpression code(u"^[A-Za-z][A-Za-z0-9_]{0,19}(\\(\\d+(,\\d+)?\\))?$"_s);
    return code.match(cell).hasMatch();
}

bool isFieldType(const QString& cell) {
    static const QRegularExpression type(
        u"^(n?varchar2?|n?char|text|string|number|numeric|decimal|int|integer|bigint|date|datetime|timestamp)(\\(.*\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return type.match(cell).hasMatch();
}

bool isPlace(const QString& cell) {
    static const QRegularExpression ending(
        u"(村|村委会|村民委员会|居委会|社区|村民小组|小组|村组|\\d组|街道|乡|镇)(\\(.*\\))?:?$"_s);
    return ending.match(cell).hasMatch();
}

} // namespace canbao::intake::words
