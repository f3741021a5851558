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
    <message>
        <source>Mark what is selected, or not</source>
        <translation>勾选或取消勾选所选行</translation>
    </message>
    <message>
        <source>Accept what is marked</source>
        <translation>采纳勾选的建议</translation>
    </message>
    <message>
        <source>Refuse what is marked</source>
        <translation>不采纳勾选的建议</translation>
    </message>
    <message>
        <source>Open the person or employer</source>
        <translation>打开该人员或单位</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Take back what was recorded last</source>
        <translation>撤销最近一次登记</translation>
    </message>
    <message>
        <source>Correct name, number, phone, address</source>
        <translation>更正姓名、号码、电话、住址</translation>
    </message>
    <message>
        <source>Choose the next one too, for one result</source>
        <translation>连同下一个一起选中，批量核实</translation>
    </message>
    <message>
        <source>Choose the previous one too</source>
        <translation>连同上一个一起选中</translation>
    </message>
    <message>
        <source>Choose the whole queue</source>
        <translation>选中整个队列</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>采纳比对建议</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Only fill in what the ledger lacks</source>
        <translation>台账没有的才补上</translation>
    </message>
    <message>
        <source>Take the list&apos;s newer word</source>
        <translation>以名单为准，更新台账</translation>
    </message>
    <message>
        <source>Keep the ledger&apos;s word</source>
        <translation>以台账为准，不变</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Whom the ledger knows already</source>
        <translation>台账里已有的人员、单位</translation>
    </message>
    <message>
        <source>Meaning of the column</source>
        <translation>这一列的含义</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>MMM d</source>
        <extracomment>A QDate format: month and day</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The file is open in another program</source>
        <translation>文件正在其他程序中打开</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in WPS, Excel or another program and cannot be replaced. Save under the name &quot;%2&quot; instead?</source>
        <translation>“%1”正在 WPS、Excel 或其他程序中打开，无法替换。是否改存为“%2”？</translation>
    </message>
    <message>
        <source>Save under that name</source>
        <translation>改名保存</translation>
    </message>
</context>
<context>
    <name>Enforcement</name>
    <message>
        <source>Urging</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Order to rectify in time</source>
        <translation>责令限期整改</translation>
    </message>
    <message>
        <source>Proposal to punish as discredited</source>
        <translation>建议失信惩戒</translation>
    </message>
    <message>
        <source>Social Insurance Law, article 58; Mile office document [2021] No. 35, parts 3 (2) and 4 (3)</source>
        <translation>《中华人民共和国社会保险法》第五十八条；弥政办发〔2021〕35号三（二）、四（三）</translation>
    </message>
    <message>
        <source>Social Insurance Law, articles 58, 84 and 86; Mile office document [2021] No. 35, parts 3 (3) and 4 (3)</source>
        <translation>《中华人民共和国社会保险法》第五十八条、第八十四条、第八十六条；弥政办发〔2021〕35号三（三）、四（三）</translation>
    </message>
    <message>
        <source>Mile office document [2021] No. 35, part 3 (3)</source>
        <translation>弥政办发〔2021〕35号三（三）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken now. What may follow: %2.</source>
        <translation>现在不能登记“%1”。按顺序可以登记的是：%2。</translation>
    </message>
    <message>
        <source>Punishment as discredited was proposed already; no step follows it.</source>
        <translation>已经建议失信惩戒，之后没有其他步骤。</translation>
    </message>
    <message>
        <source>Say on which day the step was taken.</source>
        <translation>请填写这一步是哪一天做的。</translation>
    </message>
    <message>
        <source>The day of the step lies in the future.</source>
        <translation>这一步的日期在今天之后，请更正。</translation>
    </message>
    <message>
        <source>The day lies before %1, when the city sent this employer.</source>
        <translation>日期早于市级下发该单位的 %1，请更正。</translation>
    </message>
    <message>
        <source>The day lies before the last step, which was taken on %1.</source>
        <translation>日期早于上一步的 %1，请更正。</translation>
    </message>
    <message>
        <source>Say by which day it is to be set right.</source>
        <translation>请填写整改期限。</translation>
    </message>
    <message>
        <source>The term must end after the day on which the step was taken.</source>
        <translation>期限必须晚于登记的日期。</translation>
    </message>
    <message>
        <source>The term is longer than half a year. Check the date.</source>
        <translation>期限超过半年，请核对日期。</translation>
    </message>
    <message>
        <source>The term of the last step runs until %1. The next step may be taken after it.</source>
        <translation>上一步的期限到 %1 为止，期满后才能登记下一步。</translation>
    </message>
</context>
<context>
    <name>EnforcementNotice</name>
    <message>
        <source>%1-%2-%3</source>
        <comment>a day on an official paper</comment>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>Notice to an employer</source>
        <translation>督促整改文书</translation>
    </message>
    <message>
        <source>Notice urging enrolment in social insurance</source>
        <translation>社会保险参保催办通知书</translation>
    </message>
    <message>
        <source>Notice to rectify social insurance in time</source>
        <translation>社会保险限期整改通知书</translation>
    </message>
    <message>
        <source>Proposal of punishment as a discredited employer</source>
        <translation>关于对未参保单位实施失信惩戒的建议</translation>
    </message>
    <message>
        <source>To the human resources and social security bureau of %1:</source>
        <translation>%1人力资源和社会保障局：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the addressee of a letter</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Human resources and social security bureau of %1 (seal)</source>
        <translation>%1人力资源和社会保障局（盖章）</translation>
    </message>
    <message>
        <source>%1 (seal)</source>
        <translation>%1（盖章）</translation>
    </message>
    <message>
        <source>According to article 58 of the Social Insurance Law, an employer registers its staff with social insurance within 30 days of employing them.</source>
        <translation>根据《中华人民共和国社会保险法》第五十八条规定，用人单位应当自用工之日起三十日内为其职工申请办理社会保险登记。</translation>
    </message>
    <message>
        <source>It was found that you have not settled: %1.</source>
        <translation>经核实，你单位尚未依法办理：%1。</translation>
    </message>
    <message>
        <source>Please come to %1 by %2 to register and to pay (document [2021] No. 35 of the Mile government office, parts 3 (2) and 4 (3)). Bring your business licence and the roster of your staff. If this is not done in time, you will be ordered to rectify it.</source>
        <translation>按照弥政办发〔2021〕35号文件要求，请你单位于%2前携带营业执照、用工名册到%1办理参保登记和缴费手续。逾期未办理的，将依法责令限期整改。</translation>
    </message>
    <message>
        <source>You were urged on %1 to settle it by %2 and have not done so.</source>
        <translation>已于%1向你单位催办，期限至%2，你单位期满仍未办理。</translation>
    </message>
    <message>
        <source>According to articles 58 and 84 of the Social Insurance Law and to document [2021] No. 35 of the Mile government office, parts 3 (3) and 4 (3), you are ordered to register all your staff with social insurance and to pay what is owed by %1, and to report in writing to %2 that it is done.</source>
        <translation>根据《中华人民共和国社会保险法》第五十八条、第八十四条和弥政办发〔2021〕35号文件规定，现责令你单位于%1前为全部职工办理社会保险登记、足额缴纳社会保险费，并将整改情况书面报%2。</translation>
    </message>
    <message>
        <source>Who does not register in time is fined one to three times the contributions due (article 84); who does not pay in full and in time is ordered to pay within a term, with 0.05 % a day added from the day on which they were owed (article 86). Joint punishment as discredited and publication will be proposed for who refuses to rectify it.</source>
        <translation>逾期不办理登记的，依照该法第八十四条处应缴社会保险费数额一倍以上三倍以下的罚款；未按时足额缴费的，依照该法第八十六条责令限期缴纳，自欠缴之日起按日加收万分之五的滞纳金。拒不整改的，将建议依法依规实施失信联合惩戒、向社会公布。</translation>
    </message>
    <message>
        <source>%1 (unified social credit code: %2; legal representative: %3) has not settled: %4.</source>
        <translation>%1（统一社会信用代码：%2；法定代表人：%3）经核实尚未依法办理：%4。</translation>
    </message>
    <message>
        <source>The employer was urged on %1 and on %2 ordered to rectify it by %3; the term has passed and it refuses to rectify it.</source>
        <translation>已于%1向该单位催办，并于%2责令其限期整改，期限至%3。期限已满，该单位拒不整改。</translation>
    </message>
    <message>
        <source>According to document [2021] No. 35 of the Mile government office, part 3 (3) (employers that are not insured as prescribed and refuse to rectify it are jointly punished as discredited and published), it is proposed to do so with this employer.</source>
        <translation>根据弥政办发〔2021〕35号文件“将未按规定参加社会保险且拒不整改的单位依法依规实施失信联合惩戒并向社会公布”的规定，建议对该单位依法依规实施失信联合惩戒，并向社会公布。</translation>
    </message>
    <message>
        <source>Please examine and decide.</source>
        <translation>请予审定。</translation>
    </message>
    <message numerus="yes">
        <source>On its roster: %n person(s).</source>
        <translation>
            <numerusform>用工名册在册 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>________ [     ] No. ____</source>
        <translation>________〔        〕____号</translation>
    </message>
    <message>
        <source>Receipt of service</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>受送达单位</translation>
    </message>
    <message>
        <source>Signature of the recipient</source>
        <translation>签收人签名</translation>
    </message>
    <message>
        <source>Served by (signature)</source>
        <translation>送达人签名</translation>
    </message>
    <message>
        <source>Day of service</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>How served</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>left at the place</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>other:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>This step was taken back; there is no notice of it.</source>
        <translation>这一步已经撤销，没有对应的文书。</translation>
    </message>
</context>
<context>
    <name>EntitlementLeaflet</name>
    <message>
        <source>Social insurance: what you should join</source>
        <translation>社会保险参保告知单</translation>
    </message>
    <message>
        <source>Resident medical insurance</source>
        <translation>城乡居民基本医疗保险</translation>
    </message>
    <message>
        <source>Employee pension as a flexible worker</source>
        <translation>灵活就业人员参加企业职工基本养老保险</translation>
    </message>
    <message>
        <source>%1 (%2%3): by the rules in force and what this office knows on %4, the table says what you should join. Tell us what is not right.</source>
        <translation>%1（%2%3）：根据现行政策和本所截至%4掌握的情况，您的参保情况见下表。如与实际不符，请告诉我们。</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>You</source>
        <translation>是否参保</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>A figure marked as to be confirmed is not from an official notice of this city; what is published for the year holds. The six answers change when your work, school or household changes.</source>
        <translation>标“待核”的数字不是本市正式文件公布的，以当年公布为准。就业、就学、户籍发生变化的，应参保险种也会变化，请及时告知。</translation>
    </message>
    <message>
        <source>Told by (signature)</source>
        <translation>告知人签名</translation>
    </message>
    <message>
        <source>Office&apos;s phone</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Received by (signature)</source>
        <translation>签收人签名</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Office (seal)</source>
        <translation>经办机构（盖章）</translation>
    </message>
    <message>
        <source>Leaflet: what to join</source>
        <translation>参保告知单</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>must join</source>
        <translation>应参保</translation>
    </message>
    <message>
        <source>may join</source>
        <translation>可参保</translation>
    </message>
    <message>
        <source>need not</source>
        <translation>不参保</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>待询问</translation>
    </message>
    <message>
        <source> (to be confirmed)</source>
        <translation>（待核）</translation>
    </message>
    <message>
        <source> (inferred, to be confirmed)</source>
        <translation>（推定，待核）</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>subsidy %1 yuan</source>
        <translation>政府补贴%1元</translation>
    </message>
    <message>
        <source>Resident pension, %1: choose one tier a year%2</source>
        <translation>城乡居民基本养老保险 %1年缴费档次（每年选一档）%2</translation>
    </message>
    <message>
        <source>%1: the government pays the tier of %2 yuan in your place, %3 yuan a year%4.</source>
        <translation>%1：由政府代缴%2元档次，每年代缴%3元%4。</translation>
    </message>
    <message>
        <source>To be paid from %1 to %2%3.</source>
        <translation>缴费期：%1至%2%3。</translation>
    </message>
    <message>
        <source>Coverage year %1: you pay %2 yuan%3.</source>
        <translation>%1年度个人缴费：%2元%3。</translation>
    </message>
    <message>
        <source>%1: %2 yuan of it are paid for you.</source>
        <translation>%1：其中资助参保%2元。</translation>
    </message>
    <message>
        <source>As a flexible worker you choose a base between %2% and %3% of the average wage and pay %1% of it%4; ask the tax office for this year&apos;s base.</source>
        <translation>按平均工资的%2%至%3%自选缴费基数，缴费比例%1%%4；当年基数请向税务部门咨询。</translation>
    </message>
    <message>
        <source>Source of the tiers: %1</source>
        <translation>档次依据：%1</translation>
    </message>
    <message>
        <source>Yours to keep: it holds personal data. Ask the office when something changes.</source>
        <translation>本单由群众留存，含个人信息，请妥善保管；情况有变化时请向本单位咨询。</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind of document (code)</source>
        <translation>证件类型（代码）</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Sex (code)</source>
        <translation>性别（代码）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Date of birth (8 digits)</source>
        <translation>出生日期（8位）</translation>
    </message>
    <message>
        <source>Date of birth (year-month-day)</source>
        <translation>出生日期（年-月-日）</translation>
    </message>
    <message>
        <source>Participation code</source>
        <translation>参保码</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>类型码</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Insurance joined or reason</source>
        <translation>参保险种或原因</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Insurance on the list</source>
        <translation>名单险种</translation>
    </message>
    <message>
        <source>Kind of household (code)</source>
        <translation>户籍性质（代码）</translation>
    </message>
    <message>
        <source>Division code (12 digits)</source>
        <translation>区划代码（12位）</translation>
    </message>
    <message>
        <source>Township or street</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>采集人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Enrolled or not</source>
        <translation>是否参保</translation>
    </message>
    <message>
        <source>Insurance joined</source>
        <translation>参保险种</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>参保日期</translation>
    </message>
    <message>
        <source>Reason why not enrolled</source>
        <translation>未参保原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>下发日期</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>用工人数</translation>
    </message>
</context>
<context>
    <name>EntryNarrowings</name>
    <message numerus="yes">
        <source>Open for more than %n day(s)</source>
        <translation>
            <numerusform>超过%n天未办结</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since %1 or longer</source>
        <translation>%1以来未办结</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1原因</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Insurance joined</source>
        <translation>参保险种</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>参加险种：%1</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>群体：%1</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>As reported to %1</source>
        <translation>截至%1的报送口径</translation>
    </message>
    <message>
        <source>Recorded late, of %1 and before</source>
        <translation>补录（%1及以前）</translation>
    </message>
    <message>
        <source>Changed after %1, to %2</source>
        <translation>%1之后至%2有变动</translation>
    </message>
    <message>
        <source>With a suggestion of the comparison</source>
        <translation>有比对建议</translation>
    </message>
    <message>
        <source>Last step: %1</source>
        <translation>最近一步：%1</translation>
    </message>
    <message>
        <source>Not rectified in time</source>
        <translation>有逾期整改</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>督促整改</translation>
    </message>
</context>
<context>
    <name>ExportFileName</name>
    <message>
        <source>%1 %2-%3 enrolment campaign monthly report</source>
        <translation>%1%2年%3月参保扩面月报</translation>
    </message>
</context>
<context>
    <name>FindingClues</name>
    <message>
        <source>Employers on no list of the city</source>
        <translation>漏报单位</translation>
    </message>
    <message>
        <source>Projects without work-injury insurance</source>
        <translation>未参加工伤保险的工程项目</translation>
    </message>
    <message>
        <source>Persons in no insurance</source>
        <translation>应保未保人员</translation>
    </message>
    <message>
        <source>Market registration, tax</source>
        <translation>市场主体登记、税务</translation>
    </message>
    <message>
        <source>Construction projects</source>
        <translation>工程项目名单</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户籍名单</translation>
    </message>
    <message>
        <source>On no list of the city</source>
        <translation>不在市级下发名单</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>需先核问</translation>
    </message>
    <message>
        <source>%1; ask first</source>
        <translation>%1，需先核问</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>列入核实</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Taken up as entries: %1.</source>
        <translation>已列入核实 %1 条。</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>不列入 %1 条。</translation>
    </message>
</context>
<context>
    <name>HistorySentence</name>
    <message>
        <source>Sent by the city: %1, %2</source>
        <translation>市级下发：%1，%2</translation>
    </message>
    <message>
        <source>Sent by the city: %1, %2 (%3, row %4)</source>
        <translation>市级下发：%1，%2（%3 第%4行）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, on %1</source>
        <translation>，日期 %1</translation>
    </message>
    <message>
        <source>; note: %1</source>
        <translation>；说明：%1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新核实</translation>
    </message>
    <message>
        <source>Taken back by the city: no longer on its list</source>
        <translation>市级撤回：不再列入名单</translation>
    </message>
    <message>
        <source>Its import was taken back</source>
        <translation>所属导入批次已撤销</translation>
    </message>
    <message>
        <source>Shown or exported with whole numbers</source>
        <translation>以完整号码查看或导出</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>citizen id</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>legal person</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Result taken back; stands again: %1</source>
        <translation>结果已撤销，恢复为：%1</translation>
    </message>
    <message>
        <source>Found to be the person whose number was damaged on a list</source>
        <translation>确认就是名单中证件号受损的人</translation>
    </message>
    <message>
        <source>Found not to be the person whose number was damaged on a list</source>
        <translation>确认不是名单中证件号受损的人</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>；%1：%2</translation>
    </message>
    <message>
        <source>Found to be one person with another of the ledger</source>
        <translation>确认与台账中另一人为同一人</translation>
    </message>
    <message>
        <source>Found to be another person than the one it was sent for</source>
        <translation>确认是另一人，已拆分</translation>
    </message>
    <message>
        <source>Merging or splitting taken back</source>
        <translation>合并或拆分已撤销</translation>
    </message>
    <message>
        <source>Made an entry. %1</source>
        <translation>列入核实。%1</translation>
    </message>
    <message>
        <source>The comparison&apos;s suggestion was refused</source>
        <translation>比对建议未采纳</translation>
    </message>
    <message>
        <source>The refusal of the comparison&apos;s suggestion was taken back</source>
        <translation>撤销“不采纳比对建议”</translation>
    </message>
    <message>
        <source>put into the group %1 (%2)</source>
        <translation>标记为%1（%2）</translation>
    </message>
    <message>
        <source>put into the group %1 (%2, until %3)</source>
        <translation>标记为%1（%2，至%3）</translation>
    </message>
    <message>
        <source>taken out of the group %1</source>
        <translation>取消标记%1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Correction taken back: %1</source>
        <translation>撤销更正：%1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1补为“%2”</translation>
    </message>
    <message>
        <source>%1 from &quot;%2&quot; to &quot;%3&quot;</source>
        <translation>%1由“%2”改为“%3”</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; taken out</source>
        <translation>删去%1“%2”</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, to be rectified by %1</source>
        <translation>，期限至 %1</translation>
    </message>
    <message>
        <source>, document %1</source>
        <translation>，文号 %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>employer&apos;s name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Details changed by a list: %1</source>
        <translation>名单更新了信息：%1</translation>
    </message>
    <message>
        <source>Whether it is the person whose number was damaged on a list is open again</source>
        <translation>撤销“不是名单上身份证号残缺的人”的确认，重新待确认</translation>
    </message>
</context>
<context>
    <name>IdentityClues</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Lists with damaged numbers</source>
        <translation>身份证号残缺的名单</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>名单上写作 %1</translation>
    </message>
    <message>
        <source>number is valid</source>
        <translation>身份证号有效</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>The same person: %1.</source>
        <translation>已确认是同一人：%1 条。</translation>
    </message>
    <message>
        <source>Two persons: %1.</source>
        <translation>已确认不是同一人：%1 条。</translation>
    </message>
