package guiyan.platform.importing;

import static guiyan.platform.importing.Severity.AMBIGUOUS;
import static guiyan.platform.importing.Severity.ERROR;
import static guiyan.platform.importing.Severity.WARNING;

import guiyan.platform.Code;

/** Everything an import can say about a row or a cell, with what the clerk should do about it. */
public enum ImportCode implements Code {
    NAME_MISSING(ERROR, "没有姓名", "There is no name", "补填姓名后重新导入本行。", "Fill in the name and import the row again."),
    NAME_UNREADABLE(
            ERROR,
            "姓名里有认不出的字",
            "The name holds characters that were lost",
            "多为生僻字在转换时丢失，请照身份证改正。",
            "A rare character was lost in a conversion; copy it from the identity card."),
    ID_CHECKSUM(
            ERROR,
            "身份证号校验位不对",
            "The check character of the citizen id is wrong",
            "请对照身份证逐位核对。",
            "Compare it with the identity card digit by digit."),
    ID_BIRTH_INVALID(
            ERROR,
            "身份证号里的出生日期不存在",
            "The birth date within the citizen id does not exist",
            "请核对第7至14位。",
            "Check the seventh to fourteenth digit."),
    ID_MALFORMED(
            ERROR,
            "身份证号不是18位或15位",
            "The citizen id has neither 18 nor 15 characters",
            "请核对是否缺位、多位或错列。",
            "Look for a digit too few or too many, or a shifted column."),
    ID_PRECISION_LOST(
            ERROR,
            "身份证号被表格软件改坏，末几位已丢失",
            "A spreadsheet damaged the citizen id; its last digits are lost",
            "先把这一列设为“文本”，再重新输入号码。",
            "Format the column as text first, then type the number again."),
    PHONE_LOSSY(
            ERROR,
            "电话被表格软件改坏，末几位已丢失",
            "A spreadsheet damaged the phone number; its last digits are lost",
            "先把这一列设为“文本”，再重新输入号码。",
            "Format the column as text first, then type the number again."),
    DATE_IMPOSSIBLE(
            ERROR,
            "没有这一天，或早于1921年",
            "There is no such day, or it lies before 1921",
            "请改成真实日期；只知道年月就只填年月。",
            "Give a real date; where only the month is known, give only the month."),
    DATE_IN_FUTURE(
            ERROR,
            "日期在今天之后",
            "The date lies in the future",
            "已发生的事不能晚于今天，请核对年份。",
            "What has happened cannot be later than today; check the year."),
    END_BEFORE_START(
            ERROR,
            "结束早于开始",
            "The end lies before the start",
            "请核对两个日期是否填反。",
            "See whether the two dates were swapped."),
    POST_TWICE(
            ERROR,
            "他已在任，或已是后备",
            "He holds such a post already",
            "同一职务不能同时登记两次，请核对任职时间；已离任的填上离任时间。",
            "The same post is held once at a time; see when it began, and fill in when the other one ended."),
    CELL_ERROR(
            ERROR,
            "单元格是公式错误",
            "The cell holds a formula error",
            "请把公式改成数值后重新导入。",
            "Replace the formula by its value and import again."),
    MEMBER_UNKNOWN(
            ERROR,
            "名册里没有这个人",
            "Nobody on the roll matches the row",
            "请核对姓名、身份证号和支部，或先登记此人。",
            "Check name, citizen id and branch, or enrol the person first."),
    ORGANIZATION_UNKNOWN(
            ERROR,
            "没有这个单位",
            "There is no unit of this name",
            "请改成本乡镇已有的支部或村名。",
            "Use the name of a branch or village of this township."),
    OUTFLOW_OVERLAP(
            ERROR,
            "此人已有一段未结束或重叠的外出",
            "The member has an absence that is open or overlaps",
            "先登记上一次返乡，或核对外出时间。",
            "Register the earlier return first, or check the date of departure."),
    OUTFLOW_DAYS_CONTRADICT(
            ERROR,
            "外出时间与已登记的申报或报到矛盾",
            "The departure contradicts the report or the host registration on record",
            "请核对日期；已登记的日期有误，请在台账里更正。",
            "Check the day; what is wrong on record is corrected in the ledger."),
    OUTFLOW_ENDED_OTHERWISE(
            ERROR,
            "这次外出已销号或关系已转出",
            "This absence was closed, or his affiliation has followed him",
            "请在台账里核对，不能由表格改成返乡或改时间。",
            "Look at it in the ledger; a file does not make a return of it, nor change its days."),
    OUTFLOW_UNKNOWN(
            ERROR,
            "台账里没有这段外出",
            "The ledger has no such absence",
            "请先登记外出，或核对外出时间。",
            "Register the departure first, or check its date."),
    ENTRY_TOO_LONG(
            ERROR,
            "内容太长，存不下",
            "The text is too long to be kept",
            "请写短一些后重新导入。",
            "Shorten it and import the row again."),
    ENTRY_INCOMPLETE(
            ERROR,
            "缺少必须填写的内容",
            "Something that is needed is missing",
            "请补上这一栏后重新导入。",
            "Fill the column and import the row again."),
    EVENT_REFUSED(
            ERROR,
            "台账现在的状态不容许这件事",
            "The absence does not allow this now",
            "请核对先后次序和日期。",
            "Check the order of events and their days."),
    STILL_ON_THE_ROLL(
            ERROR,
            "此人仍在册",
            "The person is still on the roll",
            "离开名册请在党员页面办理。",
            "End the membership on the member's page."),
    ENTRY_UNKNOWN(
            ERROR,
            "登记册里没有这一条",
            "The register has no such entry",
            "请先登记，或改用允许新增的方式导入。",
            "Register it first, or import in a way that may create."),
    NUMBER_TAKEN(
            ERROR,
            "这个编号已用在另一条登记上",
            "The number stands for another entry of the register",
            "请核对编号和姓名；不是同一条，就换一个编号。",
            "Compare number and name; another entry needs another number."),
    CERTIFICATE_HELD(
            ERROR,
            "此人已持有另一本活动证",
            "The member holds another certificate",
            "换发新证请先收回旧证；否则请核对证号。",
            "Withdraw the old one before a new one; otherwise compare the number."),
    SEEKER_TWICE(
            ERROR,
            "此人在表里以两个编号登记",
            "The file lists this person under two numbers",
            "请留一行；一个人只登记一次求职。",
            "Keep one of the rows; somebody looks for work once."),
    CONSENT_MISSING(
            ERROR,
            "没有监护人同意",
            "The guardian's consent is missing",
            "未满14周岁须先取得监护人同意并登记。",
            "For a child under 14, obtain and register the guardian's consent first."),
    HOUSEHOLD_BY_ACT(
            ERROR,
            "此人登记在另一户，或户主不是这一位",
            "The person belongs to another household, or its head is somebody else",
            "换户、换户主请在户的页面办理。",
            "Moving somebody, and a change of head, are acts on the household's page."),
    EMPLOYER_UNKNOWN(
            ERROR,
            "没有这个用人单位",
            "There is no such employer",
            "请先登记用人单位，或核对名称和信用代码。",
            "Register the employer first, or check its name and credit code."),
    QUARTER_AHEAD(
            ERROR,
            "汇报那天这个季度还没有开始",
            "The quarter begins after the day of the report",
            "请核对年度、季度和汇报时间。",
            "Check year, quarter and the day of the report."),
    REPORT_UNCONFIRMED(
            ERROR,
            "电话口述的正文没有注明本人如何确认",
            "It does not say how the member confirmed the words he dictated",
            "请加上“本人确认”一栏，或删去正文。",
            "Add a column that says how, or leave the words out."),
    TRAINING_UNKNOWN(
            ERROR,
            "没有这一期培训",
            "There is no such session of training",
            "请先导入培训期次，或核对期次编号。",
            "Import the sessions first, or check the session's number."),
    WAGES_SWAPPED(
            ERROR,
            "最高工资低于最低工资",
            "The highest wage is below the lowest",
            "请核对两栏是否填反，或与已登记的另一栏对照。",
            "See whether the two were swapped, or compare with what is stored of the other."),
    SESSION_AHEAD(
            ERROR,
            "还没有到开课的日子",
            "The day of the session has not come",
            "请核对期次和日期；签到等开课以后再导入。",
            "Check the session and its days; import who came once it has begun."),
    SESSION_CANCELLED(ERROR, "这一期培训已取消", "The session has been called off", "请核对期次编号。", "Check the session's number."),
    SESSION_FOR_ONE(
            ERROR,
            "一对一培训只收一个人",
            "One-to-one lessons are for one person",
            "请核对期次编号；每个人另列一期。",
            "Check the session's number; each person has a session of his own."),
    SESSION_SEVERAL(
            ERROR,
            "几个单位都有这个期次编号，系统不猜",
            "Several units hold a session under this number",
            "请由举办单位导入，或核对期次编号。",
            "Let the unit that holds it hand the sheet in, or check the session's number."),
    USCC_CHECKSUM(
            ERROR,
            "统一社会信用代码校验位不对",
            "The check character of the unified social credit code is wrong",
            "请对照营业执照核对。",
            "Compare it with the business licence."),
    REFUSED_BY_CLERK(
            ERROR,
            "经办人决定不导入本行",
            "A clerk decided against the row",
            "如属误判，请在更正后的文件里重新导入。",
            "If that was a mistake, import the row again in a mended file."),
    ACCOUNT_NAME_MALFORMED(
            ERROR,
            "没有用户名，或写法不对",
            "The user name is missing or malformed",
            "用小写字母、数字和连字符，2至40个；单位有拼音时可以不填。",
            "Two to forty small letters, digits and hyphens; it may stay blank where the unit has its pinyin."),
    ACCOUNT_NAME_TAKEN(
            ERROR, "这个用户名已是另一个岗位的", "The user name belongs to another post", "请另取一个用户名。", "Choose another user name."),
    ACCOUNT_ROLE_UNKNOWN(
            ERROR,
            "没有这种岗位，或不由您开设",
            "There is no such role, or it is not yours to open",
            "请写支部书记、联络员、服务站、照护员等。",
            "Write branch secretary, liaison officer, station staff, care worker or the like."),
    ACCOUNT_UNIT_MISFIT(
            ERROR,
            "这种岗位不能设在该单位",
            "This role does not belong to that unit",
            "书记和联络员设在支部，服务站设在乡镇。",
            "Secretaries and liaison officers stand at branches, station staff at the township."),
    MEMBER_AMBIGUOUS(
            AMBIGUOUS,
            "有两人或多人符合，系统不猜",
            "Two or more people match",
            "请从候选人中选定，最好补上身份证号。",
            "Choose one of the candidates, better still add the citizen id."),
    MEMBER_IN_OTHER_BRANCH(
            AMBIGUOUS,
            "此人在另一个支部",
            "The person belongs to another branch",
            "导入不转关系；如已转入，请办理组织关系接转。",
            "An import moves nobody; if he has moved, use a transfer."),
    MEMBER_OF_OTHER_NAME(
            AMBIGUOUS,
            "这个身份证号已登记在另一个姓名下",
            "The citizen id is on the roll under another name",
            "请核对是写法不同，还是抄错了号码；确是同一人就选定他。",
            "See whether the name is spelled otherwise or the id is somebody else's; if it is he, choose him."),
    ID_UPGRADED_15(
            WARNING,
            "15位身份证号已换成18位",
            "A citizen id of 15 digits was turned into one of 18",
            "请对照新证核对。",
            "Compare it with the new card."),
    ID_CHARACTER_REPLACED(
            WARNING,
            "身份证号里的“×”已换成X",
            "A multiplication sign in the citizen id was read as X",
            "无须处理；下次请输入大写字母X。",
            "Nothing to do; type a capital X next time."),
    ID_SEX_MISMATCH(
            WARNING,
            "性别与身份证号不符，已按身份证号",
            "Sex contradicts the citizen id, which was followed",
            "请核对是号码错还是性别错。",
            "See whether the id or the sex is wrong."),
    BIRTH_ID_MISMATCH(
            WARNING,
            "出生日期与身份证号不符，已按身份证号",
            "Birth date contradicts the citizen id, which was followed",
            "请核对；原文保留在导入记录里。",
            "Please check; the ledger's text stays in the import row."),
    DATE_VAGUE(
            WARNING,
            "日期不明确",
            "The date is vague",
            "请补上年份和月份；两位数的年份已补成四位，请核对。",
            "Give year and month; a two-digit year was completed and should be checked."),
    DATE_AMBIGUOUS(
            WARNING,
            "数字末位是0还是没有0？1月或10月",
            "The number may mean January or October",
            "请改成文本，如2006-01或2006-10。",
            "Write it as text, such as 2006-01 or 2006-10."),
    PHONE_INVALID(
            WARNING,
            "不是电话号码，没有保存",
            "Not a phone number; it was not stored",
            "请核对位数；固定电话要带区号。",
            "Count the digits; a landline needs its area code."),
    NAME_NOTE(
            WARNING,
            "姓名后的注记已移到备注",
            "A remark in the name was moved to the note",
            "请核对备注是否还有效。",
            "See whether the remark still holds."),
    CODE_UNMAPPED(
            WARNING,
            "不在代码表里，没有保存",
            "Not in the code list; it was not stored",
            "请改成代码表里的一项。",
            "Use one entry of the list."),
    AREA_AMBIGUOUS(WARNING, "有几个地方叫这个名字", "Several places bear this name", "请补上省、市。", "Add the province and the city."),
    AREA_UNKNOWN(
            WARNING,
            "看不出是什么地方",
            "No place can be read from this",
            "请问清楚后补上，至少到省。",
            "Ask and fill it in, at least the province."),
    DUPLICATE_ROW(
            WARNING,
            "本文件里前面已有同样的一行",
            "The same row stands earlier in this file",
            "无须处理；这一行没有改动任何内容。",
            "Nothing to do; the row changed nothing."),
    FILE_SEEN(
            WARNING,
            "这个文件以前导入过",
            "This file was imported before",
            "确认不是误传；内容相同的行不会重复登记。",
            "Make sure it was meant; rows that say the same are not entered twice."),
    MASK_DIFFERS(
            WARNING,
            "遮盖的号码和登记的对不上，已忽略",
            "The masked number is not the stored one and was left out",
            "要改号码，请填完整的新号码。",
            "To change the number, give the whole new one."),
    NEWER_VALUE_KEPT(
            WARNING,
            "系统里的内容比文件新，已保留",
            "What is stored is newer than the file and was kept",
            "如文件才对，请在页面上修改。",
            "If the file is right, change it on the page."),
    CONSENT_TAKEN_BACK(
            WARNING,
            "本人已撤回同意，身份证号没有保存",
            "He has taken his consent back; the citizen id was not kept",
            "本人又同意的，请在党员页面写明依据后填写。",
            "If he agrees again, write it on the member's page with the basis."),
    HIS_OWN_WORD_KEPT(
            WARNING,
            "当天本人在手机上答过，以本人的话为准，没有改动",
            "He answered on his own phone that day; his word stands",
            "他改了主意，由他自己在手机上改。",
            "If he has changed his mind, he says so on his phone."),
    CARE_FILE_KEPT(
            WARNING,
            "档案由照护人保管，没有对照，也没有改动",
            "The file is its carer's; it was neither compared nor changed",
            "要改内容，请照护人在档案里改。",
            "Its carer changes it in the file itself."),
    ENTRY_ENDED(
            WARNING,
            "登记的这一条已经结束或撤销，没有改动",
            "What is stored has ended or was withdrawn; it was not changed",
            "如又开始了，写明新的开始日期，或在页面上另登一条。",
            "If it has begun again, say since when, or enter it on the page."),
    NO_PROBATION(
            WARNING,
            "入党与转正是同一天",
            "Joining and full membership bear the same date",
            "1969年4月至1977年8月以外都有预备期，请核对两个日期。",
            "There was a probation but between April 1969 and August 1977; check both dates."),
    HEADCOUNT_VAGUE(WARNING, "人数不明确", "The head count is vague", "请问清楚后补上数字。", "Ask and fill in a number."),
    WAGE_VAGUE(WARNING, "工资不明确", "The wage is vague", "请问清楚后补上数额。", "Ask and fill in the amount."),
    INCOME_VAGUE(
            WARNING,
            "收入的单位或数额说不准，没有登记",
            "The unit or the sum of the income is doubtful; it was left out",
            "请写明是元还是万元，如“4.8万元”。",
            "Say whether it is yuan or ten thousand yuan."),
    INCOME_WITHOUT_CONSENT(
            WARNING,
            "本人没有同意登记收入，没有读",
            "The income was not read because the person has not agreed to it",
            "收入可以不登记；本人同意后先登记同意。",
            "Income need not be kept; with the person's consent, note that first."),
    CONTACT_METHOD_UNMAPPED(
            WARNING,
            "联系方式不在代码表里，已记为“其他”",
            "Unknown way of contact; stored as other",
            "请改成电话、微信、走访等。",
            "Use phone, message, visit or another of the list."),
    TRAINEES_LEFT_OUT(
            WARNING,
            "这一期早已登记，受训人没有记入",
            "The session is registered already; who was taught was left out",
            "请用学员名册补记，或在这一期里签到。",
            "Hand them in with the sheet of who came, or sign them in."),
    REPORT_WORDS_LEFT_OUT(
            WARNING,
            "汇报正文没有导入",
            "The words of the report were left out",
            "汇报正文只由支部书记本人导入；是否汇报、何时汇报已登记。",
            "Only the secretary himself imports the words; that and when he reported is registered."),
    COLUMN_NEEDS_BASIS(
            WARNING,
            "没有写明依据，这一列没有读",
            "The column was not read because no basis was stated",
            "身份证号须有本人同意等依据；写明后重新导入。",
            "Citizen ids need a basis such as consent; state it and import again.");

