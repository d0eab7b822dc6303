package guiyan.imports;

import guiyan.platform.Code;

/** What is refused about an import as a whole. */
public enum ImportsCode implements Code {
    FILE_MISSING(Kind.VALUE, "请选择文件", "Choose a file"),
    KIND_UNKNOWN(Kind.VALUE, "没有这种导入", "There is no such kind of import"),
    STATE_FORBIDS(Kind.STATE, "导入处于 {0},不能这样做", "The import is {0}; this is not possible now"),
    ROW_SETTLED(Kind.STATE, "这一行不需要处理", "This row needs nothing"),
    UNDO_COLLIDES(Kind.STATE, "撤销会覆盖后来的修改,共 {0} 行", "Undoing would overwrite later changes in {0} rows");

    private final Kind kind;
    private final String zh;
    private final String en;

    ImportsCode(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