</context>
<context>
    <name>MonthlyReport</name>
    <message>
        <source>Issued</source>
        <translation>下发数</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>核实率</translation>
    </message>
    <message>
        <source>Enrolled and struck off</source>
        <translation>已参保销号</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Not to be enrolled</source>
        <translation>不予参保</translation>
    </message>
    <message>
        <source>To be persuaded</source>
        <translation>待动员</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Village not known</source>
        <translation>村（社区）未明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Counted by entry: one person or employer on one list for one insurance.</source>
        <translation>注：1.按待核实事项统计，即一人（户）在一类名单、一个险种上计一条。</translation>
    </message>
    <message>
        <source>Rate = verified ÷ (issued − withdrawn). In progress and not yet verified are as of the month&apos;s end.</source>
        <translation>2.核实率＝已核实÷（下发数－撤回）；核实中、未核实为月末数，本月栏不填。</translation>
    </message>
    <message>
        <source>Cumulative = last month&apos;s cumulative + this month + adjustments.</source>
        <translation>3.累计＝上月累计＋本月＋调整；调整为上月报送后补录的以前月份结果。</translation>
    </message>
    <message>
        <source>&quot;Other&quot; (cumulative) includes: %1.</source>
        <translation>4.累计“其他”中包括：%1。</translation>
    </message>
    <message>
        <source>Ledger sequence %1, checksum %2.</source>
        <translation>已报送固化：台账流水 %1，校验码 %2。</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>____-__-__</source>
        <translation>    年    月    日</translation>
    </message>
    <message>
        <source>%1%2 %3 social insurance enrolment campaign: progress report for month %4</source>
        <translation>%1%2%3年社会保险全民参保扩面专项行动%4月工作进展情况月报表</translation>
    </message>
    <message>
        <source>Reporting office (seal): %1</source>
        <translation>填报单位（盖章）：%1</translation>
    </message>
    <message>
        <source>Counted in: employers, persons</source>
        <translation>计量单位：户次、人次</translation>
    </message>
    <message>
        <source>Filled in on: %1</source>
        <translation>填报时间：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>1. Cumulative, to %1-%2-%3</source>
        <translation>一、累计（截至%1年%2月%3日）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>2. This month, %1-1 to %1-%2</source>
        <translation>二、本月（%1月1日至%1月%2日）</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>对策措施</translation>
    </message>
    <message>
        <source>Prepared by: %1</source>
        <translation>填表人：%1</translation>
    </message>
    <message>
        <source>Reviewed by: %1</source>
        <translation>审核人：%1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>联系电话：%1</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>This month: %1.</source>
        <translation>本月：%1。</translation>
    </message>
    <message>
        <source>Cumulative: %1.</source>
        <translation>累计：%1。</translation>
    </message>
    <message>
        <source>Submission %1 of this month: it corrects the one before, which was withdrawn.</source>
        <translation>本月第%1次报送，更正已撤回的上一次报送。</translation>
    </message>
    <message>
        <source>After month %1 was submitted, %2 of its results were recorded or changed late; they are counted under adjustments.</source>
        <translation>补录说明：%1月的结果在报送后补录或更改%2条，已计入“调整”。</translation>
    </message>
    <message>
        <source>Outreach and inspections</source>
        <translation>宣传执法</translation>
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
    <name>PaperForm</name>
    <message>
        <source>another insurance:</source>
        <translation>其他险种：</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>Not to be enrolled</source>
        <translation>不予参保</translation>
    </message>
    <message>
        <source>To be persuaded</source>
        <translation>待动员</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Enrolled on: ______-____-____      First payment: ______-____</source>
        <translation>参保日期：________年____月____日    缴费年月：________年____月</translation>
    </message>
    <message>
        <source>Why: ____________________      Visit again on: ____-____</source>
        <translation>原因：____________________    再访日期：____月____日</translation>
    </message>
    <message>
        <source>%1. List:
______________
Insurance:
______________
Batch, row:
______________</source>
        <translation>%1. 名单：
________________
险种：
________________
批次、行号：
________________</translation>
    </message>
    <message>
        <source>Insurance: not named</source>
        <translation>险种：名单未指明</translation>
    </message>
    <message>
        <source>Not to be enrolled: </source>
        <translation>不予参保原因：</translation>
    </message>
    <message>
        <source>To be persuaded: </source>
        <translation>待动员原因：</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>List, insurance, what the city said</source>
        <translation>名单、险种、市级提示</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Reason no.</source>
        <translation>原因
序号</translation>
    </message>
    <message>
        <source>Insurance joined</source>
        <translation>参保险种</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 social insurance enrolment campaign</source>
        <translation>%1社会保险全民参保扩面专项行动</translation>
    </message>
    <message>
        <source>(year %1)</source>
        <translation>（%1年度）</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>填报单位：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Holds personal data: for this verification only; bring it back to the office to file.</source>
        <translation>本表含个人信息，仅供参保核实使用，用后请交回社保所存档，不得外传。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页  共 %2 页</translation>
    </message>
    <message>
        <source>Social insurance: verification at home</source>
        <translation>社会保险参保情况入户核实表</translation>
    </message>
    <message>
        <source>To be verified (tick the box that applies, give a reason, one result for each entry)</source>
        <translation>待核实事项（在相应方框内打勾，每项只填一种结果）</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>公民身份
号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>与户籍地址一致</translation>
    </message>
    <message>
        <source>elsewhere:</source>
        <translation>另有住处：</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>How verified</source>
        <translation>核实方式</translation>
    </message>
    <message>
        <source>visit at home</source>
        <translation>入户</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>through the village cadre</source>
        <translation>村（组）干部代核</translation>
    </message>
    <message>
        <source>other:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature of the person or a relative</source>
        <translation>本人或家属
签名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与本人
关系</translation>
    </message>
    <message>
        <source>Verified by (signature)</source>
        <translation>核实人签名</translation>
    </message>
    <message>
        <source>Verifier&apos;s phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>______-____-____</source>
        <translation>________年____月____日</translation>
    </message>
    <message>
        <source>Village committee (seal)</source>
        <translation>村（居）民委员会（盖章）</translation>
    </message>
    <message>
        <source>Notes: 1. What is printed is what the city sent; where it is wrong, cross it out and write what is right beside it. 2. Deceased: note the date. Insured elsewhere: note the place and the insurance.</source>
        <translation>说明：1.打印内容为市级下发信息，有误的划去并在旁更正。2.死亡的在备注栏写明死亡日期；外地参保的写明参保地和险种；在校、服役、服刑的写明单位或地点。</translation>
    </message>
    <message>
        <source>Verification forms</source>
        <translation>入户核实表</translation>
    </message>
    <message>
        <source>Citizen id (one line)</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Employed since</source>
        <translation>用工起始
年月</translation>
    </message>
    <message>
        <source>Kind of employment</source>
        <translation>用工形式</translation>
    </message>
    <message>
        <source>Insured already in</source>
        <translation>已参加险种</translation>
    </message>
    <message>
        <source>Employers: verification of social insurance</source>
        <translation>用人单位参保情况核实表</translation>
    </message>
    <message>
        <source>Signature for the employer</source>
        <translation>单位负责人
签名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Employer (seal)</source>
        <translation>用人单位（盖章）</translation>
    </message>
    <message>
        <source>Employer&apos;s roster</source>
        <translation>用人单位用工名册</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Filled in by (seal): </source>
        <translation>单位（盖章）：</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会
信用代码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>法定代表人
（负责人）</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Employees registered</source>
        <translation>市级下发
从业人数</translation>
    </message>
    <message>
        <source>Employees found</source>
        <translation>实际用工
人数</translation>
    </message>
    <message>
        <source>Of these insured</source>
        <translation>其中已参保
人数</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>经营地址</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营状况</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正常经营</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停业（歇业）</translation>
    </message>
    <message>
        <source>struck off the register</source>
        <translation>已注销（吊销）</translation>
    </message>
    <message>
        <source>no such employer here</source>
        <translation>查无此单位</translation>
    </message>
    <message>
        <source>Roster (each employee, a line; write &quot;none&quot; where there is no insurance)</source>
        <translation>用工名册（逐人填写，未参加任何险种的填“无”）</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Issued %1-%2-%3, row %4</source>
        <translation>%1年%2月%3日下发，第 %4 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Group or address</source>
        <translation>小组（住址）</translation>
    </message>
    <message>
        <source>List and insurance</source>
        <translation>名单、险种</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result: 1 enrolled  2 not to be enrolled  3 to be persuaded  4 in progress</source>
        <translation>结果填序号：1 已参保  2 不予参保  3 待动员  4 核实中</translation>
    </message>
    <message>
        <source>Reason of 1 (insurance joined): </source>
        <translation>结果为1的，原因栏填所参险种：</translation>
    </message>
    <message>
        <source>Reason of 2: </source>
        <translation>结果为2的，原因：</translation>
    </message>
    <message>
        <source>Reason of 3: </source>
        <translation>结果为3的，原因：</translation>
    </message>
    <message>
        <source>%1, village: ____________</source>
        <translation>%1&#x3000;村（社区）：____________</translation>
    </message>
    <message>
        <source>%1, village: %2</source>
        <translation>%1&#x3000;村（社区）：%2</translation>
    </message>
    <message>
        <source>Employers: list for verification</source>
        <translation>用人单位核实名册</translation>
    </message>
    <message>
        <source>Persons: list for verification</source>
        <translation>人员入户核实名册</translation>
    </message>
    <message>
        <source>Verified by (signature):</source>
        <translation>核实人（签名）：</translation>
    </message>
    <message>
        <source>Lists for verification</source>
        <translation>核实名册</translation>
    </message>
    <message>
        <source>Attachments: </source>
        <translation>附件：</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Receipt (stub)</source>
        <translation>核实回执（存根）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>Received by (signature):
______-____-____</source>
        <translation>领取人（签名）：
______年____月____日</translation>
    </message>
    <message>
        <source>Social insurance: receipt</source>
        <translation>社会保险核实回执</translation>
    </message>
    <message>
        <source>□ enrolled  □ not enrolled, on ____-__-__</source>
        <translation>□已参保 □未参保&#x3000;&#x3000;年&#x3000;月&#x3000;日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Handled by: %1    %2 (seal)
Ask at the office&apos;s counter when something is wrong.</source>
        <translation>经办人：%1&#x3000;&#x3000;%2（盖章）
如有出入，请持本回执到经办窗口查询。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项，见编号</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>核实回执</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>Canbao Ledger</source>
        <translation>参保台账</translation>
    </message>
</context>
<context>
    <name>PersonRegister</name>
    <message>
        <source>register of the deceased</source>
        <translation>死亡人员登记册</translation>
    </message>
    <message>
        <source>register of nominal households</source>
        <translation>空挂户口人员登记册</translation>
    </message>
    <message>
        <source>register of those out of contact</source>
        <translation>长期失联人员登记册</translation>
    </message>
    <message>
        <source>register of those insured elsewhere</source>
        <translation>外地参保人员登记册</translation>
    </message>
    <message>
        <source>%1 %2 enrolment campaign: %3</source>
        <translation>%1%2年社会保险全民参保扩面专项行动%3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1%2年%3</translation>
    </message>
    <message>
        <source>Reported by: %1</source>
        <translation>填报单位（盖章）：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Date: %1-%2-%3</source>
        <extracomment>year, month, day</extracomment>
        <translation>填报时间：%1年%2月%3日</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>填表人：</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>审核人：</translation>
    </message>
    <message>
        <source>Person in charge:</source>
        <translation>负责人：</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Died or found out on</source>
        <translation>死亡（核实）日期</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Insurance on the list</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>专册</translation>
    </message>
    <message>
        <source>ledger of persons</source>
        <translation>人员台账</translation>
    </message>
    <message>
        <source>ledger of employers</source>
        <translation>用人单位台账</translation>
    </message>
    <message>
        <source>list of the struck-off</source>
        <translation>销号名册</translation>
    </message>
    <message>
        <source>upload table of results</source>
        <translation>核实结果上报表</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Nominal households</source>
        <translation>空挂户口</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation>长期失联</translation>
    </message>
    <message>
        <source>Insured elsewhere</source>
        <translation>外地参保</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员台账</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>单位台账</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>销号名册</translation>
    </message>
    <message>
        <source>Upload table</source>
        <translation>上报表</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1（%n条）</numerusform>
        </translation>
    </message>
    <message>
        <source>This village is not the office&apos;s. Choose one of its own.</source>
        <translation>这个村（社区）不属于本单位，请从本单位的村（社区）中选择。</translation>
    </message>
    <message>
        <source>enforcement ledger</source>
        <translation>督促整改台账</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督促整改</translation>
    </message>
    <message>
        <source>list of the uninsured</source>
        <translation>未参保人员名册</translation>
    </message>
    <message>
        <source>Uninsured</source>
        <translation>未参保</translation>
    </message>
</context>
<context>
    <name>PlanSentence</name>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头 第%1行</translation>
    </message>
    <message>
        <source>header in rows %1–%2</source>
        <translation>表头 第%1–%2行</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>data in rows %1–%2</source>
        <translation>数据 第%1–%2行</translation>
    </message>
    <message>
        <source>%1 sheets, taken together: %2</source>
        <translation>%1 个工作表一并读取：%2</translation>
    </message>
    <message>
        <source>sheet %1 (hidden)</source>
        <translation>工作表 %1（已隐藏）</translation>
    </message>
    <message>
        <source>sheet %1 (no list was found in it)</source>
        <translation>工作表 %1（没有找到名单）</translation>
    </message>
    <message>
        <source>sheet %1 (seems to be another list)</source>
        <translation>工作表 %1（像是另一份名单）</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未读取：%1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>changed %1 (%2)</source>
        <translation>变更 %1（%2）</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>相同 %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒收 %1</translation>
    </message>
    <message>
        <source>twice in the file %1</source>
        <translation>文件内重复 %1</translation>
    </message>
    <message>
        <source>with a warning %1</source>
        <translation>提醒 %1</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>这份名单里没有数据。</translation>
    </message>
    <message>
        <source>kept to compare with, nothing to verify</source>
        <translation>仅作比对资料，不产生待核实事项</translation>
    </message>
    <message>
        <source>not as verified, kept as verified %1</source>
        <translation>与核实不符、保留核实内容 %1</translation>
    </message>
    <message>
        <source>%1 sheets, taken together: %2 and others</source>
        <translation>%1 个工作表一并读取：%2等</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not take the job. Check that it is switched on and connected, then print again, or save the pages as PDF.</source>
        <translation>打印机没有接受任务。请检查打印机是否开机、连接是否正常，然后重新打印，或先存为 PDF。</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>名单所载</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation>%1 “%2”第 %3 行</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>head</source>
        <translation>所长</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>查看员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SentDetails</name>
    <message>
        <source>≠ differs</source>
        <translation>≠ 不同</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第%2行</translation>
    </message>
</context>
<context>
    <name>SessionUndo</name>
    <message>
        <source>The last result was changed elsewhere since, so it was not taken back. Look at its history.</source>
        <translation>最近一次核实结果之后又被改动过，没有撤销。请查看该事项的经过。</translation>
    </message>
    <message>
        <source>Taken back: %1 (%2), &quot;%3&quot;. Stands again: &quot;%4&quot;.</source>
        <translation>已撤销：%1（%2）的“%3”，恢复为“%4”。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded together were taken back.</source>
        <translation>
            <numerusform>已撤销一并登记的 %n 条结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionClues</name>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Accepted: %1. Their results are recorded.</source>
        <translation>已采纳 %1 条，核实结果已登记。</translation>
    </message>
    <message>
        <source>Not accepted: %1.</source>
        <translation>不采纳 %1 条。</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Number and name agree</source>
        <translation>号码、姓名一致</translation>
    </message>
    <message>
        <source>Number agrees, name differs</source>
        <translation>号码一致、姓名不同</translation>
    </message>
    <message>
        <source>Name and birth agree, number damaged</source>
        <translation>姓名、出生日期一致，号码残缺</translation>
    </message>
    <message>
        <source>%1; ask first</source>
        <translation>%1，需先核问</translation>
    </message>
</context>
<context>
    <name>canbao::Demo</name>
    <message>
        <source>The folder for the demo cannot be made. Choose one that you may write to.</source>
        <translation>无法建立演示数据文件夹，请换一个有写入权限的位置。</translation>
    </message>
    <message>
        <source>The number of persons must be between 1 and 500,000.</source>
        <translation>人数必须在1到500000之间。</translation>
    </message>
    <message>
        <source>This office is not among the towns of the city. Give its name or its 9-digit code.</source>
        <translation>全市的乡镇（街道）中没有这个单位，请填写它的名称或9位区划代码。</translation>
    </message>
    <message>
        <source>The demo&apos;s answers cannot be written. Is the disk full or the folder protected?</source>
        <translation>演示数据的答案文件无法写入，请检查磁盘是否已满、文件夹是否有写入权限。</translation>
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
    <name>canbao::FileDigest</name>
    <message>
        <source>The file cannot be read. Check that it is still there and not locked by another program.</source>
        <translation>文件无法读取。请确认文件还在，并且没有被其他程序占用。</translation>
    </message>
</context>
<context>
    <name>canbao::Intake</name>
    <message>
        <source>The file has no sheet of that name. Please choose one of its sheets.</source>
        <translation>文件中没有这个名称的工作表，请从文件已有的工作表中选择。</translation>
    </message>
    <message>
        <source>This file is empty. Please choose the file that holds the list.</source>
        <translation>这个文件是空的，请选择有名单的文件。</translation>
    </message>
    <message>
        <source>The row chosen as header is blank. Please choose the row with the column names.</source>
        <translation>所选的表头行是空行，请选择写有栏目名称的那一行。</translation>
    </message>
    <message>
        <source>No column of names or ids was found. Please choose the header row, or say which column holds the name and which the id.</source>
        <translation>没有找到“姓名”或“身份证号”列。请指定表头所在行，或指明哪一列是姓名、哪一列是身份证号。</translation>
    </message>
    <message>
        <source>No column of employers&apos; names or credit codes was found. Please choose the header row, or say which column holds which.</source>
        <translation>没有找到“单位名称”或“统一社会信用代码”列。请指定表头所在行，或指明各列的含义。</translation>
    </message>
    <message>
        <source>A column is named as FIELD=COLUMN, for example citizen_id=C; FIELD=- says that the list has no such column.</source>
        <translation>对应关系的写法是“字段=列”，例如 citizen_id=C；“字段=-”表示名单中没有这一列。</translation>
    </message>
    <message>
        <source>--policy takes a column of the person or employer and fill, overwrite or keep, such as phone=keep.</source>
        <translation>--policy 应填写人员或单位的栏目和 fill（补空）、overwrite（更新）或 keep（不变），例如 phone=keep。</translation>
    </message>
    <message>
        <source>This whole list would withdraw %1 of %2 entries that await a result. It looks like a part of the list only; nothing was changed. Import it as a partial list, or confirm that so many are to be withdrawn.</source>
        <translation>按全量名单导入，将撤回 %2 个待处理事项中的 %1 个，这份文件可能只是名单的一部分。台账没有任何改动。请改按部分名单导入，或确认确实要撤回这么多。</translation>
    </message>
    <message>
        <source>This whole list would withdraw %1 entries that await a result, but not all its sheets were taken: %2. Who stands there would be withdrawn, too; nothing was changed. Give the sheets the same columns, import them as partial lists, or confirm the withdrawal.</source>
        <translation>按全量名单导入，将撤回 %1 个待处理事项，但下列工作表没有读取：%2，其中的人员或单位也会被撤回。台账没有任何改动。请先统一各工作表的栏目，或改按部分名单导入，或确认确实要撤回。</translation>
    </message>
</context>
<context>
    <name>canbao::Rejects</name>
    <message>
        <source>Taken, please check</source>
        <translation>已接收，请核对</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The first one is row %1 of sheet “%2”.</source>
        <translation>首次出现在工作表“%2”第%1行。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因及处理办法</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Rows sent back</source>
        <translation>退回核对</translation>
    </message>