    private final Severity severity;
    private final String zh;
    private final String en;
    private final String hintZh;
    private final String hintEn;

    ImportCode(Severity severity, String zh, String en, String hintZh, String hintEn) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
        this.hintZh = hintZh;
        this.hintEn = hintEn;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether a cell without a value may be of another sort than its column; many of these say that the column is. */
    public boolean isMisfit() {
        return switch (this) {
            case ID_MALFORMED, PHONE_INVALID, DATE_IMPOSSIBLE, DATE_VAGUE, CODE_UNMAPPED, NAME_UNREADABLE -> true;
            default -> false;
        };
    }

    @Override
    public Words words() {
        var kind = switch (this) {
            case CONSENT_MISSING -> Kind.CONSENT;
            case OUTFLOW_OVERLAP,
                    OUTFLOW_DAYS_CONTRADICT,
                    OUTFLOW_ENDED_OTHERWISE,
                    CERTIFICATE_HELD,
                    REFUSED_BY_CLERK -> Kind.STATE;
            default -> Kind.VALUE;
        };
        return new Words(kind, zh, en);
    }

    /** What the clerk should do, in Chinese. */
    public String hintZh() {
        return hintZh;
    }

    /** What the clerk should do, in English. */
    public String hintEn() {
        return hintEn;
    }
}
