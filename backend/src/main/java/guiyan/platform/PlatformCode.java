package guiyan.platform;

/** What can go wrong at any door. */
public enum PlatformCode implements Code {
    UNREADABLE_JSON(Kind.UNREADABLE, "请求内容不是有效的 JSON：{0}", "The body is not valid JSON: {0}"),
    UNREADABLE_CURSOR(Kind.UNREADABLE, "翻页标记无效，请从第一页重新开始", "The cursor is not valid; start again at the first page"),
    UNREADABLE_PARAMETER(Kind.UNREADABLE, "参数 {0} 的值无法识别", "The value of parameter {0} cannot be read"),
    UNREADABLE_REQUEST(Kind.UNREADABLE, "请求无法识别", "The request cannot be read"),
    WHOLE_NUMBER_IN_URL(
            Kind.UNREADABLE,
            "网址里不能出现完整的证件号或手机号，请只输后四位",
            "A whole id or phone never stands in a URL; use its last four"),
    IDEMPOTENCY_KEY_MISSING(Kind.UNREADABLE, "新建时需要 Idempotency-Key 请求头", "Creating needs an Idempotency-Key header"),
    SIGN_IN_NEEDED(Kind.SIGN_IN, "请先登录", "Please sign in"),
    RIGHT_MISSING(Kind.RIGHT, "您的角色不能做这件事", "Your role may not do this"),
    PASSWORD_CHANGE_NEEDED(Kind.RIGHT, "请先修改初始密码", "Change the start password first"),
    NOT_FOUND(Kind.ABSENT, "没有找到", "Not found"),
    STALE(Kind.STALE, "这条记录已被他人修改，请核对后再保存", "Somebody changed this in the meantime; compare and save again"),
    IF_MATCH_MISSING(Kind.PRECONDITION, "修改时需要 If-Match 请求头", "A change needs an If-Match header"),
    ADDRESS_TOO_LONG(Kind.ADDRESS, "网址太长", "The address is too long"),
    BODY_TOO_LARGE(Kind.TOO_LARGE, "内容太大", "The body is too large"),
    MEDIA_TYPE_UNKNOWN(Kind.MEDIA, "不支持这种内容类型", "This media type is not supported"),
    METHOD_NOT_ALLOWED(Kind.UNREADABLE, "这个地址不支持该方法", "This address does not take that method"),
    INVALID(Kind.VALUE, "有 {0} 处需要修改", "{0} things need mending"),
    MISSING(Kind.VALUE, "必填", "Required"),
    MALFORMED(Kind.VALUE, "格式不对", "Malformed"),
    TOO_LONG(Kind.VALUE, "太长或太短", "Too long or too short"),
    OUT_OF_RANGE(Kind.VALUE, "超出范围", "Out of range"),
    WRONG_TYPE(Kind.VALUE, "类型或取值不对", "Wrong type or not one of the values"),
    UNKNOWN_PROPERTY(Kind.VALUE, "没有 {0} 这个字段", "There is no field {0}"),
    UNKNOWN_SORT(Kind.VALUE, "不能按 {0} 排序", "Cannot sort by {0}"),
    SORT_BESIDE_SEARCH(Kind.VALUE, "搜索时按匹配次序排列，不能再指定排序", "A search has its own order; leave sort out"),
    SEARCH_TOO_SHORT(Kind.VALUE, "请输入姓名、拼音首字母或号码后四位", "Give a name, pinyin initials or the last four digits"),
    IN_FUTURE(Kind.VALUE, "不能晚于今天", "Cannot lie after today"),
    MASKED_VALUE(Kind.VALUE, "这是遮盖后的值，不能保存", "This is a masked value and cannot be stored"),
    KEY_REUSED(Kind.VALUE, "这个 Idempotency-Key 已用于另一份内容", "This Idempotency-Key was used with another body"),
    NARROW_THE_UNIT(Kind.NARROW, "请先选定一个乡镇再用这个条件", "Choose one township before you ask this"),
    ALREADY_EXISTS(Kind.STATE, "已有相同的记录", "There is such a record already"),
    NEWER_VALUE_STORED(Kind.STATE, "已有截至日期更晚的内容", "What is stored is as of a later day"),
    STILL_RUNNING(Kind.STATE, "同一请求仍在处理", "The same request is still running"),
    TOO_MANY_REQUESTS(Kind.LIMIT, "请求太多，请在 {0} 秒后再试", "Too many requests; try again in {0} seconds"),
    TRY_AGAIN(Kind.BUSY, "系统正忙，请稍后再试", "Busy; please try again shortly"),
    DISK_FULL(Kind.BUSY, "磁盘已满，内容没有保存；请告诉管理员", "The disk is full and nothing was saved; tell the administrator"),
    CLOCK_MOVED(
            Kind.BUSY,
            "系统时间被调回，内容没有保存；请告诉管理员",
            "The system's clock has been set back and nothing was saved; tell the administrator"),
    FAULT(
            Kind.FAULT,
            "系统出错，内容没有保存；请把编号告诉管理员",
            "Something failed and nothing was saved; tell the administrator the trace id");

    private final Words words;

    PlatformCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
