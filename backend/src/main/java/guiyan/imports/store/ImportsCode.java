package guiyan.imports.store;

import guiyan.platform.Code;

/** What is refused about an import as a whole. */
public enum ImportsCode implements Code {
    FILE_MISSING(Kind.VALUE, "请选择文件", "Choose a file"),
    KIND_UNKNOWN(Kind.VALUE, "没有这种导入", "There is no such kind of import"),
    FIELD_UNKNOWN(Kind.VALUE, "这种导入没有 {0} 这个字段", "This kind of import has no field {0}"),
    MAPPING_UNREADABLE(Kind.VALUE, "mapping 应为 JSON 对象：表头 → 字段", "The mapping must be a JSON object: heading → field"),
    NO_SUCH_CANDIDATE(Kind.VALUE, "请从候选人里选一位", "Choose one of the candidates"),
    UPLOADER_ONLY(Kind.RIGHT, "退回表只给上传的人", "Only the uploader gets the rows to mend"),
    NOTHING_TO_MEND(Kind.STATE, "没有要退回的行", "No row waits to be mended"),
    IMPORT_BROKE(Kind.FAULT, "导入中途出错，没有办成；可以撤回后重新上传", "The import broke off; take it back and hand the file in again"),
    STATE_FORBIDS(Kind.STATE, "导入现在的状态不能这样做", "As the import stands now this is not possible"),
    ROW_SETTLED(Kind.STATE, "这一行已经办好，不能再改", "This row is settled and cannot be mended"),
    ROW_CHANGED_SINCE(Kind.STATE, "第 {0} 行 {1} 后来又被修改过", "Row {0}, {1}, was changed again later"),
    UNDO_COLLIDES(Kind.STATE, "撤销会覆盖后来的修改，共 {0} 行", "Undoing would overwrite later changes in {0} rows");

    private final Words words;

    ImportsCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
