package guiyan.members.merges;

import guiyan.platform.Code;

/** What is refused about merging records. */
public enum MergeCode implements Code {
    SAME_RECORD(Kind.VALUE, "两份是同一份记录", "Both are one record"),
    OTHER_TOWNSHIP(Kind.STATE, "两份记录不在同一乡镇", "The records lie in different townships"),
    LETTER_ON_ITS_WAY(Kind.STATE, "有一封在途的介绍信（{0}），请先办结", "A letter of transfer is on its way ({0}); decide it first"),
    BOTH_HAVE_ONE(
            Kind.STATE,
            "两份记录各有一条只能有一条的内容（如未结束的外出、同期的情况报告或贺卡），请先办结或撤销其中一条",
            "Both records have one of what there can be only one of (an open absence, a report or card of one period); end or withdraw one first"),
    MERGE_UNDONE(Kind.STATE, "这次合并已撤销", "This merge has been undone"),
    EDITED_SINCE_MERGE(Kind.STATE, "合并之后又改过：{0}", "Edited since the merge: {0}");

    private final Words words;

    MergeCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