</context>
<context>
    <name>canbao::ReplacementFile</name>
    <message>
        <source>There is not enough room on the disk. Free some or choose another disk; nothing was changed.</source>
        <translation>磁盘空间不足，请清理后重试或另选磁盘；原有文件未改动。</translation>
    </message>
    <message>
        <source>The folder for the file does not exist. Please choose another one.</source>
        <translation>要保存到的文件夹不存在，请另选文件夹。</translation>
    </message>
    <message>
        <source>A folder has this name already. Please choose another name for the file.</source>
        <translation>已有同名的文件夹，请换一个文件名。</translation>
    </message>
    <message>
        <source>The file could not be written. If it is open in WPS or Excel, close it there; if the folder is read-only, choose another one. The old file is unchanged.</source>
        <translation>文件无法写入：如正在 WPS 或 Excel 中打开，请先关闭；如文件夹为只读，请另选文件夹。原有文件未改动。</translation>
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
        <source>The row names none of the office&apos;s villages. Choose it by hand, or add the name as an alias in the settings.</source>
        <translation>未写村（社区），或所写的不在本单位的村级名单中；请手工选择，或在设置中把它加为别名。</translation>
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
    <message>
        <source>Two columns of this row hold different numbers. The one that checks was taken, or else the first; find out which is right.</source>
        <translation>本行两列中的号码不一致，已取校验正确的一个（都正确时取第一个），请核实以哪个为准。</translation>
    </message>
    <message>
        <source>More than one person stands in this row. Give each of them a row of their own in the list and import it again.</source>
        <translation>这一行里不止一个人；请在名单中每人单独一行后重新导入。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Activities</name>
    <message>
        <source>--%1: there is no such code.</source>
        <translation>--%1：没有这个代码。</translation>
    </message>
    <message>
        <source>Numbers are whole and not below nought.</source>
        <translation>数量应为不小于零的整数。</translation>
    </message>
    <message>
        <source>Activity %1 is recorded.</source>
        <translation>宣传执法记录%1已登记。</translation>
    </message>
    <message>
        <source>The activity is taken back and stays in the history.</source>
        <translation>该记录已撤销，经过中仍可查到。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Backup</name>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Backups</name>
    <message>
        <source>This ledger has no backups yet.</source>
        <translation>这本台账还没有备份。</translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 with a result: %4</source>
        <translation>%1：%2 条，其中 %3 条有结果：%4</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：读不出来：%2</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Batches</name>
    <message>
        <source>batch %1 · %2 · %3 · list of %4: %5 read, %6 accepted, %7 refused, %8 duplicates</source>
        <translation>第 %1 批 · %2 · %3 · 名单日期 %4：读入 %5，接收 %6，拒收 %7，重复 %8</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过名单。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Check</name>
    <message numerus="yes">
        <source>The ledger is sound: %n event(s) follow one from the other.</source>
        <translation>
            <numerusform>台账完好：%n 条事件前后衔接，无误。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is not sound. Restore the latest backup that is.</source>
        <translation>台账有问题，请恢复最近一份完好的备份。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Compare</name>
    <message>
        <source>Compared: %1 new suggestions, %2 gone; %3 await a decision.</source>
        <translation>比对完成：新增建议 %1 条，失效 %2 条，待处理 %3 条。</translation>
    </message>
    <message>
        <source>Found on no list of the city: %1 new, %2 in all.</source>
        <translation>市级名单之外的线索：新增 %1 条，共 %2 条。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Context</name>
    <message>
        <source>Say which ledger: --ledger FILE</source>
        <translation>请用 --ledger FILE 指明台账文件。</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-06-12.</source>
        <translation>--%1 要填日期，例如 2026-06-12。</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>没有备份成：%1</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Close it there and try again; commands that only read (entries, show, check) work meanwhile.</source>
        <translation>%1没有做任何改动。请先在那边关闭再试；只读的命令（entries、show、check）现在也可以用。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>whoever called the command</source>
        <translation>运行命令的人</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Correct</name>
    <message>
        <source>Say which entry by its number, as &quot;entries&quot; shows it.</source>
        <translation>请写明事项编号（见 entries 命令的输出）。</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, such as phone=13800000000.</source>
        <translation>--set 的写法是“栏目=内容”，例如 phone=13800000000。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) corrected.</source>
        <translation>
            <numerusform>已更正 %n 个栏目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction was taken back.</source>
        <translation>更正已撤销。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Coverage</name>
    <message>
        <source>--insurance takes one of the six insurances, pension or medical.</source>
        <translation>--insurance 填六个险种之一，或 pension（养老）、medical（医疗）。</translation>
    </message>
    <message>
        <source>--village takes the 12-digit code of one of the office&apos;s villages.</source>
        <translation>--village 填本单位某个村（社区）的12位代码。</translation>
    </message>
    <message>
        <source>The ledger has no households list yet. Import it first: who should be insured is counted from it.</source>
        <translation>台账里还没有户籍人口名单，请先导入，应参保人数由它计算。</translation>
    </message>
    <message>
        <source>%1: due %2, insured %3, missing %4, rate %5</source>
        <translation>%1：应参保 %2，已参保 %3，未参保 %4，参保率 %5</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Demo</name>
    <message>
        <source>--persons takes a number from 1 to 500000.</source>
        <translation>--persons 要填 1 到 500000 之间的数。</translation>
    </message>
    <message>
        <source>--seed takes a number.</source>
        <translation>--seed 要填数字。</translation>
    </message>
    <message>
        <source>%1 lists of the city and %2 of departments written to %3</source>
        <translation>已生成市级名单 %1 份、部门名单 %2 份：%3</translation>
    </message>
    <message numerus="yes">
        <source>Demo ledger with %n result(s) recorded: %1</source>
        <translation>
            <numerusform>已生成演示台账，记录核实结果 %n 条：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::cli::Eligibility</name>
    <message>
        <source>Only of a person can be said what to join. Give the number of an identity card.</source>
        <translation>只能判断个人的应参保险种，请给出身份证号码。</translation>
    </message>
    <message>
        <source>must</source>
        <translation>应参保</translation>
    </message>
    <message>
        <source>may</source>
        <translation>可参保</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不参保</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>待询问</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Enforce</name>
    <message>
        <source>Say which entry by its number, as &quot;entries&quot; shows it.</source>
        <translation>请写明事项编号（见 entries 命令的输出）。</translation>
    </message>
    <message>
        <source>--step takes urge, order or discredit.</source>
        <translation>--step 只能是 urge（催办）、order（责令限期整改）或 discredit（建议失信惩戒）。</translation>
    </message>
    <message>
        <source>Recorded: %1, to be rectified by %2.</source>
        <translation>已登记：%1，期限至 %2。</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>The last step against this employer was taken back.</source>
        <translation>该单位的最近一步已撤销。</translation>
    </message>
    <message>
        <source>Notice written to %1</source>
        <translation>文书已写入 %1</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Entries</name>
    <message>
        <source>--%1: there is no such code.</source>
        <translation>--%1：没有这个代码。</translation>
    </message>
    <message>
        <source>--village takes the 12-digit code of one of the office&apos;s villages.</source>
        <translation>--village 要填本单位某个村（社区）的12位区划代码。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in all.</source>
        <translation>
            <numerusform>共 %n 条事项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::cli::Figures</name>
    <message>
        <source>%1: %2 issued, %3 verified, %4 enrolled, %5 excluded, %6 to persuade, %7 open.</source>
        <translation>%1：下发 %2，已核实 %3，已参保 %4，不予参保 %5，待动员 %6，未结 %7。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>--by takes village, list, insurance, state, reason or special-group.</source>
        <translation>--by 可取 village、list、insurance、state、reason 或 special-group。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Findings</name>
    <message>
        <source>--state takes open, taken or dismissed.</source>
        <translation>--state 可填 open、taken 或 dismissed。</translation>
    </message>
    <message>
        <source>--kind takes missed-employer, uninsured-project or uninsured-person.</source>
        <translation>--kind 可填 missed-employer、uninsured-project 或 uninsured-person。</translation>
    </message>
    <message>
        <source>Say which findings by their numbers, as &quot;findings&quot; shows them.</source>
        <translation>请写明线索编号，编号见 findings 命令。</translation>
    </message>
    <message>
        <source>Made entries: %1.</source>
        <translation>已列入核实 %1 条。</translation>
    </message>
    <message>
        <source>Dismissed: %1.</source>
        <translation>不列入 %1 条。</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>恢复待处理 %1 条。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Forms</name>
    <message>
        <source>Say where to write the forms: --out FILE.pdf</source>
        <translation>请用 --out FILE.pdf 指明核实表写到哪里。</translation>
    </message>
    <message>
        <source>Nobody fits this choice, so there is nothing to print.</source>
        <translation>没有符合条件的人员，无需打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written to %1</source>
        <translation>
            <numerusform>已生成 %n 份核实表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>verification at the door</source>
        <translation>入户核实</translation>
    </message>
    <message>
        <source>the village&apos;s verifiers</source>
        <translation>村（社区）核实人员</translation>
    </message>
    <message>
        <source>--as takes form, list or receipt.</source>
        <translation>--as 只能是 form、list 或 receipt。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Groups</name>
    <message>
        <source>There is no special group of this code.</source>
        <translation>没有这个特殊群体代码。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed.</source>
        <translation>
            <numerusform>改动 %n 个标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::cli::Identity</name>
    <message>
        <source>This is an employer; only persons are merged and split.</source>
        <translation>这是用人单位；只有人员可以合并和拆分。</translation>
    </message>
    <message>
        <source>Say which entry by its number, as &quot;entries&quot; shows it.</source>
        <translation>请用编号指明事项，编号见 entries 命令。</translation>
    </message>
    <message>
        <source>--citizen-id takes a number that holds; leave it out where there is none.</source>
        <translation>--citizen-id 须是有效的身份证号；没有号码时不要写这一项。</translation>
    </message>
    <message>
        <source>Say who the other person is: --name NAME</source>
        <translation>请写明另一人的姓名：--name 姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s); taken back by: undo-identity %1</source>
        <translation>
            <numerusform>共 %n 个事项；撤销请用：undo-identity %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::cli::Import</name>
    <message>
        <source>--insurance takes one of the six insurances, such as resident-pension.</source>
        <translation>--insurance 要填六个险种之一，例如 resident-pension。</translation>
    </message>
    <message>
        <source>--list takes full or partial.</source>
        <translation>--list 要填 full（全量）或 partial（部分）。</translation>
    </message>
    <message>
        <source>--header-row takes a row number as Excel shows it.</source>
        <translation>--header-row 要填表头所在的行号（与 Excel 显示一致）。</translation>
    </message>
    <message>
        <source>Note: this very file was imported before, as batch %1.</source>
        <translation>提示：这个文件之前已经导入过，是第 %1 批。</translation>
    </message>
    <message>
        <source>%1 rows read: %2 accepted (%3 with a warning), %4 refused, %5 duplicates.</source>
        <translation>读入 %1 行：接收 %2 行（其中提醒 %3 行），拒收 %4 行，文件内重复 %5 行。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 withdrawn.</source>
        <translation>新增 %1，变更 %2，相同 %3，撤回 %4。</translation>
    </message>
    <message>
        <source>This was a trial: nothing was saved.</source>
        <translation>这是试运行，没有保存任何内容。</translation>
    </message>
    <message>
        <source>Saved as batch %1.</source>
        <translation>已保存为第 %1 批。</translation>
    </message>
    <message>
        <source>--kind takes one of the kinds of lists, such as unenrolled-persons or deaths.</source>
        <translation>--kind 应填写名单种类代码，如 unenrolled-persons（未参保人员）或 deaths（死亡）。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ from what was verified; what was verified stays.</source>
        <translation>
            <numerusform>%n 行与已核实的内容不一致，保留已核实的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: this whole list would withdraw %1 of %2 entries that await a result. That needs --confirm-withdrawn.</source>
        <translation>提示：按全量名单导入，将撤回 %2 个待处理事项中的 %1 个，须加 --confirm-withdrawn 确认。</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>未读取：%1。</translation>
    </message>
    <message>
        <source>sheet %1 (hidden)</source>
        <translation>工作表 %1（已隐藏）</translation>
    </message>
    <message>
        <source>sheet %1 (seems to be another list)</source>
        <translation>工作表 %1（像是另一份名单）</translation>
    </message>
    <message>
        <source>sheet %1 (no list was found in it)</source>
        <translation>工作表 %1（没有找到名单）</translation>
    </message>
    <message>
        <source>Note: this whole list would withdraw %1 entries that await a result, while sheets with people are not taken. That needs --confirm-withdrawn.</source>
        <translation>提示：按全量名单导入，将撤回 %1 个待处理事项，而文件中有些工作表没有读取。确认要撤回时请加 --confirm-withdrawn。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged number(s) may be somebody in the ledger: see &quot;proposals&quot;.</source>
        <translation>
            <numerusform>有 %n 个损坏的号码可能是台账中的人员，请用 proposals 命令查看并确认。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::cli::Info</name>
    <message>
        <source>%1 · campaign of %2 · ledger %3</source>
        <translation>%1 · %2年度 · 台账编号 %3</translation>
    </message>
    <message>
        <source>phase %1: %2 to %3</source>
        <translation>阶段 %1：%2 至 %3</translation>
    </message>
    <message>
        <source>due %1: %2</source>
        <translation>%1 前报送：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>共 %n 条事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::cli::Main</name>
    <message>
        <source>Say which command; these are there:</source>
        <translation>请写明命令，可用的有：</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; these are there:</source>
        <translation>没有“%1”这个命令，可用的有：</translation>
    </message>
    <message>
        <source>Usage: canbao-cli [options] %1 %2</source>
        <translation>用法：canbao-cli [选项] %1 %2</translation>
    </message>
    <message>
        <source>--now is for tests only (CANBAO_TEST=1) and takes YYYY-MM-DDThh:mm.</source>
        <translation>--now 仅供测试使用（需设置 CANBAO_TEST=1），格式为 YYYY-MM-DDThh:mm。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::New</name>
    <message>
        <source>There is no such office in 弥勒市. Choose one of these, by name or code: %1</source>
        <translation>弥勒市没有这个单位。请按名称或代码从中选择：%1</translation>
    </message>
    <message>
        <source>--year takes a year from 2021 on.</source>
        <translation>--year 要填 2021 年及以后的年份。</translation>
    </message>
    <message>
        <source>New ledger of %1 for %2, with %3 villages.</source>
        <translation>已新建%1 %2年度台账，共 %3 个村（社区）。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Operators</name>
    <message>
        <source>--role takes clerk, head or viewer.</source>
        <translation>--role 只能是 clerk、head 或 viewer。</translation>
    </message>
    <message>
        <source>The new PIN stands in the environment: CANBAO_NEW_PIN.</source>
        <translation>新 PIN 码须放在环境变量 CANBAO_NEW_PIN 中。</translation>
    </message>
    <message>
        <source>These options contradict each other.</source>
        <translation>这些选项互相矛盾。</translation>
    </message>
    <message>
        <source>Operator %1 was saved.</source>
        <translation>操作员 %1 已保存。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Proposals</name>
    <message>
        <source>--state takes open, accepted or refused.</source>
        <translation>--state 应填写 open（待确认）、accepted（同一人）或 refused（不是同一人）。</translation>
    </message>
    <message>
        <source>Say which proposals by their numbers, as &quot;proposals&quot; shows them.</source>
        <translation>请填写比对建议的编号，编号见 proposals 命令。</translation>
    </message>
    <message>
        <source>Proposal %1: the same person.</source>
        <translation>第 %1 条比对建议：已确认为同一人。</translation>
    </message>
    <message>
        <source>Proposal %1: two persons.</source>
        <translation>第 %1 条比对建议：已确认不是同一人。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Record</name>
    <message>
        <source>Say which entry by its number, as &quot;entries&quot; shows it.</source>
        <translation>请写明事项编号（见 entries 命令的输出）。</translation>
    </message>
    <message>
        <source>--result takes in-progress, enrolled, excluded, declined or reopened.</source>
        <translation>--result 要填 in-progress、enrolled、excluded、declined 或 reopened。</translation>
    </message>
    <message>
        <source>--insurance takes one of the six insurances, such as resident-pension.</source>
        <translation>--insurance 要填六个险种之一，例如 resident-pension。</translation>
    </message>
    <message>
        <source>Entry %1 is now &quot;%2&quot;.</source>
        <translation>第 %1 号事项现在是“%2”。</translation>
    </message>
    <message>
        <source>--evidence takes FIELD=VALUE, such as insured-place=昆明市.</source>
        <translation>--evidence 的写法是 项目=内容，例如 insured-place=昆明市。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still to be brought.</source>
        <translation>“%1”尚待补充。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Register</name>
    <message>
        <source>Say where to write the register: --out FILE.xlsx</source>
        <translation>请指明专册写到哪里：--out FILE.xlsx</translation>
    </message>
    <message>
        <source>Say which register: %1.</source>
        <translation>请说明要哪一种专册或台账：%1。</translation>
    </message>
    <message>
        <source>This office has no village of that code.</source>
        <translation>本单位没有这个代码的村（社区）。</translation>
    </message>
    <message>
        <source>%1, %2 row(s), written to %3</source>
        <translation>%1，%2 行，已写入 %3</translation>
    </message>
</context>
<context>
    <name>canbao::cli::ReportCompare</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The two reports say the same.</source>
        <translation>两份月报的数字相同。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::ReportList</name>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>submission %1</source>
        <translation>第%1次报送</translation>
    </message>
</context>
<context>
    <name>canbao::cli::ReportMonthly</name>
    <message>
        <source>%1, %2-%3: %4 issued, %5 verified, %6 enrolled, %7 excluded, %8 to persuade, %9 open.</source>
        <translation>%1 %2年%3月：下发 %4，已核实 %5，已参保 %6，不予参保 %7，待动员 %8，未办结 %9。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Submitted: these figures stay as they are.</source>
        <translation>已报送并固化，数字不再变动。</translation>
    </message>
    <message>
        <source>--%1 takes a month such as 2026-06.</source>
        <translation>--%1 应为月份，例如 2026-06。</translation>
    </message>
    <message>
        <source>--register says whose lines fill the city&apos;s form: it goes with --template, and not with --freeze.</source>
        <translation>--register 指明市级表格里逐人的行用哪本名册：须与 --template 同用，不能与 --freeze 同用。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::ReportWithdraw</name>
    <message>
        <source>The submission is withdrawn and kept. Submit the month again when it is right.</source>
        <translation>报送已撤回并留存。更正后请重新报送这个月。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::ReportYear</name>
    <message>
        <source>--out takes a FILE.xlsx or a FILE.pdf.</source>
        <translation>--out 后面请写 .xlsx 或 .pdf 文件。</translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4 issued, %5 verified, %6 enrolled, %7 excluded, %8 to persuade, %9 open.</source>
        <translation>%1 %2年，截至 %3：下发 %4，已核实 %5，已参保 %6，不予参保 %7，待动员 %8，未办结 %9。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text are still to be filled in.</source>
        <translation>
            <numerusform>文稿还有 %n 处待填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>The face %1 is not installed; %2 stands in for it.</source>
        <translation>本机没有安装“%1”字体，以“%2”代替。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Restore</name>
    <message>
        <source>Restored and checked: %1 entries, %2 with a result.</source>
        <translation>已恢复并检查无误：%1 条，其中 %2 条有结果。</translation>
    </message>
    <message>
        <source>What it took the place of is kept: %1</source>
        <translation>恢复前的台账另存在：%1</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Suggestions</name>
    <message>
        <source>--state takes open, accepted or refused.</source>
        <translation>--state 可填 open、accepted 或 refused。</translation>
    </message>
    <message>
        <source>--kind takes the code of a list.</source>
        <translation>--kind 须填名单代码。</translation>
    </message>
    <message>
        <source>Say which suggestions by their numbers, as &quot;suggestions&quot; shows them.</source>
        <translation>请写明建议编号，编号见 suggestions 命令。</translation>
    </message>
    <message>
        <source>Accepted: %1. Their results are recorded.</source>
        <translation>已采纳 %1 条，核实结果已登记。</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>不采纳 %1 条。</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>恢复待处理 %1 条。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::Undo</name>
    <message>
        <source>Say which entry by its number, as &quot;entries&quot; shows it.</source>
        <translation>请给出事项编号，见 entries 的输出。</translation>
    </message>
    <message>
        <source>The last result of entry %1 was taken back; it is &quot;%2&quot; again.</source>
        <translation>已撤销第 %1 号事项的最近一次核实结果，恢复为“%2”。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::UndoImport</name>
    <message>
        <source>Say which import by its number, as &quot;batches&quot; shows it.</source>
        <translation>请写明导入批次编号（见 batches 命令的输出）。</translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation>第 %1 批导入已撤销。</translation>
    </message>
</context>
<context>
    <name>canbao::cli::UploadLayout</name>
    <message>
        <source>Say what to do with the upload table&apos;s layout: --out FILE.xlsx, --take FILE.xlsx or --bundled</source>
        <translation>请说明对上报表的栏目与代码做什么：--out 文件.xlsx、--take 文件.xlsx 或 --bundled</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>栏目与代码已写入 %1。</translation>
    </message>
    <message>
        <source>The layout holds from now on: %1 columns, %2 codes.</source>
        <translation>上报表从现在起按此执行：%1 栏，%2 条结果代码。</translation>
    </message>
</context>
<context>
    <name>canbao::domain::Evidence</name>
    <message>
        <source>This result asks for no such evidence. Leave it out.</source>
        <translation>此核实结果不需要这项佐证，请去掉。</translation>
    </message>
    <message>
        <source>Fill in &quot;%1&quot;; this result needs it.</source>
        <translation>请填写“%1”，此核实结果必须有这一项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a date such as 2026-06-12, or 2026-06 or 2026, not in the future.</source>
        <translation>“%1”请填日期，如 2026-06-12，也可只填 2026-06 或 2026，不能晚于今天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of the six insurances. Choose it from the list.</source>
        <translation>“%1”请从六个险种中选择。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. Put the rest into the note.</source>
        <translation>“%1”太长，多出的内容请写在备注里。</translation>
    </message>
