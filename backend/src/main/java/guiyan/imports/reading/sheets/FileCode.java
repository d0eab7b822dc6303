package guiyan.imports.reading.sheets;

import guiyan.platform.Code;

/** Why a whole file is refused; each sentence says what the clerk can do about it. */
public enum FileCode implements Code {
    FILE_TYPE_UNKNOWN(
            Kind.MEDIA,
            "认不出这是什么文件（{0}）。请用 Excel 或 WPS 另存为 .xlsx 后再上传",
            "This is not a file we can read ({0}). Save it as .xlsx with Excel or WPS and upload it again"),
    FILE_ENCRYPTED(
            Kind.MEDIA,
            "文件“{0}”设有打开密码。请在 Excel 中取消密码，另存后再上传",
            "The file {0} is protected by a password. Remove the password in Excel, save it and upload it again"),
    FILE_HAS_MACROS(
            Kind.MEDIA,
            "文件“{0}”带有宏，不能接收。请用 Excel 另存为 .xlsx（不带宏）后再上传",
            "The file {0} contains macros. Save it as .xlsx (without macros) in Excel and upload it again"),
    FILE_TOO_LARGE(
            Kind.TOO_LARGE,
            "文件太大：{0}。请按村拆成几个文件后分别上传",
            "The file is too large: {0}. Split it, for example by village, and upload the parts"),
    FILE_BOMB(
            Kind.TOO_LARGE,
            "文件展开后大得不正常（{0}），已停止读取。请把内容复制到新的表格，另存为 .xlsx 后再上传",
            "The file expands beyond all reason ({0}). Copy its content into a new workbook and upload that as .xlsx"),
    FILE_TRUNCATED(
            Kind.UNREADABLE,
            "文件“{0}”不完整，可能没有传完。请先在电脑上确认能打开，再重新上传",
            "The file {0} is damaged or was cut short. Check that it opens on your computer and upload it again"),
    FILE_EMPTY(
            Kind.UNREADABLE,
            "文件“{0}”里没有内容。请检查是否选错了文件",
            "There is nothing in the file {0}. Check that you chose the right one"),
    FILE_GONE(Kind.STATE, "原文件只保留 30 天，已删除", "The file was kept for 30 days and is gone"),
    HEADING_NOT_FOUND(
            Kind.UNREADABLE,
            "在“{0}”的前 15 行里找不到表头。请确认表头里有“姓名”等列名，或自行指定表头所在的行",
            "No heading was found in the first 15 rows of {0}. Name the columns, or say in which row the heading"
                    + " stands");

    private final Words words;

    FileCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
