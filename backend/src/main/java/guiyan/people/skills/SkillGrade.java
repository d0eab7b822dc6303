package guiyan.people.skills;

import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The grade of a certificate, the lowest first (domain.md 3.1). */
@Schema(name = "SkillGrade")
public enum SkillGrade {
    JUNIOR("初级"),
    INTERMEDIATE("中级"),
    SENIOR("高级"),
    TECHNICIAN("技师"),
    SENIOR_TECHNICIAN("高级技师");

    /** Reads a cell that names one, by its word or its number. */
    public static final CodeCell CELL = new CodeCell(Text.words(
            values(),
            "初级 JUNIOR 初级工 JUNIOR 五级 JUNIOR 中级 INTERMEDIATE 中级工 INTERMEDIATE 四级 INTERMEDIATE"
                    + " 高级 SENIOR 高级工 SENIOR 三级 SENIOR 技师 TECHNICIAN 二级 TECHNICIAN"
                    + " 高级技师 SENIOR_TECHNICIAN 一级 SENIOR_TECHNICIAN"));

    public final String zh;

    SkillGrade(String zh) {
        this.zh = zh;
    }
}