</context>
<context>
    <name>canbao::intake::ImportUndo</name>
    <message>
        <source>There is no import with this number.</source>
        <translation>没有这个编号的导入批次。</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>这批导入已经撤销过了。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this import were worked on since (the first is number %1), so it cannot be taken back. Reopen or finish them one by one instead.</source>
        <translation>
            <numerusform>这批导入中有 %n 条事项之后已有核实记录（第一条是 %1 号），不能整批撤销。请逐条处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 came later and builds on this one. Take that one back first.</source>
        <translation>第 %1 批是在这一批之后导入的，并用到了这一批的内容。请先撤销第 %1 批。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) accept what this list suggested (the first is entry number %1), so it cannot be taken back. Undo those results first.</source>
        <translation>
            <numerusform>有 %n 条核实结果采纳了本名单的比对建议（第一条为事项 %1），不能撤销导入。请先撤销这些结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::matching::TellingFacts</name>
    <message>
        <source>died on</source>
        <translation>死亡日期</translation>
    </message>
    <message>
        <source>household registration cancelled on</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>school status</source>
        <translation>学籍状态</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>place</source>
        <translation>参保地</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>刑期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>withholds tax for</source>
        <translation>扣缴人数</translation>
    </message>
    <message>
        <source>tax period</source>
        <translation>税款所属期</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>contract sum</source>
        <translation>工程造价</translation>
    </message>
    <message>
        <source>begun on</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>relation to the head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>canbao::printing::PageCanvas</name>
    <message>
        <source>No page to show</source>
        <translation>没有可显示的页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>canbao::printing::PrintPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1 页</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <translation>正在生成 PDF</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::ActivityCounts</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1%2场</translation>
    </message>
    <message>
        <source>%1 outreach activities (%2), %3 people reached, %4 leaflets handed out</source>
        <translation>开展宣传活动%1场（%2），受众%3人次，发放资料%4份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 inspections of %2 employers, %3 with problems, %4 told to put them right</source>
        <translation>执法检查%1次，检查用人单位%2户，发现问题%3户，责令整改%4户</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::CityForm</name>
    <message numerus="yes">
        <source>Sheet %1: %n row(s) of villages.</source>
        <translation>
            <numerusform>工作表“%1”：按村填了 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1: %n row(s) of the register.</source>
        <translation>
            <numerusform>工作表“%1”：按名册填了 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source> and more</source>
        <translation> 等</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name somebody whom the register does not have and stay as they are: row %1.</source>
        <extracomment>%1: row numbers</extracomment>
        <translation>
            <numerusform>另有 %n 行的人名册里没有，保持原样：第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::EmployersLedger</name>
    <message>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>用工名册</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Village and address</source>
        <translation>所在村及地址</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>用工人数</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Insurance joined or reason</source>
        <translation>参保险种或原因</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Employed since</source>
        <translation>用工起始</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>参保情况</translation>
    </message>
    <message>
        <source>%1 employers, %2 persons on their rosters</source>
        <translation>共 %1 户，名册 %2 人</translation>
    </message>
    <message>
        <source>Total %1 employers, %2 entries: enrolled %3, not to be enrolled %4, to be persuaded %5, open %6; %7 persons on the rosters</source>
        <translation>合计 %1 户 %2 项：已参保 %3，不予参保 %4，待动员 %5，未办结 %6；用工名册 %7 人</translation>
    </message>
    <message>
        <source>Employer&apos;s name</source>
        <translation>单位名称</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::EnforcementLedger</name>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Urging and rectification</source>
        <translation>催办整改</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Employer&apos;s name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>To be set right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前情况</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1（已逾期）</translation>
    </message>
    <message>
        <source>%1 employers urged</source>
        <translation>已督促 %1 户</translation>
    </message>
    <message>
        <source>Total %1 employers: urged %2 times, ordered to rectify %3 times, proposed for punishment as discredited %4 times</source>
        <translation>合计 %1 户：催办 %2 次，责令限期整改 %3 次，建议失信惩戒 %4 次</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::EntryValues</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::GroupTable</name>
    <message>
        <source>Issued</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>核实率</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部（不重复）</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::MonthlyPoints</name>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::MonthlyReport</name>
    <message>
        <source>Village not known</source>
        <translation>未落实到村</translation>
    </message>
    <message>
        <source>This month has not begun yet. Choose an earlier one.</source>
        <translation>这个月还没有开始，请选择之前的月份。</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::MonthlyReportTemplate</name>
    <message>
        <source>This month&apos;s %1</source>
        <translation>本月%1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计%1</translation>
    </message>
    <message>
        <source>Adjusted %1</source>
        <translation>调整%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reporting office</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填报时间</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>对策措施</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::PersonsLedger</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>下发日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Insurance joined or reason</source>
        <translation>参保险种或原因</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 persons, %2 entries</source>
        <translation>共 %1 人 %2 项</translation>
    </message>
    <message>
        <source>Total %1 persons, %2 entries: enrolled %3, not to be enrolled %4, to be persuaded %5, open %6, withdrawn %7</source>
        <translation>合计 %1 人 %2 项：已参保 %3，不予参保 %4，待动员 %5，未办结 %6，市级撤回 %7</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::RegisterLines</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reporting office</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填报时间</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>共计</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::RegisterRows</name>
    <message>
        <source>This register has more than %1 lines, too many for the city&apos;s form. Fill it village by village, or export the register itself.</source>
        <translation>该名册超过 %1 行，市级表格装不下。请逐村填报，或直接导出名册。</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::StruckOffList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Name or employer</source>
        <translation>姓名（单位名称）</translation>
    </message>
    <message>
        <source>Citizen id or credit code</source>
        <translation>身份证号（信用代码）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Insurance on the list</source>
        <translation>名单险种</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>下发日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Insurance joined or reason</source>
        <translation>参保险种或原因</translation>
    </message>
    <message>
        <source>Struck off on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>%1 entries struck off</source>
        <translation>已销号 %1 项</translation>
    </message>
    <message>
        <source>Total %1 entries of %2 persons and employers: enrolled %3, not to be enrolled %4</source>
        <translation>合计销号 %1 项，涉及 %2 个对象：已参保 %3，不予参保 %4</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::Submissions</name>
    <message>
        <source>This month has not ended yet. It can be submitted from the first day of the next month.</source>
        <translation>这个月还没有结束，下月1日起才能报送并固化。</translation>
    </message>
    <message>
        <source>This month was submitted already; its figures stay as they are. To correct it, withdraw the submission first, saying why.</source>
        <translation>这个月已经报送，数字保持不变。需要更正的，请先写明原因撤回报送。</translation>
    </message>
    <message>
        <source>This month is not submitted: there is nothing to withdraw.</source>
        <translation>这个月没有报送，无需撤回。</translation>
    </message>
    <message>
        <source>Write down why the submission is withdrawn.</source>
        <translation>请写明撤回报送的原因。</translation>
    </message>
    <message>
        <source>%1 was submitted after it and reckons from it. Withdraw that submission first.</source>
        <translation>%1的月报在它之后报送，并以它为基数。请先撤回那一次报送。</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::UninsuredList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Insurance on the list</source>
        <translation>名单险种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason why not enrolled</source>
        <translation>未参保原因</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 persons, %2 entries</source>
        <translation>共 %1 人 %2 项</translation>
    </message>
    <message>
        <source>Total %1 persons, %2 entries: to be persuaded %3, not verified yet %4</source>
        <translation>合计 %1 人 %2 项：待动员 %3，尚未核实 %4</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::UploadLayoutSheet</name>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Result codes</source>
        <translation>结果代码</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>其他代码</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source>Insurance on the list</source>
        <translation>名单险种</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Insurance joined or reason</source>
        <translation>参保险种或原因</translation>
    </message>
    <message>
        <source>Participation code</source>
        <translation>参保码</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>类型码</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>代码种类</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Columns: one row for each column of the upload table, in its order. &quot;Content&quot; says what stands there; below are all contents there are. A fixed value stands in every row as it is written.</source>
        <translation>栏目：上报表的每一栏占一行，按先后顺序排列。“内容”说明这一栏填什么，可填的内容都列在下面。固定值在每一行原样填写。</translation>
    </message>
    <message>
        <source>Result codes: tried from the top down, the first row that fits a person&apos;s result holds. Where the third column is empty, every reason or insurance fits. A result that no row fits is not uploaded; the program says how many are left out.</source>
        <translation>结果代码：从上往下对照，以最先符合的一行为准。第三栏空着的，不论原因或险种都符合。没有一行符合的结果不上报，程序会说明有多少人未列入。</translation>
    </message>
    <message>
        <source>Save the workbook and take it in again on the registers&apos; page. What the program does not understand it refuses, with the row.</source>
        <translation>改好后保存，再到“专册”页重新读入。程序看不懂的内容会指出在哪一行，不会自行猜测。</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区（居委会）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村委会</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot; with its heads. Write the layout to a workbook first and change that one.</source>
        <translation>这个工作簿没有带表头的“%1”工作表。请先把栏目与代码导出，在导出的工作簿上修改。</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2: what stands under &quot;%3&quot; is not known. Choose one of the words that the sheet &quot;Explanation&quot; lists.</source>
        <translation>工作表“%1”第 %2 行：“%3”一栏的内容无法识别。请从“说明”工作表列出的词语中选择，险种、结果和原因按本单位代码表填写。</translation>
    </message>
    <message>
        <source>The layout needs a column for the name and one for the document&apos;s number.</source>
        <translation>栏目中必须有姓名和证件号码，请补上。</translation>
    </message>
    <message>
        <source>Two columns of the layout have the same head. Rename one.</source>
        <translation>有两栏的表头相同，请改名后再读入。</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2 has no code. Write it, or delete the row.</source>
        <translation>工作表“%1”第 %2 行没有代码，请填写或删除这一行。</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::UploadTable</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>共 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a result that the layout has no code for; they are left out.</source>
        <translation>
            <numerusform>有 %n 人的结果没有对应代码，未列入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not verified yet; they are left out.</source>
        <translation>
            <numerusform>有 %n 人尚未核实，未列入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::reporting::YearSummary</name>
    <message>
        <source>The campaign of this year has not begun yet; there is nothing to sum up.</source>
        <translation>今年的专项行动还没有开始，暂无内容可总结。</translation>
    </message>
    <message>
        <source>%1 %2 enrolment campaign, summary</source>
        <translation>%1%2年参保扩面工作总结</translation>
    </message>
    <message>
        <source>Summary of the social insurance enrolment campaign %2 of %1</source>
        <translation>%1%2年社会保险全民参保扩面专项行动工作总结</translation>
    </message>
    <message>
        <source>To the city&apos;s bureau of human resources and social security:</source>
        <translation>市人力资源和社会保障局：</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文稿</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::YearSummaryTables</name>
    <message>
        <source>%1 %2 enrolment campaign: %3</source>
        <translation>%1%2年参保扩面%3</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村情况</translation>
    </message>
    <message>
        <source>progress of the villages</source>
        <translation>各村（社区）工作情况表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Employers issued</source>
        <translation>下发单位</translation>
    </message>
    <message>
        <source>Persons issued</source>
        <translation>下发人员</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>核实率</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>Not to be enrolled</source>
        <translation>不予参保</translation>
    </message>
    <message>
        <source>To be persuaded</source>
        <translation>待动员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>逐月进度</translation>
    </message>
    <message>
        <source>progress of the months</source>
        <translation>逐月进度表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>本月下发</translation>
    </message>
    <message>
        <source>Verified this month</source>
        <translation>本月核实</translation>
    </message>
    <message>
        <source>Enrolled this month</source>
        <translation>本月参保</translation>
    </message>
    <message>
        <source>Verified in all</source>
        <translation>累计核实</translation>
    </message>
    <message>
        <source>Enrolled in all</source>
        <translation>累计参保</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>results by insurance and reason</source>
        <translation>核实结果分类表</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Insurance joined or reason</source>
        <translation>参保险种或原因</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>人（户）次</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占已核实</translation>
    </message>
    <message>
        <source>Special groups</source>
        <translation>特殊群体情况</translation>
    </message>
    <message>
        <source>progress of the special groups</source>
        <translation>特殊群体工作情况表</translation>
    </message>
    <message>
        <source>Special group</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>Outreach and inspections</source>
        <translation>宣传执法</translation>
    </message>
    <message>
        <source>outreach and inspections of the months</source>
        <translation>逐月宣传执法情况表</translation>
    </message>
    <message>
        <source>Outreach activities</source>
        <translation>宣传活动（场）</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>受众（人次）</translation>
    </message>
    <message>
        <source>Leaflets handed out</source>
        <translation>发放资料（份）</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>执法检查（次）</translation>
    </message>
    <message>
        <source>Employers inspected</source>
        <translation>检查单位（户）</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>发现问题（户）</translation>
    </message>
    <message>
        <source>Told to put them right</source>
        <translation>责令整改（户）</translation>
    </message>
</context>
<context>
    <name>canbao::reporting::YearSummaryText</name>
    <message>
        <source>(To be filled in: </source>
        <translation>（待填写：</translation>
    </message>
    <message>
        <source>%1%2)</source>
        <translation>%1%2）</translation>
    </message>
    <message>
        <source>As the plan of %1 for the enrolment campaign asks, %2 carried out the campaign of %3. What was done is summed up as follows.</source>
        <translation>按照《%1人民政府办公室关于印发%1社会保险全民参保扩面专项行动实施方案的通知》（弥政办发〔2021〕35号）要求，%2认真组织开展%3年社会保险全民参保扩面专项行动，现将工作情况总结如下。</translation>
    </message>
    <message>
        <source>By %1 the city had issued %2 entries of employers and %3 of persons. %4 are verified%5: %6 enrolled and struck off, %7 not to be enrolled, %8 to be persuaded; %9 are in progress or not yet verified.</source>
        <translation>截至%1，市级共下发未参保单位%2户次、人员%3人次，已核实%4项%5。其中：已参保销号%6项，不予参保%7项，待动员%8项；核实中和未核实%9项。</translation>
    </message>
    <message>
        <source> (a rate of %1 %)</source>
        <translation>，核实率%1%</translation>
    </message>
    <message>
        <source>The city took %1 entries back.</source>
        <translation>市级撤回%1项。</translation>
    </message>
    <message>
        <source>%1-%2-%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>%1: %2 entries.</source>
        <translation>%1%2项。</translation>
    </message>
    <message>
        <source>%1: %2 entries, of these %3.</source>
        <translation>%1%2项，其中%3。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The highest rates are those of %1.</source>
        <translation>核实率较高的是%1。</translation>
    </message>
    <message>
        <source>The highest rates are those of %1; more effort is needed in %2.</source>
        <translation>核实率较高的是%1；还需加大力度的是%2。</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>1. Results in general</source>
        <translation>一、总体情况</translation>
    </message>
    <message>
        <source>2. What was done</source>
        <translation>二、主要做法</translation>
    </message>
    <message>
        <source>3. Problems</source>
        <translation>三、存在问题</translation>
    </message>
    <message>
        <source>4. Next steps</source>
        <translation>四、下一步工作打算</translation>
    </message>
    <message>
        <source>(1) Publicity</source>
        <translation>（一）广泛宣传发动</translation>
    </message>
    <message>
        <source>occasions, people reached, key groups</source>
        <translation>宣传场次、受众人数、重点群体</translation>
    </message>
    <message>
        <source>(2) Verification</source>
        <translation>（二）逐户核实销号</translation>
    </message>
    <message>
        <source>how the villages went from house to house, what the lists of other departments brought</source>
        <translation>入户核实的组织方式、部门数据比对的成效</translation>
    </message>
    <message>
        <source>(3) Enforcement</source>
        <translation>（三）加大执法检查</translation>
    </message>
    <message>
        <source>inspections, employers urged, orders to mend</source>
        <translation>检查次数、督促单位数、责令整改情况</translation>
    </message>
    <message>
        <source>(4) Service</source>
        <translation>（四）优化经办服务</translation>
    </message>
    <message>
        <source>what was made easier for those who enrol</source>
        <translation>便民服务举措</translation>
    </message>
    <message>
        <source>problems that were met</source>
        <translation>工作中遇到的主要问题</translation>
    </message>
    <message>
        <source>what will be done, by whom and until when</source>
        <translation>下一步措施、责任人和完成时限</translation>
    </message>
    <message>
        <source>what worked best, key groups</source>
        <translation>宣传的好做法、重点群体专项宣传情况</translation>
    </message>
    <message>
        <source>month %1: %2 verified, %3 of them enrolled</source>
        <translation>%1月核实%2项、参保%3项</translation>
    </message>
    <message>
        <source>Month by month, %1.</source>
        <translation>分月看，%1。</translation>
    </message>
    <message>
        <source>%1: %2 employers</source>
        <translation>%1用人单位%2户</translation>
    </message>
    <message>
        <source>Against employers: %1.</source>
        <translation>对未参保用人单位，%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>canbao::services::CheckLedger</name>
    <message>
        <source>The file itself is damaged. Restore the latest backup.</source>
        <translation>台账文件本身已损坏，请恢复最近的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) between tables lead nowhere.</source>
        <translation>
            <numerusform>有 %n 处表间引用落空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1 is missing from the history.</source>
        <translation>历史记录中缺少第 %1 号事件。</translation>
    </message>
    <message>
        <source>Event %1 does not fit the history before it: it was altered outside this program.</source>
        <translation>第 %1 号事件与之前的历史对不上：它在本程序之外被改动过。</translation>
    </message>
    <message>
        <source>Entry %1 does not stand as its events left it.</source>
        <translation>第 %1 号事项的状态与它的事件记录不一致。</translation>
    </message>
    <message>
        <source>Entry %1 has no event that issued it.</source>
        <translation>第 %1 号事项没有下发记录。</translation>
    </message>
    <message>
        <source>The counts of batch %1 do not agree with its rows.</source>
        <translation>第 %1 批导入的条数与明细不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) of the file do not hold what their tables hold. Restore the latest backup.</source>
        <translation>
            <numerusform>文件中有 %n 个索引与数据不一致。请恢复最近的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is not the person&apos;s to whom a merge or a split gave it.</source>
        <translation>事项 %1 不在合并或拆分所指的人名下。</translation>
    </message>
    <message>
        <source>Entry %1 names another import than the one that issued it.</source>
        <translation>事项 %1 记的导入批次不是下发它的那一批。</translation>
    </message>
    <message>
        <source>Entry %1 counts for another village than its person or employer.</source>
        <translation>事项 %1 的村（社区）与其人员或单位的不一致。</translation>
    </message>
    <message>
        <source>Person %1 is searched for by words that do not come from the name.</source>
        <translation>人员 %1 的检索词与姓名不一致。</translation>
    </message>
    <message>
        <source>Employer %1 is searched for by words that do not come from the name.</source>
        <translation>单位 %1 的检索词与名称不一致。</translation>
    </message>
    <message>
        <source>The counts of batch %1 do not agree with its events.</source>
        <translation>第 %1 批的数量与其事件不符。</translation>
    </message>
    <message>
        <source>Submitted report %1 is not what was submitted: it was altered outside this program.</source>
        <translation>第%1号报送记录与报送时不一致：曾被本程序以外的方式改动。</translation>
    </message>
    <message>
        <source>The step against an employer that event %1 tells of does not stand as it was taken.</source>
        <translation>事件 %1 所记的督促整改步骤与办理时不一致。</translation>
    </message>
    <message>
        <source>The special group that event %1 tells of does not stand as it was tagged.</source>
        <translation>事件 %1 所登记的特殊群体与现在的标记不符。</translation>
    </message>
    <message>
        <source>The office&apos;s own figure that event %1 tells of is not the one that was put in.</source>
        <translation>事件 %1 所登记的本单位政策参数与现在的不符。</translation>
    </message>
    <message>
        <source>A figure of the office&apos;s own stands in the policy tables that no event tells of.</source>
        <translation>政策参数表中有一项本单位的改动，没有任何事件记载。</translation>
    </message>
</context>
<context>
    <name>canbao::services::ClaimLedger</name>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>a command (canbao-cli)</source>
        <translation>命令行程序（canbao-cli）</translation>
    </message>
    <message>
        <source>Another window or program has this ledger open.</source>
        <translation>另一个窗口或程序正在使用这个台账。</translation>
    </message>
    <message>
        <source>This ledger is open since %3: %1, on the computer %2.</source>
        <translation>这个台账自 %3 起已打开：%1，在电脑 %2 上。</translation>
    </message>
</context>
<context>
    <name>canbao::services::CorrectPolicy</name>
    <message>
        <source>There is no policy table of this name.</source>
        <translation>没有这张政策表，请从列表中选择。</translation>
    </message>
    <message>
        <source>Say in the first column what the row is about.</source>
        <translation>请在“项目”里写明这一行是什么。</translation>
    </message>
    <message>
        <source>A row needs the day from which it holds, such as 2026-01-01, and may not end earlier.</source>
        <translation>请填写起始日期，例如 2026-01-01；截止日期不能早于起始日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number, 0 or more.</source>
        <translation>“%1”请填0或更大的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a date such as 2026-09-01.</source>
        <translation>“%1”请填 2026-09-01 这样的日期。</translation>
    </message>
    <message>
        <source>Write down the source: which notice or table says so. It is shown beside the figure.</source>
        <translation>请写明依据（文件名称、文号），它会显示在数字旁边。</translation>
    </message>
