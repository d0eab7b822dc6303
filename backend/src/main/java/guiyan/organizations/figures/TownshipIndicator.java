package guiyan.organizations.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of care and homecoming (domain.md 6) that are told by township. */
@Schema(
        name = "TownshipIndicator",
        type = SchemaType.STRING,
        enumeration = {"I-30", "I-31", "I-32", "I-33", "I-34", "I-35", "I-36", "I-37", "I-40"})
public enum TownshipIndicator {
    SERVICES("I-30", "不误农时办完的帮扶 / 到期的帮扶（不含取消）", "Help given in its season, of what was due and not cancelled"),
    CHILDREN("I-31", "在册关爱的留守儿童（不满 16 周岁）", "Children under 16 in care"),
    ELDERS("I-32", "在册照护的留守老人", "Elders in care"),
    VISITS("I-33", "走访慰问党员家庭的人次", "Visits to members' homes"),
    RETURNED("I-34", "期间内返乡的外出记录", "Episodes ended by a return in the period"),
    VENTURES("I-35", "返乡党员创办、当日在办的实体", "What those who came home run on that day"),
    POSTS("I-36", "返乡党员当日在任的村级职务", "Posts in their villages held on that day by those who came home"),
    SUPPORT("I-37", "期间提出并已办成的诉求 / 期间提出的诉求", "Solved, of what was asked for in the period"),
    SATISFACTION("I-40", "对帮扶满意的家庭 / 说了意见的家庭", "Families content with the help, of those that said so or not");

    private final String id;
    final String zh;
    final String en;

    TownshipIndicator(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    /** The indicator with an id such as {@code I-30}. */
    public static TownshipIndicator fromString(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator told by township: " + id));
    }

    @JsonValue
    @Override
    public String toString() {
        return id;
    }
}
