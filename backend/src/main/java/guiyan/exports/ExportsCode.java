package guiyan.exports;

import guiyan.platform.Code;

/** What can go wrong when a list leaves as a file. */
enum ExportsCode implements Code {
    PURPOSE_MISSING(Kind.VALUE, "导出需要写明用途（4 到 200 字）", "A file needs its purpose, 4 to 200 characters"),
    EXPORT_TOO_LARGE(
            Kind.VALUE,
            "共 %s 行，一次最多导出 %s 行：请先缩小范围",
            "These are %s rows, and a file takes at most %s: narrow the list first"),
    ARCHIVE_PASSWORD_UNFIT(
            Kind.VALUE,
            "压缩包密码要 8 到 100 个英文字母、数字或符号，不含空格",
            "The archive's password needs 8 to 100 letters, digits or signs, without blanks");

    private final Words words;

    ExportsCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