</context>
<context>
    <name>canbao::services::CorrectSubject</name>
    <message>
        <source>There is no entry with this number in the ledger.</source>
        <translation>台账里没有这个编号的事项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be corrected of this subject.</source>
        <translation>“%1”不是可以更正的栏目。</translation>
    </message>
    <message>
        <source>Nothing is different from what the ledger holds.</source>
        <translation>与台账中的内容相同，没有可更正的。</translation>
    </message>
    <message>
        <source>The text is longer than 200 characters. Shorten it.</source>
        <translation>内容超过 200 个字，请缩短。</translation>
    </message>
    <message>
        <source>The name cannot be empty.</source>
        <translation>姓名（名称）不能为空。</translation>
    </message>
    <message>
        <source>The number cannot be empty.</source>
        <translation>号码不能为空。</translation>
    </message>
    <message>
        <source>This number was damaged by a spreadsheet. Type it as the card shows it.</source>
        <translation>这个号码已被表格软件损坏，请按证件重新录入。</translation>
    </message>
    <message>
        <source>The number&apos;s length, date or check character is wrong. If the card really says so, write that down in the note and save again.</source>
        <translation>号码的位数、日期或校验码不对。如证件上确实如此，请在说明中写明后再保存。</translation>
    </message>
    <message>
        <source>Somebody else in the ledger has this number. Check it; if both are the same, merge them instead.</source>
        <translation>台账中已有另一个对象使用这个号码，请核对；确为同一对象的，请改用合并。</translation>
    </message>
    <message>
        <source>The office has no such village.</source>
        <translation>本单位没有这个村（社区）。</translation>
    </message>
    <message>
        <source>It was corrected again since, so the earlier correction cannot be taken back.</source>
        <translation>之后又更正过，不能撤销这次更正。</translation>
    </message>
</context>
<context>
    <name>canbao::services::DecideIdentity</name>
    <message>
        <source>There is no proposal with this number.</source>
        <translation>没有这个编号的比对建议。</translation>
    </message>
    <message>
        <source>This proposal was decided already.</source>
        <translation>这条比对建议已经确认过了。</translation>
    </message>
    <message>
        <source>This proposal does not stand as refused any more.</source>
        <translation>这条建议已不是“不是同一人”状态，无需撤销。</translation>
    </message>
</context>
<context>
    <name>canbao::services::DecideSuggestions</name>
    <message>
        <source>There is no suggestion number %1.</source>
        <translation>没有编号为 %1 的比对建议。</translation>
    </message>
    <message>
        <source>Suggestion %1 was decided already; nothing was changed.</source>
        <translation>建议 %1 已处理过，未作任何更改。</translation>
    </message>
    <message>
        <source>Suggestion %1 was not refused; nothing was changed.</source>
        <translation>建议 %1 未被否定，未作任何更改。</translation>
    </message>
    <message>
        <source>Suggestions %1 and %2 are about the same entry. Accept the one that is right.</source>
        <translation>建议 %1 和建议 %2 针对同一事项，请采纳其中正确的一条。</translation>
    </message>
    <message>
        <source>As the list &quot;%1&quot; has it (import %2, row %3)</source>
        <translation>依据“%1”名单（第 %2 次导入第 %3 行）</translation>
    </message>
</context>
<context>
    <name>canbao::services::EditOperators</name>
    <message>
        <source>An operator needs a name of at most 30 characters.</source>
        <translation>操作员须有姓名，最多 30 个字。</translation>
    </message>
    <message>
        <source>Another operator has this name, maybe one who left. Take that one back or write the name so that the two can be told apart.</source>
        <translation>已有同名的操作员（可能已离岗）。请将其恢复在岗，或改写姓名以便区分。</translation>
    </message>
    <message>
        <source>The ledger needs a head who looks after the operators. Make somebody else head first.</source>
        <translation>台账须有一名所长管理操作员。请先把另一人设为所长。</translation>
    </message>
    <message>
        <source>Only the head looks after the operators. Ask the head, or switch to that operator.</source>
        <translation>只有所长可以管理操作员。请找所长，或切换为所长。</translation>
    </message>
    <message>
        <source>There is no operator with this number.</source>
        <translation>没有这个编号的操作员。</translation>
    </message>
</context>
<context>
    <name>canbao::services::EditVillages</name>
    <message>
        <source>A village needs a name.</source>
        <translation>村（社区）不能没有名称。</translation>
    </message>
    <message>
        <source>Two villages are both called &quot;%1&quot;; a list could not tell them apart.</source>
        <translation>有两个村（社区）都叫“%1”，名单里将无法区分，请改用不同的名称。</translation>
    </message>
</context>
<context>
    <name>canbao::services::KeepActivities</name>
    <message>
        <source>Choose what kind of activity it was.</source>
        <translation>请选择活动的形式。</translation>
    </message>
    <message>
        <source>Say on which day it was held.</source>
        <translation>请填写开展日期。</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it was held.</source>
        <translation>日期在今天之后，请在开展后再登记。</translation>
    </message>
    <message>
        <source>A number cannot be below nought. Correct it.</source>
        <translation>数量不能小于零，请更正。</translation>
    </message>
    <message>
        <source>More employers were told to put something right than had problems, or more had problems than were inspected. Correct the numbers.</source>
        <translation>责令整改户数多于发现问题户数，或发现问题户数多于检查户数，请更正。</translation>
    </message>
    <message>
        <source>An inspection needs the number of employers that were inspected.</source>
        <translation>执法检查须填写检查用人单位的户数。</translation>
    </message>
    <message>
        <source>This activity was taken back meanwhile; nothing was saved.</source>
        <translation>这条记录已被撤销，没有保存。</translation>
    </message>
    <message>
        <source>Write down why the activity is taken back.</source>
        <translation>请写明撤销的原因。</translation>
    </message>
</context>
<context>
    <name>canbao::services::MergePersons</name>
    <message>
        <source>Both stand on the same list, and entry %1 has a result already. Reopen it first, saying why, and then merge them.</source>
        <translation>两人都在同一名单上，而事项 %1 已有结果。请先写明原因重新核实，再合并。</translation>
    </message>
    <message>
        <source>The other person stands on the same list as entry %1 already. Leave this entry out, or merge the two.</source>
        <translation>另一人已在事项 %1 所在的名单上。请不要选这一项，或将两人合并。</translation>
    </message>
    <message>
        <source>One of the two persons is not in the ledger.</source>
        <translation>两人中有一人不在台账中。</translation>
    </message>
    <message>
        <source>This is one person already. Choose another one.</source>
        <translation>这本来就是同一个人。请另选一人。</translation>
    </message>
    <message>
        <source>The person to be merged stands on no list any more, so there is nothing to merge.</source>
        <translation>要合并的人已不在任何名单上，没有可合并的内容。</translation>
    </message>
    <message>
        <source>Choose the entries that are another person&apos;s; they must be this person&apos;s now.</source>
        <translation>请选择属于另一人的事项；它们现在须在此人名下。</translation>
    </message>
    <message>
        <source>All entries were chosen, so nobody would be left. If this is one person with another number, correct the number instead.</source>
        <translation>全部事项都被选中，此人名下就没有事项了。如果只是号码有误，请改正身份证号。</translation>
    </message>
    <message>
        <source>Write the other person&apos;s name.</source>
        <translation>请写明另一人的姓名。</translation>
    </message>
    <message>
        <source>There is no merge or split that could be taken back.</source>
        <translation>没有可以撤销的合并或拆分。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这已经撤销过了。</translation>
    </message>
    <message>
        <source>Entry %1 was worked on since, so this cannot be taken back. Take back the later work first.</source>
        <translation>事项 %1 之后又有处理，不能撤销。请先撤销后来的处理。</translation>
    </message>
    <message>
        <source>Import %1 came later and builds on this. Take that one back first.</source>
        <translation>第 %1 批导入在此之后，并以此为基础。请先撤销那一批。</translation>
    </message>
</context>
<context>
    <name>canbao::services::NoteReveal</name>
    <message>
        <source>Whole numbers leave the ledger: write what for and who receives them.</source>
        <translation>完整号码将离开台账：请写明用途和接收方。</translation>
    </message>
</context>
<context>
    <name>canbao::services::Pin</name>
    <message>
        <source>A PIN is 4 to 12 digits. Type it anew.</source>
        <translation>PIN 码须是 4 至 12 位数字。请重新输入。</translation>
    </message>
    <message>
        <source>There is too little memory to set the PIN. Close other programs and try again.</source>
        <translation>内存不足，无法设置 PIN 码。请关闭其他程序后再试。</translation>
    </message>
</context>
<context>
    <name>canbao::services::RecordEnforcement</name>
    <message>
        <source>There is no employer&apos;s entry with this number.</source>
        <translation>没有这个编号的单位事项。</translation>
    </message>
    <message>
        <source>Nothing of this employer is open any more: there is nothing to be set right.</source>
        <translation>该单位已没有未办结的事项，无需督促整改。</translation>
    </message>
    <message>
        <source>The document number is too long. Shorten it.</source>
        <translation>文号太长，请缩短。</translation>
    </message>
    <message>
        <source>No step against this employer could be taken back.</source>
        <translation>该单位没有可以撤销的步骤。</translation>
    </message>
    <message>
        <source>Another step was taken since. Take that one back first.</source>
        <translation>之后又登记了一步，请先撤销那一步。</translation>
    </message>
</context>
<context>
    <name>canbao::services::RecordResult</name>
    <message>
        <source>There is no entry with this number in the ledger.</source>
        <translation>台账里没有这个编号的事项。</translation>
    </message>
    <message>
        <source>This entry is &quot;%1&quot; and does not take this result. Reopen it first, saying why.</source>
        <translation>该事项当前为“%1”，不能直接记录这个结果。请先重新核实并写明原因。</translation>
    </message>
    <message>
        <source>This entry is &quot;%1&quot;: there is no result to reopen.</source>
        <translation>该事项当前为“%1”，没有可以重新核实的结果。</translation>
    </message>
    <message>
        <source>Choose a reason; this result needs one.</source>
        <translation>请选择原因，这个结果必须写明原因。</translation>
    </message>
    <message>
        <source>This reason does not belong to this result. Choose one of the list.</source>
        <translation>这个原因不属于该结果。请从列表中选择。</translation>
    </message>
    <message>
        <source>Write down why the entry is reopened.</source>
        <translation>请写明重新核实的原因。</translation>
    </message>
    <message>
        <source>The list names no insurance for this entry. Say which one the person or employer joined.</source>
        <translation>名单没有写明险种。请选择实际参加的险种。</translation>
    </message>
    <message>
        <source>This entry is about another insurance. Record the result on the entry of that insurance.</source>
        <translation>该事项是另一个险种的。请在相应险种的事项上记录结果。</translation>
    </message>
    <message>
        <source>The date lies in the future. Correct it.</source>
        <translation>日期在今天之后，请更正。</translation>
    </message>
    <message>
        <source>The date lies before the person&apos;s birth. Correct it.</source>
        <translation>日期早于本人出生日期，请更正。</translation>
    </message>
    <message>
        <source>Somebody else has changed this entry meanwhile; your result was not saved. Look at it again.</source>
        <translation>该事项刚被别人改动，您的结果没有保存。请重新查看后再记录。</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 号事项：%2</translation>
    </message>
</context>
<context>
    <name>canbao::services::RestoreBackup</name>
    <message>
        <source>This is the ledger itself. Choose one of its backups.</source>
        <translation>这就是台账本身，请另选它的备份。</translation>
    </message>
    <message>
        <source>The backup is not there any more. Choose another one.</source>
        <translation>这个备份已经不在了，请另选一个。</translation>
    </message>
    <message>
        <source>The backup is not sound, so nothing was changed. Choose an earlier one.</source>
        <translation>这个备份有损坏，台账没有改动。请选更早的备份。</translation>
    </message>
    <message>
        <source>This backup is of another ledger (another office or another year); nothing was changed. To work on it, open it as a ledger.</source>
        <translation>这是另一本台账的备份（别的单位或别的年度），台账没有改动。要用它，请把它当作台账打开。</translation>
    </message>
</context>
<context>
    <name>canbao::services::SignIn</name>
    <message>
        <source>This operator has left. Choose another one.</source>
        <translation>此操作员已离岗。请另选一人。</translation>
    </message>
    <message>
        <source>This operator has a PIN. Type it.</source>
        <translation>此操作员设有 PIN 码，请输入。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is wrong. Wait %n second(s) and type it again.</source>
        <translation>
            <numerusform>PIN 码不对。请等 %n 秒后重新输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is wrong. Type it again.</source>
        <translation>PIN 码不对。请重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s) and type it again.</source>
        <translation>
            <numerusform>PIN 码错误次数过多。请等 %n 秒后重新输入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canbao::services::TagGroups</name>
    <message>
        <source>Write down how one knows that they belong to this group: a paper, a notice, who said so.</source>
        <translation>请写明依据：证件、文件或证明人。</translation>
    </message>
    <message>
        <source>The first day may not lie in the future, nor the last one before the first.</source>
        <translation>起始日期不能晚于今天，截止日期不能早于起始日期，请改正。</translation>
    </message>
    <message>
        <source>Only employers can belong to this group.</source>
        <translation>这个群体只能标记用人单位，请改选。</translation>
    </message>
    <message>
        <source>Only persons can belong to this group.</source>
        <translation>这个群体只能标记人员，请改选。</translation>
    </message>
    <message>
        <source>This person or employer is not in the ledger any more.</source>
        <translation>台账里已没有这个人员或单位，请刷新后再试。</translation>
    </message>
    <message>
        <source>There is no such change of a group that could be taken back.</source>
        <translation>没有可以撤销的特殊群体标记，请核对编号。</translation>
    </message>
    <message>
        <source>One of these groups was changed since. Take back the later change first.</source>
        <translation>其中有标记后来又改过，请先撤销后来的改动。</translation>
    </message>
</context>
<context>
    <name>canbao::services::TakeFindings</name>
    <message>
        <source>There is no finding number %1.</source>
        <translation>没有编号为 %1 的线索。</translation>
    </message>
    <message>
        <source>Finding %1 was decided already; nothing was changed.</source>
        <translation>线索 %1 已处理过，未作任何更改。</translation>
    </message>
    <message>
        <source>Finding %1 was not dismissed; nothing was changed.</source>
        <translation>线索 %1 未曾标为不列入，未作任何更改。</translation>
    </message>
    <message>
        <source>Found by comparison: employers on no list</source>
        <translation>比对发现：名单之外的用人单位</translation>
    </message>
    <message>
        <source>Found by comparison: projects without work injury insurance</source>
        <translation>比对发现：未参加工伤保险的工程项目</translation>
    </message>
    <message>
        <source>Found by comparison: persons in no insurance</source>
        <translation>比对发现：应保未保人员</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>%1, import %2, row %3</source>
        <translation>%1，第 %2 次导入第 %3 行</translation>
    </message>
</context>
<context>
    <name>canbao::services::UndoResult</name>
    <message>
        <source>This entry has no recorded result that could be taken back.</source>
        <translation>此事项没有可以撤销的核实结果。</translation>
    </message>
    <message>
        <source>These results were taken back already.</source>
        <translation>这些核实结果已经撤销过了。</translation>
    </message>
    <message>
        <source>Entry %1 was worked on since, so the results cannot be taken back together. Take back the later work first.</source>
        <translation>第 %1 号事项之后又有新的办理，不能整批撤销。请先撤销后来的办理。</translation>
    </message>
</context>
<context>
    <name>canbao::sheet</name>
    <message>
        <source>The output could not be written.</source>
        <translation>结果无法写出，请检查磁盘空间和输出位置后重试。</translation>
    </message>
    <message>
        <source>The file cannot be opened. If it is open in another program, close it there; if it was moved or deleted, choose it again.</source>
        <translation>文件无法打开：如正在其他程序中打开，请先关闭；如已移动或删除，请重新选择。</translation>
    </message>
    <message>
        <source>The file is empty. Please ask the sender to send it again.</source>
        <translation>文件是空的，请让发送方重新发送。</translation>
    </message>
    <message>
        <source>The file is damaged or was not received completely. Open it in WPS or Excel and save it as .xlsx, or ask the sender to send it again.</source>
        <translation>文件已损坏或没有接收完整，请用 WPS 或 Excel 打开后另存为 .xlsx，或让发送方重新发送。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in WPS or Excel with the password, save a copy without one, and choose the copy.</source>
        <translation>文件设有密码，请用 WPS 或 Excel 输入密码打开，另存一份不带密码的副本，再选择该副本。</translation>
    </message>
    <message>
        <source>The file holds a document type definition, which no spreadsheet needs and which can do harm, so it was not read. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件中含有表格不需要、可能有害的文档类型定义，因此没有读取；请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file has more than %1 parts, which no list has, so it was not read. Copy the rows into a new workbook and save that as .xlsx.</source>
        <translation>文件内部超过 %1 个部分，不是正常的名单，因此没有读取；请把各行复制到新的工作簿，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list can hold, so it was not read. Copy the rows into a new workbook and save that as .xlsx.</source>
        <translation>文件解压后远远超过名单应有的大小，因此没有读取；请把各行复制到新的工作簿，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Please split it into several files.</source>
        <translation>表格超过 %1 行，请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The file is damaged: around row %1 a cell stands where no worksheet has one. Open it in WPS or Excel and save it as .xlsx, or ask the sender to send it again.</source>
        <translation>文件已损坏：第 %1 行附近有单元格的位置超出工作表范围，请用 WPS 或 Excel 打开后另存为 .xlsx，或让发送方重新发送。</translation>
    </message>
    <message>
        <source>In row %1 a cell holds more than %2 characters, which is more than Excel allows. Please shorten it and try again.</source>
        <translation>第 %1 行有单元格超过 %2 个字，超出 Excel 的上限，请缩短后重试。</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters, which is more than Excel allows. Please shorten it and try again.</source>
        <translation>有单元格超过 %1 个字，超出 Excel 的上限，请缩短后重试。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb），请用 Excel 或 WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Open it in WPS or LibreOffice and save it as .xlsx.</source>
        <translation>这是 OpenDocument 文件，请用 WPS 或 LibreOffice 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table into WPS or Excel and save that as .xlsx.</source>
        <translation>这是 Word 文档，请把其中的表格复制到 WPS 表格或 Excel，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a presentation, not a table. Please choose an Excel or CSV file.</source>
        <translation>这是演示文稿，不是表格，请选择 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a PDF. Please ask the sender for the Excel file it was made from.</source>
        <translation>这是 PDF 文件，请向发送方索取原来的 Excel 文件。</translation>
    </message>
    <message>
        <source>This is a picture. Please ask the sender for the Excel file it was made from.</source>
        <translation>这是图片，请向发送方索取原来的 Excel 文件。</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it first and choose the Excel or CSV file inside.</source>
        <translation>这是压缩包，请先解压，再选择其中的 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a rich text document. Copy its table into WPS or Excel and save that as .xlsx.</source>
        <translation>这是 RTF 文档，请把其中的表格复制到 WPS 表格或 Excel，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This office document is not a workbook. Please choose an Excel or CSV file.</source>
        <translation>这份办公文档不是工作簿，请选择 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This file is not a table that can be read. Please choose an Excel or CSV file.</source>
        <translation>这不是可以读取的表格文件，请选择 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>The encoding of this text file is uncertain: look whether the Chinese reads well before you take it, or ask the sender for an Excel file.</source>
        <translation>这个文本文件的编码不能确定，导入前请先看中文是否正常，或向发送方索取 Excel 文件。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character, so its last row may be incomplete; ask the sender whether all of it arrived.</source>
        <translation>文件在一个字的中间结束，最后一行可能不完整，请向发送方核对文件是否完整。</translation>
    </message>
    <message>
        <source>The quotation mark that opens on line %1 is never closed. Delete it or close it in a text editor, or save the list as .xlsx.</source>
        <translation>第 %1 行开始的英文引号没有结束，请用记事本删去或补上，或把名单另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook has no worksheet to read. Please ask the sender for the list again.</source>
        <translation>工作簿中没有可以读取的工作表，请让发送方重新发送名单。</translation>
    </message>
    <message>
        <source>This workbook is older than Excel 5. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是 Excel 5 之前的旧格式工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This web page has no table. Please ask the sender for the list as an Excel file.</source>
        <translation>这个网页中没有表格，请向发送方索取 Excel 格式的名单。</translation>
    </message>
    <message>
        <source>This is a folder. Please choose the Excel or CSV file inside.</source>
        <translation>这是文件夹，请选择其中的 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is an OFD document. Please ask the sender for the Excel file it was made from.</source>
        <translation>这是 OFD 版式文件，请向发送方索取原来的 Excel 文件。</translation>
    </message>
    <message>
        <source>This is a database file. Save its table as .xlsx in the program it belongs to, or ask the sender for an Excel file.</source>
        <translation>这是数据库文件（如 Access），请在原来的程序中把表另存为 .xlsx，或向发送方索取 Excel 文件。</translation>
    </message>
    <message>
        <source>This is a table in an old exchange format (SYLK or DIF). Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是旧的数据交换格式（SYLK 或 DIF）的表格，请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a UOF document. Open it in WPS or another office suite and save it as .xlsx.</source>
        <translation>这是“标文通”（UOF）文档，请用 WPS 等办公软件打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Numbers or Pages. Export it there as an Excel file.</source>
        <translation>这是苹果 Numbers 或 Pages 文稿，请在该软件中导出为 Excel 文件。</translation>
    </message>
    <message>
        <source>This is a dBase or FoxPro table (.dbf). Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>这是 dBase 或 FoxPro 数据表（.dbf），请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This workbook holds formulas without results: the program that made it does not calculate. Their cells count as empty; open it in WPS or Excel, save it, and choose it again.</source>
        <translation>工作簿中有公式没有计算结果（生成它的程序不做计算），这些单元格按空白处理；请用 WPS 或 Excel 打开并保存，再重新选择。</translation>
    </message>
    <message>
        <source>Part of this file is missing, so rows or sheets may be missing, too; ask the sender whether all of it arrived.</source>
        <translation>文件缺少一部分，可能少了行或工作表；请向发送方核实文件是否完整。</translation>
    </message>
    <message>
        <source>This is a mail. Save the file that is attached to it and choose that file.</source>
        <translation>这是一封邮件，请先把邮件的附件另存出来，再选择该附件。</translation>
    </message>
    <message>
        <source>This file holds no list but what a web system answered, usually that nobody is logged in any more or that exporting failed. Log in there again and export the list once more.</source>
        <translation>文件里没有名单，只有网站系统返回的提示（多为登录已失效或导出失败），请重新登录该系统，再导出一次。</translation>
    </message>
    <message>
        <source>All formulas in this workbook result in 0, so the program that made it may not have calculated them. Open it in WPS or Excel, save it, and choose it again.</source>
        <translation>工作簿中的公式结果全部为 0，生成它的程序可能没有做计算；请用 WPS 或 Excel 打开并保存，再重新选择。</translation>
    </message>
