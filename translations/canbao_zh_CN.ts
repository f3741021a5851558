<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Show the keys</source>
        <translation>查看按键</translation>
    </message>
    <message>
        <source>Find a person or employer</source>
        <translation>查找人员或单位</translation>
    </message>
    <message>
        <source>Open another ledger</source>
        <translation>打开其他台账</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Read the page anew</source>
        <translation>刷新本页</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous in the queue</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Save the result and go on</source>
        <translation>保存并转到下一个</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>清除未保存的填写</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>转到名单</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation>转到核实表</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Persons and employers</source>
        <translation>人员、单位核实</translation>
    </message>
    <message>
        <source>Reports and printing</source>
        <translation>报表与打印</translation>
    </message>
</context>
<context>
    <name>NativeDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，没有改动任何数据。</translation>
    </message>
    <message>
        <source>The program met an inner error and stopped this step; nothing was changed. Please restart it and, if it happens again, report it.</source>
        <translation>程序内部出错，本次操作已停止，没有改动任何数据。请重新打开程序；如再次出现，请反馈给技术人员。</translation>
    </message>
</context>
<context>
    <name>canbao::Verdict</name>
    <message>
        <source>A 15-digit id of the old form; it was written out to 18 digits.</source>
        <translation>15位旧身份证号，已按规则升为18位。</translation>
    </message>
    <message>
        <source>The citizen id does not check: a digit is wrong, missing or too many. Compare it with the identity card.</source>
        <translation>身份证号校验不符：有错位、少位或多位，请对照身份证核对。</translation>
    </message>
    <message>
        <source>This date does not exist or cannot be read. Please correct it.</source>
        <translation>日期不存在或无法识别，请改正。</translation>
    </message>
    <message>
        <source>The id&apos;s first six digits were no region in this person&apos;s time. Compare it with the identity card.</source>
        <translation>身份证号前六位不是本人出生以后使用过的行政区划，请对照身份证核对。</translation>
    </message>
    <message>
        <source>The spreadsheet has cut this number&apos;s last digits; they cannot be brought back. Ask the sender for the list with the column as text.</source>
        <translation>号码末几位已被电子表格截断，无法还原；请让发送单位把该列设为文本后重新发送。</translation>
    </message>
    <message>
        <source>There is no id. The row is kept under its name; please add the id.</source>
        <translation>没有身份证号，先按姓名保留，请补填身份证号。</translation>
    </message>
    <message>
        <source>There is no name. The row is kept under its id; please add the name.</source>
        <translation>没有姓名，先按身份证号保留，请补填姓名。</translation>
    </message>
    <message>
        <source>Neither a usable id nor a name: nobody can tell who this is. Add one of them in the list and import it again.</source>
        <translation>既没有可用的身份证号，也没有姓名，无法确认是谁；请在名单中补上其中一项后重新导入。</translation>
    </message>
    <message>
        <source>The same id stands with another name. Find out which name is right.</source>
        <translation>同一身份证号对应了不同的姓名，请核实以哪个为准。</translation>
    </message>
    <message>
        <source>Stands in this file already; only the first row is taken.</source>
        <translation>本文件中已有相同的一行，只取第一行。</translation>
    </message>
    <message>
        <source>This village is not among the office&apos;s. Choose it by hand, or add the name as an alias in the settings.</source>
        <translation>该村（社区）不在本单位的村级名单中；请手工选择，或在设置中把它加为别名。</translation>
    </message>
    <message>
        <source>A rare character of the name was lost (? or □). Fill it in from the identity card.</source>
        <translation>姓名中的生僻字已丢失（变成“?”或“□”），请对照身份证补上。</translation>
    </message>
    <message>
        <source>Not a citizen id but another document; kept as it was sent.</source>
        <translation>不是居民身份证号，而是其他证件号码，按原样保留。</translation>
    </message>
    <message>
        <source>The unified social credit code does not check. Compare it with the business licence.</source>
        <translation>统一社会信用代码校验不符，请对照营业执照核对。</translation>
    </message>
    <message>
        <source>An old registration number instead of the 18-character credit code.</source>
        <translation>是旧的注册号，不是18位统一社会信用代码。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::GroupedIdLabel</name>
    <message>
        <source>Ctrl+C copies the number without gaps</source>
        <translation>按 Ctrl+C 复制号码（不带空格）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>canbao::ui::KeyCard</name>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Go to that page</source>
        <translation>转到对应页面</translation>
    </message>
    <message>
        <source>1 2 3 4</source>
        <translation>1 2 3 4</translation>
    </message>
    <message>
        <source>Pick the result, then the reason</source>
        <translation>选核实结果，再选原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>canbao::ui::LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>取消正在进行的工作</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Stopping; nothing will be changed…</source>
        <translation>正在停止，不会改动任何数据…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1，待办 %2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Verified this month %1 · today %2</source>
        <translation>本月已核实 %1 · 今日 %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>canbao::ui::TopBar</name>
    <message>
        <source>Name, id or credit code (Ctrl+K)</source>
        <translation>姓名、身份证号、信用代码（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Canbao Ledger · %1 · campaign of %2</source>
        <translation>参保台账 · %1 · %2年度</translation>
    </message>
</context>
</TS>
