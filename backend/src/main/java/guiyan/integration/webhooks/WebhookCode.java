package guiyan.integration.webhooks;

import guiyan.platform.Code;

/** What is refused when a webhook is administered. */
public enum WebhookCode implements Code {
    WEBHOOK_CLIENT_UNKNOWN(Kind.VALUE, "没有这个可用的接口客户端", "There is no such client that may come in"),
    WEBHOOK_SCOPE_MISSING(Kind.VALUE, "客户端没有“跟踪变更”的权限", "The client lacks the scope changes:read"),
    WEBHOOK_UNIT_OUTSIDE(Kind.VALUE, "这个单位不在客户端的范围之内", "The unit lies outside what the client may see"),
    WEBHOOK_TYPE_UNREADABLE(Kind.VALUE, "客户端没有读取“{0}”的权限", "The client may not read {0}"),
    WEBHOOK_ADDRESS_MALFORMED(
            Kind.VALUE, "请填以 https 开头的完整网址，不带用户名和 #", "Give a whole https:// address without user and fragment"),
    WEBHOOK_ADDRESS_UNKNOWN(Kind.VALUE, "找不到这个主机名", "This host cannot be found"),
    WEBHOOK_ADDRESS_PRIVATE(
            Kind.VALUE,
            "这个网址指向内部网络，不能发送；要发到本单位内网，请由运维登记网段",
            "This address leads into a private network that is not allowed");

    private final Words words;

    WebhookCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