</context>
<context>
    <name>canbao::sheet::FormLayout</name>
    <message>
        <source>Sheet %1 of the template asks for the same in columns %2 and %3 (&quot;%4&quot;). Rename the header of one of them.</source>
        <translation>模板工作表“%1”的 %2 列和 %3 列要求同一项内容（“%4”），请改其中一列的表头。</translation>
    </message>
    <message>
        <source>Sheet %1 of the template has no empty row under its header in row %2. Leave one row for the lines, formatted as they shall look.</source>
        <translation>模板工作表“%1”第%2行的表头下没有可填的空行，请留出一行并设好格式。</translation>
    </message>
</context>
<context>
    <name>canbao::sheet::HeaderFill</name>
    <message>
        <source>Row %2 of sheet %1 of the template is named &quot;%3&quot;, which this report has no line for. Correct the name or empty the row.</source>
        <translation>模板工作表“%1”第%2行写着“%3”，月报中没有这一行。请更正名称，或清空该行。</translation>
    </message>
    <message>
        <source>The rows of sheet %1 of the template are named, but none is named &quot;%2&quot;. Add such a row, or empty the names.</source>
        <translation>模板工作表“%1”的各行已写好名称，但没有“%2”。请增加这一行，或清空各行名称。</translation>
    </message>
    <message>
        <source>Some rows of sheet %1 of the template are named and row %2 is not. Name all or none.</source>
        <translation>模板工作表“%1”有的行写了名称，第%2行没有。请全部写上，或全部留空。</translation>
    </message>
    <message>
        <source>Row %2 of sheet %1 of the template fits several lines of the list, so it cannot be told which one is meant. Add a column that tells them apart, such as the citizen id or the insurance.</source>
        <translation>模板的工作表“%1”第 %2 行在名册里对得上好几行，分不清指的是哪一个。请加一列能区分的内容，如身份证号或险种。</translation>
    </message>
</context>
<context>
    <name>canbao::sheet::TemplateFill</name>
    <message>
        <source>Sheet %1, cell %2 of the template asks for &quot;%3&quot;, which this report does not have. Correct the mark and try again.</source>
        <translation>模板工作表“%1”%2 单元格中的“%3”不是本报表的项目，请改正后重试。</translation>
    </message>
    <message>
        <source>Sheet %1 of the template has marks for each line in rows %2 and %3; put them into one row.</source>
        <translation>模板工作表“%1”的第 %2 行和第 %3 行都有逐行填写的项目，请放到同一行。</translation>
    </message>
    <message>
        <source>The template has neither marks such as {{…}} nor a header that is known. Put marks where the values belong, or call the columns as the built-in report does.</source>
        <translation>模板中没有 {{…}} 标记，也没有认识的表头。请在要填的位置写上标记，或按内置月报的叫法命名各列。</translation>
    </message>
</context>
<context>
    <name>canbao::sheet::WorksheetExpansion</name>
    <message>
        <source>Row %1 of the template has an array formula, which would be torn apart when rows are added. Replace it by an ordinary formula and try again.</source>
        <translation>模板第 %1 行有数组公式，插入行后会出错。请改为普通公式后重试。</translation>
    </message>
    <message>
        <source>The template holds a table in Excel&apos;s sense. Turn it into ordinary cells (Table Design, Convert to Range) and try again.</source>
        <translation>模板中含有 Excel“表格”对象。请在“表格设计”中选“转换为区域”后重试。</translation>
    </message>
    <message>
        <source>The template&apos;s sheet has no room for so many rows.</source>
        <translation>模板的工作表放不下这么多行。</translation>
    </message>
</context>
<context>
    <name>canbao::store::Ledger</name>
    <message>
        <source>The backup could not be verified and was thrown away. Check the disk and try again.</source>
        <translation>备份没有通过校验，已丢弃。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>A file of this name is already there and was left as it is. Choose another name.</source>
        <translation>已有同名文件，没有改动它。请换一个名称。</translation>
    </message>
    <message>
        <source>The ledger cannot be saved in this folder. Choose a folder where you may write.</source>
        <translation>台账不能保存在这个文件夹。请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The ledger is not there any more. Look for where it was moved to, or restore a backup.</source>
        <translation>台账文件已不在原处。请查找它被移到了哪里，或者恢复备份。</translation>
    </message>
    <message>
        <source>This ledger is of an older version and must be opened for writing once.</source>
        <translation>这个台账是旧版本的，需要先以可写方式打开一次。</translation>
    </message>
    <message>
        <source>This ledger has no operator of that name. Choose one of its operators in the settings.</source>
        <translation>台账里没有这个名字的操作员。请在设置中选择已有的操作员。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>This file is not a ledger of this program.</source>
        <translation>这个文件不是本程序的台账。</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of the program (ledger version %1, this program knows up to %2). It was not changed. Install the newer program and open it there.</source>
        <translation>这个台账是由更新版本的程序写成的（台账版本 %1，本程序最高识别到 %2），没有做任何改动。请安装新版程序后再打开。</translation>
    </message>
    <message>
        <source>Nobody in this ledger has this number. Check it, or search by name.</source>
        <translation>台账里没有这个号码。请核对号码，或按姓名查找。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing of this step was saved. Free some space on it and try again.</source>
        <translation>磁盘已满，这一步没有保存任何内容。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the ledger at this moment; nothing was changed. Close it and try again.</source>
        <translation>另一个程序正在使用台账，没有做任何改动。请关闭那个程序后重试。</translation>
    </message>
    <message>
        <source>The ledger can only be read here; nothing was changed. Copy it to a folder where you may write.</source>
        <translation>台账在这里只能读取，没有做任何改动。请把它复制到可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The ledger file is damaged. Do not work on it any more: restore the latest backup.</source>
        <translation>台账文件已损坏。请停止使用，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The disk did not read or write the ledger; nothing of this step was saved. Check the disk or the USB stick and try again.</source>
        <translation>磁盘读写台账失败，这一步没有保存任何内容。请检查磁盘或U盘后重试。</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>台账打不开。请确认文件还在，并且有读取权限。</translation>
    </message>
    <message>
        <source>This drive cannot keep a ledger safely while it is worked on; nothing was changed. Copy the ledger to this computer&apos;s own disk and open it there.</source>
        <translation>这个盘不能安全地保存使用中的台账，没有做任何改动。请把台账复制到本机硬盘后打开。</translation>
    </message>
    <message>
        <source>A viewer only looks at the ledger; nothing was changed. Switch to an operator who is a clerk or the head.</source>
        <translation>查看员只能查看台账，没有做任何改动。请切换为经办员或所长。</translation>
    </message>
    <message>
        <source>This operator has left; nothing was changed. Switch to another operator.</source>
        <translation>此操作员已离岗，没有做任何改动。请切换为其他操作员。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ActivitiesPage</name>
    <message>
        <source>Held on</source>
        <translation>开展日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>宣传对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Outreach and inspections</source>
        <translation>宣传执法</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Why the activity is taken back</source>
        <translation>撤销这条记录的原因</translation>
    </message>
    <message>
        <source>%1 people, %2 leaflets</source>
        <translation>受众%1人次，资料%2份</translation>
    </message>
    <message>
        <source>%1 inspected, %2 with problems, %3 told to put them right</source>
        <translation>检查%1户，发现问题%2户，责令整改%3户</translation>
    </message>
    <message>
        <source>Cumulative: %1.</source>
        <translation>累计：%1。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The monthly report counts what is recorded here.</source>
        <translation>还没有登记。这里登记的宣传活动和执法检查会计入月报。</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Record an activity</source>
        <translation>登记宣传执法</translation>
    </message>
    <message>
        <source>The activity is saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The activity is taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ActivityForm</name>
    <message>
        <source>Sort</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>开展日期</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>宣传对象</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>受众人次</translation>
    </message>
    <message>
        <source>Leaflets handed out</source>
        <translation>发放资料份数</translation>
    </message>
    <message>
        <source>Employers inspected</source>
        <translation>检查用人单位户数</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>发现问题户数</translation>
    </message>
    <message>
        <source>Told to put them right</source>
        <translation>责令整改户数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>宣传</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>执法检查</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The whole township</source>
        <translation>全镇（街道）</translation>
    </message>
</context>
<context>
    <name>canbao::ui::BackupList</name>
    <message>
        <source>First opening of the day</source>
        <translation>当天第一次打开</translation>
    </message>
    <message>
        <source>Before a newer program</source>
        <translation>程序升级之前</translation>
    </message>
    <message>
        <source>Before an import that withdraws</source>
        <translation>整份名单导入（有撤回）之前</translation>
    </message>
    <message>
        <source>Before an import was taken back</source>
        <translation>撤销导入之前</translation>
    </message>
    <message>
        <source>Before many results at once</source>
        <translation>批量登记之前</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>恢复到这个备份…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Ledgers (*.canbao)</source>
        <translation>台账 (*.canbao)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The ledger will stand as on %1: %2 entries, %3 with a result. What was recorded since is not in it. The ledger as it is now is kept among the backups, so this can be taken back.</source>
        <translation>台账将回到 %1 的样子：%2 条，其中 %3 条有结果，那以后登记的不在里面。现在的台账会留在备份里，需要时还能换回来。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>canbao::ui::BulkPane</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>将变为</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要变更的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1 results (Enter)</source>
        <translation>保存 %1 项（Enter）</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>保存（Enter）</translation>
    </message>
    <message>
        <source>Pick one result for all of them; what will change is shown here first.</source>
        <translation>请选一个结果；保存之前先在这里列出会变更哪些。</translation>
    </message>
    <message>
        <source>%1 entries will change. Ctrl+Z takes all of them back.</source>
        <translation>将变更 %1 项，保存后可按 Ctrl+Z 一并撤销。</translation>
    </message>
    <message>
        <source>%1 entries will change; %2 cannot take this result and stay as they are.</source>
        <translation>将变更 %1 项；%2 项不能登记这个结果，保持不变。</translation>
    </message>
    <message>
        <source>Pick the result first: press 1 to 5.</source>
        <translation>请先选核实结果：按 1 到 5。</translation>
    </message>
    <message>
        <source>Write down the %1 first.</source>
        <translation>请先填写“%1”。</translation>
    </message>
    <message>
        <source>Something is missing: the reason, the insurance, the note or a date.</source>
        <translation>还缺原因、险种、说明或日期，请补全。</translation>
    </message>
    <message>
        <source>None of them takes this result.</source>
        <translation>所选各项都不能登记这个结果。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CluesModel</name>
    <message>
        <source>%1 (something else is suggested too)</source>
        <translation>%1（另有其他建议）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>What the lists say</source>
        <translation>名单所载情况</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CodesSection</name>
    <message>
        <source>Word</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Code table</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Reasons: not to be enrolled</source>
        <translation>不予参保原因</translation>
    </message>
    <message>
        <source>Reasons: to persuade</source>
        <translation>待动员原因</translation>
    </message>
    <message>
        <source>Insurances</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Kinds of lists</source>
        <translation>名单种类</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code tables</source>
        <translation>代码表</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ComparisonPage</name>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>On the word of</source>
        <translation>依据名单</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Kinds of suggestions</source>
        <translation>建议分类</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>The ledger and the lists beside each other</source>
        <translation>台账与名单对照</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待定的比对建议</translation>
    </message>
    <message>
        <source>Import the lists of other departments: deaths, pupils, insured persons, households, market registration. What they say about your lists stands here.</source>
        <translation>导入其他部门的名单（死亡、在校学生、参保、户籍、市场主体等），与台账比对出的建议就列在这里。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Comparing the lists</source>
        <translation>正在比对名单</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>已勾选 %1 / %2</translation>
    </message>
    <message>
        <source>Recording the decisions</source>
        <translation>正在登记</translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ComparisonView</name>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Entries behind the difference</source>
        <translation>差异对应的明细</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Month %2 of %1</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Village not known</source>
        <translation>村（社区）未明</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Both reports say the same.</source>
        <translation>两个月的累计数相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from what was submitted.</source>
        <translation>
            <numerusform>有 %n 个数与报送数不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ; the earlier month was not submitted.</source>
        <translation>
            <numerusform>有 %n 个数不同；对照的月份没有报送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) made the difference</source>
        <translation>
            <numerusform>差异来自 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n entry(s) that made the difference</source>
        <translation>
            <numerusform>差异来自的前 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>不在名单</translation>
    </message>
    <message>
        <source>moved to another village</source>
        <translation>调整到其他村</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1，事件%2</translation>
    </message>
    <message>
        <source>of %1, recorded on %2, event %3</source>
        <translation>%1发生，%2录入，事件%3</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CoverageList</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台账中</translation>
    </message>
    <message>
        <source>Persons behind the number</source>
        <translation>数字背后的人员</translation>
    </message>
    <message>
        <source>Back to the villages</source>
        <translation>返回各村</translation>
    </message>
    <message>
        <source>Village unknown</source>
        <translation>村（社区）不明</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：未参保</translation>
    </message>
    <message>
        <source>entry %1: Enter opens it</source>
        <translation>事项 %1，回车打开</translation>
    </message>
    <message>
        <source>on no list of the city</source>
        <translation>不在市级名单</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 shown</source>
        <translation>%1，显示前 %2 人</translation>
    </message>
</context>
<context>
    <name>canbao::ui::CoveragePanel</name>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应参保</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未参保</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>参保率</translation>
    </message>
    <message>
        <source>Coverage by village</source>
        <translation>各村参保率</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>基本医疗</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>基本养老</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>参保率</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>全辖区</translation>
    </message>
    <message>
        <source>Village unknown</source>
        <translation>村（社区）不明</translation>
    </message>
    <message>
        <source>of %1 on the households list, %2 not due; the line is the plan&apos;s %3% of basic medical insurance</source>
        <translation>户籍人口 %1 人，其中 %2 人不计入应参保；竖线为方案要求的基本医疗参保率 %3%</translation>
    </message>
    <message>
        <source>Import the households list (公安): who should be insured is counted from it.</source>
        <translation>请先导入户籍人口名单（公安），应参保人数由它计算。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EnforcementPaper</name>
    <message>
        <source>Taken back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>督促整改</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>To be rectified by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record step</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>已登记的步骤</translation>
    </message>
    <message>
        <source>Look at the notice of the step that is selected, print it or save it</source>
        <translation>查看、打印或保存所选步骤的文书</translation>
    </message>
    <message>
        <source>to be rectified by</source>
        <translation>期限至</translation>
    </message>
    <message>
        <source>Nothing of this employer is open.</source>
        <translation>该单位没有未办结的事项。</translation>
    </message>
    <message>
        <source>No step was taken yet.</source>
        <translation>尚未督促。</translation>
    </message>
    <message>
        <source>Enforcement: %1</source>
        <translation>整改：%1</translation>
    </message>
    <message>
        <source>✓ Settled: nothing of this employer is open any more.</source>
        <translation>✓ 已整改：该单位的事项均已办结。</translation>
    </message>
    <message numerus="yes">
        <source>Overdue for %n day(s): %1, by %2.</source>
        <translation>
            <numerusform>逾期 %n 天未整改：%1，期限 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of &quot;%1&quot; runs until %2.</source>
        <translation>“%1”期限至 %2。</translation>
    </message>
    <message>
        <source>Proposed on %1; the bureau decides.</source>
        <translation>已于 %1 提出建议，由市级审定。</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Recorded: %1. Its notice can be printed.</source>
        <translation>已登记：%1。可以打印文书。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EntitlementBlock</name>
    <message>
        <source>What the person should join</source>
        <translation>应参保险种</translation>
    </message>
    <message>
        <source>Must join: %1</source>
        <translation>应参保：%1</translation>
    </message>
    <message>
        <source>may join: %1</source>
        <translation>可参保：%1</translation>
    </message>
    <message>
        <source>to be asked: %1</source>
        <translation>待询问：%1</translation>
    </message>
    <message>
        <source>Need not join any insurance here</source>
        <translation>无需在本地参保</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EntitlementPaper</name>
    <message>
        <source> (to be confirmed)</source>
        <translation>（待核）</translation>
    </message>
    <message>
        <source> (inferred, to be confirmed)</source>
        <translation>（推定，待核）</translation>
    </message>
    <message>
        <source>must join</source>
        <translation>应参保</translation>
    </message>
    <message>
        <source>may join</source>
        <translation>可参保</translation>
    </message>
    <message>
        <source>need not</source>
        <translation>不参保</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>待询问</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Leaflet…</source>
        <translation>告知单…</translation>
    </message>
    <message>
        <source>What to join</source>
        <translation>应参保</translation>
    </message>
    <message>
        <source>What the person should join, and why</source>
        <translation>应参保险种和原因</translation>
    </message>
    <message>
        <source>%1. Ask: %2</source>
        <translation>%1。请询问：%2</translation>
    </message>
    <message>
        <source>Resident pension: %1 to %2 yuan a year in %3 tiers, subsidy %4 to %5 yuan%6</source>
        <translation>居民养老：每年%1至%2元，共%3档，政府补贴%4至%5元%6</translation>
    </message>
    <message>
        <source>%1: the government pays %2 yuan%3</source>
        <translation>%1：政府代缴%2元%3</translation>
    </message>
    <message>
        <source>Resident medical insurance of %1: %2 yuan%3</source>
        <translation>居民医保%1年度：%2元%3</translation>
    </message>
    <message>
        <source>%1 leaflet.pdf</source>
        <translation>%1参保告知单.pdf</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EntriesBlock</name>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entries of this subject</source>
        <translation>全部核实事项</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第%2行</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EntryFilterBar</name>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>在名单中搜索</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村居</translation>
    </message>
    <message>
        <source>Village unknown</source>
        <translation>村（社区）不明</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部名单</translation>
    </message>
    <message>
        <source>All insurances</source>
        <translation>全部险种</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the filter</source>
        <translation>取消筛选“%1”</translation>
    </message>
    <message>
        <source>Name, initials, id</source>
        <translation>姓名、首字母、证号</translation>
    </message>
    <message>
        <source>Name, initials, code</source>
        <translation>名称、首字母、代码</translation>
    </message>
    <message>
        <source>Name, pinyin initials, identifier, phone or address, or a part of it</source>
        <translation>姓名、拼音首字母、证件号码、电话、住址，输入一部分即可</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Reason, insurance joined, waiting too long</source>
        <translation>按原因、参加的险种、超期未办筛选</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EntryQueueModel</name>
    <message>
        <source>Employer</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EvidenceModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1，不一致</translation>
    </message>
