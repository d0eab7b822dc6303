package guiyan.members;

/** Whether somebody is on the roll, and if not, which fact ended it. */
public enum MemberStatus {
    ACTIVE("在册", "On the roll"),
    TRANSFERRED("已转出", "Transferred"),
    DIED("已去世", "Died"),
    LEFT("已出党", "Left"),
    MERGED("已合并", "Merged");

    public final String zh;
    public final String en;

    MemberStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }
}
