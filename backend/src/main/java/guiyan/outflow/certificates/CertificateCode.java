package guiyan.outflow.certificates;

import guiyan.platform.Code;

/** What is refused about activity certificates. */
public enum CertificateCode implements Code {
    CERTIFICATE_NUMBER_TAKEN(Kind.VALUE, "证号 {0} 已发给别人", "Number {0} belongs to another certificate"),
    CERTIFICATE_HELD(Kind.STATE, "此人已持有活动证 {0}", "The member holds certificate {0} already"),
    CERTIFICATE_WITHDRAWN(Kind.STATE, "活动证已收回", "The certificate has been withdrawn"),
    CHECK_BEFORE_ISSUE(Kind.VALUE, "早于发证日期 {0}", "Before the certificate was issued on {0}");

    private final Words words;

    CertificateCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