</context>
<context>
    <name>canbao::ui::EvidenceRow</name>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>2026-05-03 or 2026-05</source>
        <translation>2026-05-03 或 2026-05</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ExportsSection</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Nothing left the ledger with whole numbers</source>
        <translation>没有未脱敏的导出</translation>
    </message>
    <message>
        <source>What is exported or printed unmasked stands here, with purpose and recipient.</source>
        <translation>未脱敏导出或打印的内容及其用途、接收方会列在这里。</translation>
    </message>
    <message>
        <source>Exports with whole numbers</source>
        <translation>未脱敏导出记录</translation>
    </message>
    <message>
        <source>Identifiers and phones leave the ledger masked unless somebody asks for whole numbers; then it is an event of the history that nobody can remove.</source>
        <translation>身份证号和电话导出时默认脱敏；需要完整号码时，每次都记为一条不可删除的事件。</translation>
    </message>
    <message>
        <source>Unmasked exports</source>
        <translation>未脱敏导出</translation>
    </message>
</context>
<context>
    <name>canbao::ui::FigureTile</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>canbao::ui::FormsPage</name>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Show the forms</source>
        <translation>显示核实表</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>%1 entries: more than %2 at once; choose a village.</source>
        <translation>共 %1 条，一次最多 %2 条，请先选一个村（社区）。</translation>
    </message>
    <message>
        <source>%1 entries, one form for each person or employer</source>
        <translation>共 %1 条，每人（单位）一张核实表</translation>
    </message>
    <message>
        <source>Laying out the forms</source>
        <translation>正在排版核实表</translation>
    </message>
    <message>
        <source>%1 verification forms.pdf</source>
        <translation>%1入户核实表.pdf</translation>
    </message>
    <message>
        <source>%1 blank verification form.pdf</source>
        <translation>%1空白核实表.pdf</translation>
    </message>
    <message>
        <source>Forms for the village round</source>
        <translation>入户核实表</translation>
    </message>
    <message>
        <source>Choose whom to visit: a village, a list, a state. Then show the forms, look through them and print them.</source>
        <translation>先选要走访的村（社区）、名单和状态，再按“显示核实表”，看过之后打印或存为 PDF。</translation>
    </message>
    <message>
        <source>verification at the door</source>
        <translation>入户核实</translation>
    </message>
    <message>
        <source>the village&apos;s verifiers</source>
        <translation>村（社区）核实人员</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>纸样</translation>
    </message>
    <message>
        <source>Verification form, one each</source>
        <translation>核实表（一人一表）</translation>
    </message>
    <message>
        <source>List for the round, 25 lines a page</source>
        <translation>核实名册（每页25行）</translation>
    </message>
    <message>
        <source>Receipt, three a page</source>
        <translation>核实回执（每页3份）</translation>
    </message>
    <message>
        <source>%1 entries, a line for each</source>
        <translation>共 %1 条，每条一行</translation>
    </message>
    <message>
        <source>%1 blank list for verification.pdf</source>
        <translation>%1空白核实名册.pdf</translation>
    </message>
    <message>
        <source>%1 list for verification.pdf</source>
        <translation>%1核实名册.pdf</translation>
    </message>
    <message>
        <source>%1 blank receipts.pdf</source>
        <translation>%1空白核实回执.pdf</translation>
    </message>
    <message>
        <source>%1 receipts.pdf</source>
        <translation>%1核实回执.pdf</translation>
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
    <name>canbao::ui::GroupingView</name>
    <message>
        <source>Figures by group</source>
        <translation>分组统计</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>by special group</source>
        <translation>按重点群体</translation>
    </message>
    <message>
        <source>by insurance</source>
        <translation>按险种</translation>
    </message>
    <message>
        <source>by list</source>
        <translation>按名单</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>by reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>by village</source>
        <translation>按村（社区）</translation>
    </message>
    <message>
        <source>Persons or employers</source>
        <translation>人员或单位</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::GroupsPaper</name>
    <message>
        <source>Groups</source>
        <translation>特殊群体</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Special groups of the subject</source>
        <translation>所属特殊群体</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>How one knows</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How one knows: a paper, a notice</source>
        <translation>依据：证件、文件或证明人</translation>
    </message>
    <message>
        <source>list: %1, row %2</source>
        <translation>名单：%1 第%2行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>特殊群体 %1</translation>
    </message>
    <message>
        <source>Tagged: %1.</source>
        <translation>已标记：%1。</translation>
    </message>
    <message>
        <source>The tag was taken back.</source>
        <translation>标记已取消。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::HistoryPaper</name>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>canbao::ui::IdentityBlock</name>
    <message>
        <source>The correction of %1 was taken back.</source>
        <translation>已撤销对 %1 的更正。</translation>
    </message>
    <message>
        <source>Corrected. No later list overwrites it; Ctrl+Z takes it back.</source>
        <translation>已更正，以后的名单不会覆盖；按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::IdentityCard</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>✓ check digit right</source>
        <translation>✓ 校验正确</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>校验码不符</translation>
    </message>
    <message>
        <source>damaged by the spreadsheet: ask for the number</source>
        <translation>号码在表格中已损坏，请向本人核对</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>no number sent: ask for it</source>
        <translation>名单无证件号，请向本人核对</translation>
    </message>
    <message>
        <source>no usable code sent</source>
        <translation>名单无可用代码</translation>
    </message>
    <message>
        <source>legal person %1</source>
        <translation>法定代表人 %1</translation>
    </message>
    <message>
        <source>%1 employees</source>
        <translation>从业 %1 人</translation>
    </message>
    <message>
        <source>Correct (F2)</source>
        <translation>更正（F2）</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::IdentityEditor</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Legal person</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: who said so, what was looked at</source>
        <translation>说明：依据什么更正</translation>
    </message>
    <message>
        <source>Save correction (Enter)</source>
        <translation>保存更正（Enter）</translation>
    </message>
    <message>
        <source>Leave as it is (Esc)</source>
        <translation>不更正（Esc）</translation>
    </message>
    <message>
        <source>Village unknown</source>
        <translation>村（社区）不明</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>经营地址</translation>
    </message>
</context>
<context>
    <name>canbao::ui::IntakePage</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要看的行</translation>
    </message>
    <message>
        <source>Export refused rows…</source>
        <translation>导出拒收行…</translation>
    </message>
    <message>
        <source>Choose a file… (Ctrl+I)</source>
        <translation>选择文件…（Ctrl+I）</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择名单文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading and checking the list</source>
        <translation>正在读取并检查名单</translation>
    </message>
    <message>
        <source>Import these %1 rows</source>
        <translation>导入这 %1 行</translation>
    </message>
    <message>
        <source> · this very file was imported before</source>
        <translation> · 这份文件以前导入过</translation>
    </message>
    <message>
        <source>Sheet: found by itself</source>
        <translation>工作表：自动</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>%1 refused rows.xlsx</source>
        <translation>%1 拒收行.xlsx</translation>
    </message>
    <message>
        <source>Export the refused rows</source>
        <translation>导出拒收行</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>正在写出拒收行</translation>
    </message>
    <message>
        <source>The refused rows were written with their reasons; send them back to the city.</source>
        <translation>拒收行已连同原因写出，可以退回给下发单位。</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>正在导入名单</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>已导入：新增 %1，变更 %2。</translation>
    </message>
    <message>
        <source>So many withdrawn?</source>
        <translation>撤回人数偏多</translation>
    </message>
    <message>
        <source>Withdrawn although sheets are left out?</source>
        <translation>有工作表未读取，仍要撤回吗？</translation>
    </message>
    <message>
        <source>As a whole list this file withdraws %1 of %2 that still await a result. If it is only a part of the list, go back and choose &quot;Part of the list&quot;.</source>
        <translation>按全量名单导入，将撤回 %2 条未办结事项中的 %1 条。如果这只是部分名单，请返回后选“部分名单”。</translation>
    </message>
    <message>
        <source>As a whole list this file withdraws %1 that still await a result, but these of its sheets are not taken: %2. Who stands there is withdrawn, too. Give the sheets the same columns, or go back and choose &quot;Part of the list&quot;.</source>
        <translation>按全量名单导入，这份文件将撤回 %1 个待处理事项，但下列工作表没有读取：%2，其中的人员或单位也会被撤回。请先统一各工作表的栏目，或返回后改选“部分名单”。</translation>
    </message>
    <message>
        <source>Import and withdraw them</source>
        <translation>导入并撤回</translation>
    </message>
    <message>
        <source>The list was imported, but not backed up before: %1</source>
        <translation>名单已导入，但事先没有备份成：%1</translation>
    </message>
    <message>
        <source> %1 with a damaged number are perhaps in the ledger already; &quot;Compare&quot; asks about them.</source>
        <translation>其中 %1 人身份证号残缺，可能已在台账中，请到“比对”中确认。</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>名单 (%1)</translation>
    </message>
    <message>
        <source>There is no list in this folder.</source>
        <translation>这个文件夹里没有名单文件。</translation>
    </message>
    <message>
        <source>%1 (%2 more to come)</source>
        <translation>%1（后面还有 %2 个）</translation>
    </message>
    <message>
        <source>Drop lists here</source>
        <translation>把名单文件拖到这里</translation>
    </message>
    <message>
        <source>The city&apos;s lists of persons and employers not enrolled, and the other departments&apos; lists to compare with. Excel, WPS and text files open as they are, several files or a folder of them one after the other. Nothing changes in the ledger before you have seen what will happen.</source>
        <translation>市里下发的未参保人员、单位名单，以及各部门提供的比对名单。Excel、WPS、文本文件直接打开，不用转换；多份文件或整个文件夹可一次拖入，逐份核对。看过将要发生什么、按下按钮之前，台账不会有任何变化。</translation>
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
    <name>canbao::ui::LeafletWindow</name>
    <message>
        <source>Leaflet for the household</source>
        <translation>参保告知单</translation>
    </message>
</context>
<context>
    <name>canbao::ui::LedgerView</name>
    <message>
        <source>Employers: %1 more</source>
        <translation>另有单位 %1 条</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This form belongs to another ledger: another office, or another year.</source>
        <translation>这张表不是本台账打印的：属于另一个单位或另一年度。</translation>
    </message>
    <message>
        <source>No entry has the number of this form.</source>
        <translation>台账中没有这张表上的编号，请核对后重新输入。</translation>
    </message>
    <message>
        <source>No backup was made today</source>
        <translation>今天还没有备份成</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>今天的备份没有做成：%1</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>备份 今天 %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ListChoices</name>
    <message>
        <source>Kind of list</source>
        <translation>名单种类</translation>
    </message>
    <message>
        <source>Insurance of rows that name none</source>
        <translation>未写险种的行按哪个险种</translation>
    </message>
    <message>
        <source>Whether the list is whole</source>
        <translation>是不是全量名单</translation>
    </message>
    <message>
        <source>Part of the list: add only</source>
        <translation>部分名单：只增加</translation>
    </message>
    <message>
        <source>The whole list: who is missing was withdrawn</source>
        <translation>全量名单：缺少的视为撤回</translation>
    </message>
    <message>
        <source>Day on which the list was sent</source>
        <translation>名单下发或提供的日期</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>下发日期</translation>
    </message>
    <message>
        <source>Insurance as each row says</source>
        <translation>险种按名单各行</translation>
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
    <name>canbao::ui::LookingOnlyBand</name>
    <message>
        <source>Open for reading only, because the ledger is open elsewhere: nothing can be recorded here.</source>
        <translation>台账已在别处打开，这里只能查看，不能记录。</translation>
    </message>
    <message>
        <source>Viewers look and record nothing. Switch to another operator at the top right.</source>
        <translation>查看员只能查看，不能记录。请在右上角切换操作员。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::MainWindow</name>
    <message>
        <source>Canbao Ledger</source>
        <translation>参保台账</translation>
    </message>
    <message>
        <source>Opening the ledger</source>
        <translation>正在打开台账</translation>
    </message>
    <message>
        <source>Creating the ledger</source>
        <translation>正在新建台账</translation>
    </message>
    <message>
        <source>Canbao Ledger · %1 · campaign of %2</source>
        <translation>参保台账 · %1 · %2年度</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>台账已损坏</translation>
    </message>
    <message>
        <source>%1 The newest backup is of %2. The damaged file is kept beside it.</source>
        <translation>%1最近的备份是 %2 的。损坏的文件会另外保留。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup was restored and checked.</source>
        <translation>备份已恢复并检查无误。</translation>
    </message>
    <message>
        <source>The ledger is open elsewhere</source>
        <translation>台账已在别处打开</translation>
    </message>
    <message>
        <source>%1 Two cannot change it at once; it can be opened here for reading.</source>
        <translation>%1同一台账不能两处同时修改；这里可以只读打开。</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>只读打开</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1，待办 %2</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1（Alt+%2）</translation>
    </message>
</context>
<context>
    <name>canbao::ui::NewLedgerForm</name>
    <message>
        <source>Create the ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Campaign year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Your name, as it stands in the history</source>
        <translation>您的姓名，将记入经办记录</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Villages of the office</source>
        <translation>所辖村（社区）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Villages: correct the names, add what lists call them, untick what does not belong here.</source>
        <translation>所辖村（社区）：可改名称，可补充名单里的其他叫法，不归本单位的取消勾选。</translation>
    </message>
    <message>
        <source>%1 %2.canbao</source>
        <translation>%1%2年参保台账.canbao</translation>
    </message>
    <message>
        <source>Where the ledger is kept</source>
        <translation>选择台账保存位置</translation>
    </message>
    <message>
        <source>This folder does not exist; choose another one.</source>
        <translation>这个文件夹不存在，请另选一个。</translation>
    </message>
    <message>
        <source>This folder already holds a ledger of this office and year; open it, or choose another folder.</source>
        <translation>这个文件夹里已有本单位本年度的台账，请直接打开，或另选文件夹。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OnePersonPaper</name>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Merge and split</source>
        <translation>合并与拆分</translation>
    </message>
    <message>
        <source>The other&apos;s citizen id or entry number</source>
        <translation>另一人的身份证号或事项编号</translation>
    </message>
    <message>
        <source>Is one with</source>
        <translation>与此人是同一人：</translation>
    </message>
    <message>
        <source>Entries that are another person&apos;s</source>
        <translation>属于另一人的事项</translation>
    </message>
    <message>
        <source>The other&apos;s name</source>
        <translation>另一人姓名</translation>
    </message>
    <message>
        <source>Citizen id, where it is known</source>
        <translation>身份证号（知道时填写）</translation>
    </message>
    <message>
        <source>The other&apos;s citizen id</source>
        <translation>另一人的身份证号</translation>
    </message>
    <message>
        <source>Is two: tick what is the other person&apos;s</source>
        <translation>其实是两人：勾选属于另一人的事项</translation>
    </message>
    <message>
        <source>Merged on %1</source>
        <translation>%1 合并过</translation>
    </message>
    <message>
        <source>Split on %1</source>
        <translation>%1 拆分过</translation>
    </message>
    <message>
        <source>This is an employer; only persons are merged.</source>
        <translation>这是用人单位；只有人员可以合并。</translation>
    </message>
    <message>
        <source>Merge two persons</source>
        <translation>合并两人</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the other person come to this one, with their history. It can be taken back.</source>
        <translation>
            <numerusform>另一人的 %n 个事项连同经过将归到此人名下。可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>The two persons are one now.</source>
        <translation>两人已合并为一人。</translation>
    </message>
    <message>
        <source>The citizen id does not hold. Correct it, or leave it empty.</source>
        <translation>身份证号不正确。请改正，或留空。</translation>
    </message>
    <message>
        <source>Split a person</source>
        <translation>拆分</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) become the other person&apos;s, with their history. It can be taken back.</source>
        <translation>
            <numerusform>%n 个事项连同经过将归到另一人名下。可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>是两人</translation>
    </message>
    <message>
        <source>The two persons stand apart now.</source>
        <translation>两人已分开。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OperatorsSection</name>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在岗情况</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再输一遍新 PIN 码</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>添加操作员</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>取消 PIN 码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Clerks record, the head also looks after the operators, viewers only look. A PIN keeps others from working under somebody&apos;s name; who has none is not asked for one.</source>
        <translation>经办员记录结果，所长还管理操作员，查看员只能查看。设 PIN 码可防止他人冒用；未设的不会询问。</translation>
    </message>
    <message>
        <source>Operator&apos;s name</source>
        <translation>操作员姓名</translation>
    </message>
    <message>
        <source>Operator&apos;s role</source>
        <translation>操作员角色</translation>
    </message>
    <message>
        <source>4 to 12 digits; empty: as it is</source>
        <translation>4–12 位数字；留空不变</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>新操作员</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>恢复在岗</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>The PIN was typed in two ways. Type it twice alike.</source>
        <translation>两次输入的 PIN 码不同，请输入相同的两遍。</translation>
    </message>
    <message>
        <source>The operator was saved.</source>
        <translation>操作员已保存。</translation>
    </message>
    <message>
        <source>The operator has no PIN any more.</source>
        <translation>已取消该操作员的 PIN 码。</translation>
    </message>
    <message>
        <source>Saving the operator</source>
        <translation>正在保存操作员</translation>
    </message>
