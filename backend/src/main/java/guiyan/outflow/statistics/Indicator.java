package guiyan.outflow.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of domain.md 6 that the ledger of those away answers. */
@Schema(
        name = "OutflowIndicator",
        type = SchemaType.STRING,
        enumeration = {"I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-09", "I-10", "I-11", "I-12", "I-34"})
public enum Indicator {
    AWAY("I-02", "在外党员（有未结束的外出记录）", "Members away: with an open episode on the day", "open=true"),
    OUTFLOW_RATE("I-03", "在外党员 / 在册党员", "Members away, of those on the roll", "open=true"),
    FLOATING(
            "I-04",
            "连续外出六个月以上且组织关系未转出的党员 / 在外党员",
            "Away for six months with the affiliation at home, of those away",
            "floating=true",
            Facet.DEPARTED_BY),
    SHORT_TERM(
            "I-05",
            "外出不足六个月的党员 / 在外党员",
            "Away for less than six months, of those away",
            "floating=false",
            Facet.DEPARTED_BY),
    EVER_AWAY("I-06", "曾外出过的在册党员（不含未成行）/ 在册党员", "On the roll with an episode that began by the day, of the roll", null),
    BY_SCOPE("I-07", "在外党员按流动类型", "Members away by how far from home", "open=true"),
    DIRECTION_UNKNOWN(
            "I-09",
            "不掌握流向的在外党员 / 在外党员",
            "Direction not known, of those away",
            "open=true&scope=UNKNOWN",
            Facet.AREA,
            Facet.ABROAD),
    HOST_REGISTERED(
            "I-10",
            "已在流入地报到的流动党员 / 流动党员",
            "Known to be registered at the host place, of those floating",
            "floating=true&registeredAtHost=true",
            Facet.DEPARTED_BY,
            Facet.HOST_REPORTED),
    LIAISON_COVERAGE(
            "I-11",
            "有联络员的支部 / 有党员在外的支部",
            "Branches with a current liaison, of branches with somebody away",
            "liaison=true",
            Facet.LIAISON),
    ASSIGNMENT_COVERAGE(
            "I-12", "有现任联络员的在外党员 / 在外党员", "With a current liaison, of those away", "liaison=true", Facet.LIAISON),
    RETURNED("I-34", "期间内返乡的外出记录", "Episodes ended by a return in the period", "status=RETURNED");

    private final String id;
    final String zh;
    final String en;

    /** What the list of exactly its rows asks for; null when no list of episodes is it. */
    final String list;

    /** By what those away are told apart to count them. */
    final Set<Facet> facets;

    Indicator(String id, String zh, String en, String list, Facet... facets) {
        this.id = id;
        this.zh = zh;
        this.en = en;
        this.list = list;
        this.facets = Set.of(facets);
    }

    /** The indicator with an id such as {@code I-02}. */
    public static Indicator fromString(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator of those away: " + id));
    }

    @JsonValue
    @Override
    public String toString() {
        return id;
    }
}