</context>
<context>
    <name>canbao::ui::OverviewPage</name>
    <message>
        <source>Sent by the city</source>
        <translation>市级下发</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Enrolled and struck off</source>
        <translation>已参保销号</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已参保</translation>
    </message>
    <message>
        <source>To persuade</source>
        <translation>待动员</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Insurance on the list</source>
        <translation>险种（按名单）</translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation>最久未核实</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>险种</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>下发日期</translation>
    </message>
    <message>
        <source>No list has been imported yet</source>
        <translation>还没有导入名单</translation>
    </message>
    <message>
        <source>Import the list that the city sent: the persons and employers to verify, the progress and the monthly report all come from it.</source>
        <translation>请先导入市级下发的名单：要核实的人员和单位、工作进度、月报都从名单开始。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Progress by village</source>
        <translation>各村（社区）进度</translation>
    </message>
    <message>
        <source>Progress by insurance</source>
        <translation>各险种进度</translation>
    </message>
    <message>
        <source>Entries that wait longest</source>
        <translation>最久未核实的事项</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>近期要报送</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>Nothing more is due this year.</source>
        <translation>本年度没有要报送的了。</translation>
    </message>
    <message>
        <source>persons %1 · employers %2</source>
        <translation>人员 %1 · 单位 %2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::Page</name>
    <message>
        <source>Wait until the running work has ended, or cancel it.</source>
        <translation>请等正在进行的工作完成，或先取消它。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PhaseLine</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2至%3</translation>
    </message>
    <message>
        <source>Phases of the campaign. %1</source>
        <translation>专项行动阶段。%1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1—%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::PolicySection</name>
    <message>
        <source>official</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>corrected here</source>
        <translation>本单位更正</translation>
    </message>
    <message>
        <source>Rows of the policy table</source>
        <translation>政策表内容</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>County (6 digits, or empty)</source>
        <translation>县市代码（可空）</translation>
    </message>
    <message>
        <source>From, 2026-01-01</source>
        <translation>起 2026-01-01</translation>
    </message>
    <message>
        <source>To, or empty</source>
        <translation>止（可空）</translation>
    </message>
    <message>
        <source>Source: which notice says so</source>
        <translation>依据：文件名称、文号</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>本地不适用</translation>
    </message>
    <message>
        <source>Back to the bundled row</source>
        <translation>恢复内置数据</translation>
    </message>
    <message>
        <source>Policy table</source>
        <translation>政策表</translation>
    </message>
    <message>
        <source>By these tables the program says who should join what, and what it costs. What no official notice of this city says is marked; put the city&apos;s own figure in its place.</source>
        <translation>程序按这些政策表判断应参保险种和费用。没有本市正式文件依据的已注明，请按本市文件更正。</translation>
    </message>
    <message>
        <source>Policy tables</source>
        <translation>政策表</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县市</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>does not hold here</source>
        <translation>本地不适用</translation>
    </message>
    <message>
        <source>The last day takes a date such as 2026-12-31, or nothing.</source>
        <translation>截止日期请填 2026-12-31 这样的日期，或留空。</translation>
    </message>
    <message>
        <source>The row does not hold here any more.</source>
        <translation>这一行已标为本地不适用。</translation>
    </message>
    <message>
        <source>The correction was saved.</source>
        <translation>更正已保存。</translation>
    </message>
    <message>
        <source>The bundled row holds again.</source>
        <translation>已恢复内置数据。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>名单</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RecentImports</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Imports of late</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Take the import back…</source>
        <translation>撤销导入…</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Everything that &quot;%1&quot; brought into the ledger is taken back. Results that were recorded since stand in the way; then nothing happens.</source>
        <translation>将撤销“%1”带入台账的全部内容。如果之后已有核实记录，则不能撤销，也不会有任何改动。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>The import was taken back, but not backed up before: %1</source>
        <translation>导入已撤销，但事先没有备份成：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ReferencesPaper</name>
    <message>
        <source>Departments</source>
        <translation>部门信息</translation>
    </message>
    <message>
        <source>Department&apos;s list</source>
        <translation>部门名单</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Departments: %1</source>
        <translation>部门信息：%1条</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RegistersPage</name>
    <message>
        <source>Export to Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>专册</translation>
    </message>
    <message>
        <source>Nobody stands in this register</source>
        <translation>本册暂无人员</translation>
    </message>
    <message>
        <source>Whoever is recorded with this reason appears here by itself.</source>
        <translation>核实结果为该原因的人员会自动列入本册。</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>due on %1, in %n day(s)</source>
        <translation>
            <numerusform>%1前报送，还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today, %1</source>
        <translation>今天（%1）报送截止</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>报送截止日 %1 已过</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>导出专册</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>正在写入专册</translation>
    </message>
    <message>
        <source>The register was exported with whole numbers.</source>
        <translation>专册已导出（完整号码）。</translation>
    </message>
    <message>
        <source>The register was exported, numbers masked.</source>
        <translation>专册已导出（号码已遮挡）。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村（社区）</translation>
    </message>
    <message>
        <source>the first %1 rows are shown; print and export have all</source>
        <translation>只显示前 %1 行，打印和导出是全部</translation>
    </message>
    <message>
        <source>Laying out the register</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ReportModel</name>
    <message>
        <source>Month %1 was submitted as %2; recorded late: %3; this month: %4.</source>
        <translation>%1月报送 %2，补录 %3，本月 %4。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ReportsPage</name>
    <message>
        <source>Export to Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Submit and freeze…</source>
        <translation>报送并固化…</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Month %2 of %1</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1 · submitted and frozen</source>
        <translation>%1 · 已报送固化</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · 已逾期</translation>
    </message>
    <message>
        <source>%1 · not submitted yet</source>
        <translation>%1 · 未报送</translation>
    </message>
    <message>
        <source>The month has not ended yet.</source>
        <translation>本月还没有结束。</translation>
    </message>
    <message>
        <source>Export the monthly report</source>
        <translation>导出月报</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写出月报</translation>
    </message>
    <message>
        <source>The report was exported.</source>
        <translation>月报已导出。</translation>
    </message>
    <message>
        <source>Submit and freeze</source>
        <translation>报送并固化</translation>
    </message>
    <message>
        <source>Freezing the report</source>
        <translation>正在固化月报</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>as of %1, due on %2</source>
        <translation>截至%1，%2前报送</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对照…</translation>
    </message>
    <message>
        <source>The city&apos;s form…</source>
        <translation>市级模板…</translation>
    </message>
    <message>
        <source>Withdraw the submission…</source>
        <translation>撤回报送…</translation>
    </message>
    <message>
        <source>Why the submission is withdrawn</source>
        <translation>撤回报送的原因</translation>
    </message>
    <message>
        <source>Something was reported wrong? Write down why it is withdrawn.</source>
        <translation>报送有误？请写明撤回原因。</translation>
    </message>
    <message>
        <source>%1 · corrected and frozen (submission %2)</source>
        <translation>%1 · 已更正报送并固化（第%2次）</translation>
    </message>
    <message>
        <source>Month %1 is not submitted: there is nothing yet that adjustments could be reckoned against.</source>
        <translation>%1月月报尚未报送固化，本月没有可对照的“调整”。</translation>
    </message>
    <message>
        <source>The figures and words of month %1 will be kept as they are now, with the workbook that goes to the city. What is recorded later appears as an adjustment in the next report.</source>
        <translation>%1月的数字和文字将按现在的样子固化，并写出报送市级的表格。此后补录的内容计入下月的“调整”。</translation>
    </message>
    <message>
        <source>Where the report for the city is put</source>
        <translation>报送表格存放的位置</translation>
    </message>
    <message>
        <source>The report is frozen and its workbook is written. Send it to the city.</source>
        <translation>月报已固化，表格已写出，请报送市级。</translation>
    </message>
    <message>
        <source>Write down why the submission is withdrawn.</source>
        <translation>请写明撤回报送的原因。</translation>
    </message>
    <message>
        <source>Withdraw the submission</source>
        <translation>撤回报送</translation>
    </message>
    <message>
        <source>The submission of month %1 is kept with your reason, and the month can be corrected and submitted again. Tell the city.</source>
        <translation>%1月的报送连同撤回原因一并留存，更正后可以重新报送。请告知市级。</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The submission is withdrawn. Correct the month and submit it again.</source>
        <translation>已撤回。请更正后重新报送。</translation>
    </message>
    <message>
        <source>By group…</source>
        <translation>分组统计…</translation>
    </message>
</context>
<context>
    <name>canbao::ui::ResultForm</name>
    <message>
        <source>Result</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Insurance joined</source>
        <translation>参加的险种</translation>
    </message>
    <message>
        <source>Save and next (Enter)</source>
        <translation>保存并下一个（Enter）</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>核实结果填写</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reason: press its key</source>
        <translation>原因（按键选择，退格键重选结果）</translation>
    </message>
    <message>
        <source>The list names no insurance: which one was joined?</source>
        <translation>名单未指明险种，参加的是哪一种？</translation>
    </message>
    <message>
        <source>Write down in the note why it is reopened.</source>
        <translation>请在说明里写明为什么重新核实。</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>晚于今天</translation>
    </message>
    <message>
        <source>lies before the birth</source>
        <translation>早于出生日期</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RevealFields</name>
    <message>
        <source>Whole numbers</source>
        <translation>导出、打印完整号码</translation>
    </message>
    <message>
        <source>Identifiers and phones are masked unless this is on; then purpose and recipient are kept in the history.</source>
        <translation>不勾选时，导出和打印的身份证号、电话都已遮挡；勾选后须填写用途和接收单位，并记入台账经过。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What whole numbers are needed for</source>
        <translation>导出完整号码的用途</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Who receives whole numbers</source>
        <translation>完整号码的接收单位</translation>
    </message>
    <message>
        <source>Whole numbers leave the ledger: write what for and who receives them.</source>
        <translation>完整号码将离开台账：请写明用途和接收方。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::Room</name>
    <message>
        <source>Overview</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>专册</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>宣传执法</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>canbao::ui::RosterPaper</name>
    <message>
        <source>Roster</source>
        <translation>用工名册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Citizen id</source>
        <translation>公民身份
号码</translation>
    </message>
    <message>
        <source>Employed on</source>
        <translation>用工时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In each insurance</source>
        <translation>各险种</translation>
    </message>
    <message>
        <source>Roster: %1</source>
        <translation>用工名册：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SafetySection</name>
    <message>
        <source>One is made each day and before anything that touches much at once. Each is a whole, checked copy; keep one on another disk too.</source>
        <translation>每天第一次打开时、每次大改动之前，都会自动备份。每个备份都是检查过的完整副本；请另存一份到别的盘上。</translation>
    </message>
    <message>
        <source>Goes through every event and every entry, and says whether anything does not fit.</source>
        <translation>逐条核对全部记录，检查台账是否完好。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>检查台账</translation>
    </message>
    <message>
        <source>Where the ledger is</source>
        <translation>台账位置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>数据安全</translation>
    </message>
    <message>
        <source>%1 backup %2.canbao</source>
        <translation>%1备份%2.canbao</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>备份保存位置</translation>
    </message>
    <message>
        <source>Ledgers (*.canbao)</source>
        <translation>台账 (*.canbao)</translation>
    </message>
    <message>
        <source>The backup needs a name of its own; this is the ledger itself.</source>
        <translation>备份要另起文件名，这是台账本身。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>正在检查台账</translation>
    </message>
    <message>
        <source>The ledger is sound: %1 events, all of them fit together.</source>
        <translation>台账完好：共 %1 条记录，全部相符。</translation>
    </message>
    <message>
        <source>Something does not fit; keep this file and tell the city. %1</source>
        <translation>台账有不相符的地方，请保留这个文件并联系市级。%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SentPaper</name>
    <message>
        <source>As sent</source>
        <translation>下发信息</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>As sent: %1 differ</source>
        <translation>下发信息：%1处不同</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SessionEnd</name>
    <message>
        <source>Something typed is not saved yet: go back, save it, and shut down again.</source>
        <translation>有录入的内容尚未保存：请返回程序保存后再关机。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还有未保存的填写</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was edited and not saved.</source>
        <translation>“%1”有改动未保存。</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不保存，离开</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SheetPreview</name>
    <message>
        <source>The sheet as it was sent</source>
        <translation>原表</translation>
    </message>
    <message>
        <source>Sheets that are taken</source>
        <translation>一并读取的工作表</translation>
    </message>
    <message>
        <source>To correct the columns of this sheet, choose it above by itself.</source>
        <translation>要更正这张表的列，请在右上方单独选择这张工作表。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SheetPreviewModel</name>
    <message>
        <source>Click to say what this column means</source>
        <translation>点击可更正这一列的含义</translation>
    </message>
    <message>
        <source>Column %1 is %2</source>
        <translation>%1列是%2</translation>
    </message>
    <message>
        <source>Column %1 is not used</source>
        <translation>%1列未使用</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SignInPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>谁在操作？</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>正在核对 PIN 码</translation>
    </message>
</context>
<context>
    <name>canbao::ui::StartPage</name>
    <message>
        <source>Ledgers of late</source>
        <translation>最近的台账</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>打开其他台账…</translation>
    </message>
    <message>
        <source>Canbao Ledger</source>
        <translation>参保台账</translation>
    </message>
    <message>
        <source>The yearly enrolment campaign of social insurance, village by village.</source>
        <translation>社会保险全民参保扩面专项行动，一村一册，参保一个销号一个。</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>%1 · last changed %2</source>
        <translation>%1 · 最近修改 %2</translation>
    </message>
    <message>
        <source>No ledger has been opened on this computer yet.</source>
        <translation>这台电脑上还没有打开过台账。</translation>
    </message>
    <message>
        <source>Ledgers (*.canbao)</source>
        <translation>参保台账 (*.canbao)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
    <message>
        <source>%1 · on a network drive</source>
        <translation>%1 · 台账在网络盘上</translation>
    </message>
    <message>
        <source>Open it on one computer at a time. Safer and quicker: keep the ledger on this computer&apos;s own disk and its backups on the network drive.</source>
        <translation>请勿在多台电脑上同时打开。建议把台账放在本机硬盘上，把备份放在网络盘上，这样更安全、更快。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SubjectPane</name>
    <message>
        <source>Pick the result first: press 1 to 5.</source>
        <translation>请先选核实结果：按 1 到 5。</translation>
    </message>
    <message>
        <source>Correct the date first: it %1.</source>
        <translation>请先改正日期：%1。</translation>
    </message>
    <message>
        <source>Write down the %1 first.</source>
        <translation>请先填写“%1”。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SuggestionsBlock</name>
    <message>
        <source>Suggestions of the comparison</source>
        <translation>比对建议</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2)</source>
        <translation>比对建议：%1（%2）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>The suggestion is accepted, its result recorded.</source>
        <translation>已采纳建议，核实结果已登记。</translation>
    </message>
    <message>
        <source>Taken back: the suggestion is open again.</source>
        <translation>已撤销，建议恢复为待定。</translation>
    </message>
    <message>
        <source>The suggestion is not accepted.</source>
        <translation>已不采纳该建议。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::SummaryPage</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1（以 %2 代替）</translation>
    </message>
    <message>
        <source>This computer lacks faces of official papers; printed instead: %1.</source>
        <translation>本机缺少公文字体：%1。</translation>
    </message>
    <message>
        <source>Draft anew…</source>
        <translation>重新起草…</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>全年数字</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回文稿</translation>
    </message>
    <message>
        <source>Writes the text anew from the figures of today; what was written is given up.</source>
        <translation>按今天的数字重新起草，已写的内容不再保留。</translation>
    </message>
    <message>
        <source>Text of the summary</source>
        <translation>总结文稿</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>选择数字表</translation>
    </message>
    <message numerus="yes">
        <source>due on %1, in %n day(s)</source>
        <translation>
            <numerusform>%1前报送，还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today, %1</source>
        <translation>今天（%1）报送截止</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>报送截止日 %1 已过</translation>
    </message>
    <message>
        <source>figures to %1 · %2</source>
        <translation>数字截至%1 · %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text are still to be filled in.</source>
        <translation>
            <numerusform>文稿还有 %n 处待填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place of the text is filled in.</source>
        <translation>文稿没有待填写的地方。</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>The text is written anew from the figures of today. What was written is lost.</source>
        <translation>将按今天的数字重新起草文稿，已写的内容会丢失。</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>导出工作总结</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>正在写出总结</translation>
    </message>
    <message>
        <source>The summary was exported.</source>
        <translation>总结已导出。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::TemplateView</name>
    <message>
        <source>Export the filled form…</source>
        <translation>导出填好的表…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Header in the form</source>
        <translation>模板表头</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>填入内容</translation>
    </message>
    <message>
        <source>Columns of the form</source>
        <translation>模板各列</translation>
    </message>
    <message>
        <source>The filled form</source>
        <translation>填好的表</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Choose the city&apos;s form…</source>
        <translation>选择市级模板…</translation>
    </message>
    <message>
        <source>The city&apos;s form</source>
        <translation>市级模板</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Filling the form</source>
        <translation>正在填表</translation>
    </message>
    <message>
        <source>nothing known: stays as it is</source>
        <translation>没有对应的数据，保持原样</translation>
    </message>
    <message>
        <source>The form was filled by its marks.</source>
        <translation>已按模板中的标记填好。</translation>
    </message>
    <message>
        <source>%1 of %2 columns of the form were recognised and filled.</source>
        <translation>模板共 %2 列，识别并填好 %1 列。</translation>
    </message>
    <message>
        <source>Export the filled form</source>
        <translation>导出填好的表</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写出月报</translation>
    </message>
    <message>
        <source>The filled form was exported.</source>
        <translation>填好的表已导出。</translation>
    </message>
    <message>
        <source>The city sent a form of its own? Choose it: it is filled with this month&apos;s figures, and you see the result before anything is sent. The form itself stays as it is. Has it rows of persons, choose whose they are.</source>
        <translation>市里发来了自己的表格？选中它：用本月的数字试填，报送之前先看结果。原表不会改动。表里有逐人填的行时，先选是哪本名册。</translation>
    </message>
    <message>
        <source>Rows of persons</source>
        <translation>逐人的行</translation>
    </message>
    <message>
        <source>Whose lines fill the rows of persons that the form has</source>
        <translation>表里逐人的行用哪本名册来填</translation>
    </message>
    <message>
        <source>Villages only</source>
        <translation>只按村填</translation>
    </message>
    <message>
        <source>and: %1</source>
        <translation>逐人：%1</translation>
    </message>
    <message>
        <source>If it has rows of persons, choose above whose they are.</source>
        <translation>表里若有逐人的行，请先在上面选是哪本名册。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::TopBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Canbao Ledger · %1 · campaign of %2</source>
        <translation>参保台账 · %1 · %2年度</translation>
    </message>
    <message>
        <source>Name, pinyin initials or number (Ctrl+K)</source>
        <translation>姓名、拼音首字母、号码（Ctrl+K）</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <translation>当前操作员：%1</translation>
    </message>
</context>
<context>
    <name>canbao::ui::UploadLayoutMenu</name>
    <message>
        <source>Columns and codes</source>
        <translation>栏目与代码</translation>
    </message>
    <message>
        <source>Which columns the upload table has, in what order and with what codes; changed in a workbook.</source>
        <translation>上报表有哪些栏目、按什么顺序、用什么代码；在工作簿里修改。</translation>
    </message>
    <message>
        <source>Write them to a workbook…</source>
        <translation>导出到工作簿…</translation>
    </message>
    <message>
        <source>Take them from a workbook…</source>
        <translation>从工作簿读入…</translation>
    </message>
    <message>
        <source>Take the program&apos;s own again</source>
        <translation>恢复程序自带的</translation>
    </message>
    <message>
        <source>The program&apos;s own columns and codes hold again.</source>
        <translation>已恢复程序自带的栏目与代码。</translation>
    </message>
    <message>
        <source>Upload table, columns and codes.xlsx</source>
        <translation>上报表栏目与代码.xlsx</translation>
    </message>
    <message>
        <source>Write columns and codes</source>
        <translation>导出栏目与代码</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written. Change the workbook, save it and take it in again.</source>
        <translation>已导出。请修改工作簿，保存后再读入。</translation>
    </message>
    <message>
        <source>Take columns and codes</source>
        <translation>读入栏目与代码</translation>
    </message>
    <message>
        <source>The upload table has %1 columns and %2 codes from now on.</source>
        <translation>上报表从现在起有 %1 栏、%2 条结果代码。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::VerdictModel</name>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>文件内重复</translation>
    </message>
    <message>
        <source>taken, look at it</source>
        <translation>收下，请留意</translation>
    </message>
    <message>
        <source>The same as %1.</source>
        <translation>与%1相同。</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation>第%1行（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence behind another</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>canbao::ui::VillageModel</name>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Other names in lists</source>
        <translation>名单中的其他叫法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>canbao::ui::VillagesSection</name>
    <message>
        <source>Save the villages</source>
        <translation>保存村（社区）</translation>
    </message>
    <message>
        <source>Villages of the office</source>
        <translation>所辖村（社区）</translation>
    </message>
    <message>
        <source>%1 · campaign of %2</source>
        <translation>%1 · %2年度</translation>
    </message>
    <message>
        <source>What lists call a village besides its name goes into the second column, separated by 、. A village that is not ticked gets no new rows; old ones keep it.</source>
        <translation>名单里对村（社区）的其他叫法写在第二列，用“、”隔开。取消勾选的村（社区）不再接收新数据，原有数据不变。</translation>
    </message>
    <message>
        <source>Office and villages</source>
        <translation>单位与村（社区）</translation>
    </message>
    <message>
        <source>The villages were saved.</source>
        <translation>村（社区）已保存。</translation>
    </message>
</context>
<context>
    <name>canbao::ui::WordsPanel</name>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Problems, as they stand in the report</source>
        <translation>存在问题（写入月报）</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>对策措施</translation>
    </message>
    <message>
        <source>Measures, as they stand in the report</source>
        <translation>对策措施（写入月报）</translation>
    </message>
    <message>
        <source>%1: last month&apos;s</source>
        <translation>上月的%1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Take over last month&apos;s words: %1</source>
        <translation>沿用上月的%1</translation>
    </message>
    <message>
        <source>Month %1&apos;s</source>
        <translation>%1月的内容</translation>
    </message>
</context>
<context>
    <name>canbao::ui::WorkbenchPage</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还有未保存的填写</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were typed and not saved. Leave without them?</source>
        <translation>
            <numerusform>有 %n 条核实结果填写后没有保存。不保存就离开吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>不保存，离开</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters. Check the spelling, or show all.</source>
        <translation>没有找到。请检查输入，或显示全部记录。</translation>
    </message>
    <message>
        <source>No entry fits the filters. Import a list, or show all entries.</source>
        <translation>按现在的筛选没有记录。可以导入名单，或显示全部记录。</translation>
    </message>
    <message>
        <source>Saved. This was the last of the queue.</source>
        <translation>已保存，名单已到最后一个。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The first %1 entries</source>
        <translation>前 %1 条</translation>
    </message>
    <message>
        <source>Saved. Scan or type the next form.</source>
        <translation>已保存。请扫描或输入下一张表的编号。</translation>
    </message>
    <message>
        <source>Typed and not saved yet; it is kept, even when the program is closed</source>
        <translation>已录入、尚未保存的内容；关闭程序也会保留，点按逐个处理</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n results</source>
        <translation>
            <numerusform>正在保存 %n 项结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) saved. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>已保存 %n 项结果，按 Ctrl+Z 一并撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) saved. This was the last of the queue.</source>
        <translation>
            <numerusform>已保存 %n 项结果，队列已到末尾。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded here that could be taken back.</source>
        <translation>本次打开后，这里没有可以撤销的核实结果。</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n not saved</source>
        <translation>
            <numerusform>%n 项未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open this ledger.</source>
        <translation>打开指定的台账。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>外观：light、dark 或 system。</translation>
    </message>
    <message>
        <source>Leave as soon as the window is ready (a test).</source>
        <translation>窗口就绪后立即退出（用于测试）。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. What was recorded is saved in the ledger. A report without names and numbers lies in %1; please hand it to whoever looks after the program.</source>
        <translation>程序上次意外退出。已录入的结果都保存在台账中。故障报告（不含姓名和证件号码）存放在 %1，请交给程序维护人员。</translation>
    </message>
    <message>
        <source>The program is already open, but does not answer. Wait until its work has ended; if it never does, end it in the task manager and start it again.</source>
        <translation>程序已经打开，但没有响应。请等它的工作结束；如一直没有响应，请在任务管理器中结束它，再重新打开。</translation>
    </message>
</context>
</TS>
