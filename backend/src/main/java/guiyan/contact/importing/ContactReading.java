package guiyan.contact.importing;

import static guiyan.platform.importing.ImportCode.CONTACT_METHOD_UNMAPPED;
import static guiyan.platform.importing.ImportCode.ENTRY_TOO_LONG;

import guiyan.contact.Method;
import guiyan.contact.Need;
import guiyan.contact.Outcome;
import guiyan.contact.Topic;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Plain;
import guiyan.platform.importing.TextCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads how somebody was contacted, and what came of it. */
final class ContactReading {

    private static final int LONGEST = 500;
    private static final Map<Outcome, String> OUTCOMES = Map.of(
            Outcome.REACHED, "是 有 √ ✓ ✔ ☑ Y YES T TRUE 1 联系上 已联系上 已联系 接通 已接通 通",
            Outcome.NOT_REACHED, "否 无 × ✗ ✘ X N NO F FALSE 0 未接通 未联系上 没联系上 没有联系上 联系不上 未通 未联系",
            Outcome.NO_ANSWER, "无人接听 没人接 无人接 未接听",
            Outcome.SWITCHED_OFF, "关机 已关机 停机",
            Outcome.WRONG_NUMBER, "空号 错号 号码错误 打错",
            Outcome.REFUSED, "拒接 拒绝 不愿接听",
            Outcome.LEFT_WORD, "已留话 留话 托人带话 家属转告");
    private static final Map<Method, String> METHODS = Map.of(
            Method.PHONE, "电话 打电话 手机 通话 座机",
            Method.VIDEO, "视频 视频通话 微信视频",
            Method.MESSAGE, "微信 短信 信息 QQ 网络 微信群",
            Method.IN_PERSON, "当面 面谈 返乡面谈 走访 上门 见面 当面谈",
            Method.LETTER, "信函 写信 信件 书信",
            Method.OTHER, "其他 其它");
    private static final Map<Topic, String> TOPICS = Map.of(
            Topic.BRANCH_NEWS, "村里党建 党建 支部工作",
            Topic.ECONOMY, "村里经济 经济 经济发展",
            Topic.FAMILY_LIFE, "家里情况 家庭 家里",
            Topic.FAMILY_FARM, "田里农活 农活 生产",
            Topic.POLICY, "政策",
            Topic.JOBS, "用工 招工 岗位");
    private static final Map<Need, String> NEEDS = Map.of(
            Need.FARM_WORK, "田里缺劳力 缺劳力",
            Need.CHILD_CARE, "小孩没人管 孩子没人管",
            Need.ELDER_CARE, "老人身体不好 老人没人管",
            Need.JOB_INFORMATION, "想换工作 找工作",
            Need.TRAINING, "想学技术 培训",
            Need.RIGHTS, "讨薪 拖欠工资 维权",
            Need.RETURNING, "想回来 返乡",
            Need.OTHER, "其他");

    private static final CodeCell OUTCOME = new CodeCell(aliases(OUTCOMES));
    private static final CodeCell METHOD = new CodeCell(aliases(METHODS));
    private static final Map<String, String> TOPIC = aliases(TOPICS);
    private static final Map<String, String> NEED = aliases(NEEDS);

    private ContactReading() {}

    private static <E extends Enum<E>> Map<String, String> aliases(Map<E, String> words) {
        var aliases = new HashMap<String, String>();
        words.forEach((code, all) -> {
            aliases.put(code.name(), code.name());
            Stream.of(all.split(" ")).forEach(word -> aliases.put(word, code.name()));
        });
        return aliases;
    }

    static void read(ImportRow row) {
        var outcome = row.take("outcome", OUTCOME.read(row.cell("outcome")), Function.identity());
        if (outcome == null) outcome = row.take("connected", OUTCOME.read(row.cell("connected")), Function.identity());
        if (outcome != null) {
            row.values.put("outcome", outcome);
            row.values.put("connected", String.valueOf(outcome.equals(Outcome.REACHED.name())));
        }
        method(row);
        codes(row, "toldTopics", TOPIC);
        codes(row, "needs", NEED);
        var by = TextCell.read(row.cell("contactedBy"), 80);
        if (by.value() != null) row.values.put("contactedBy", by.value());
        if (note(row).length() > LONGEST) row.problem("note", ENTRY_TOO_LONG, row.seen);
    }

    private static void method(ImportRow row) {
        var method = METHOD.read(row.cell("method"));
        if (method.value() == null && !Plain.saysNothing(row.cell("method")))
            row.problem("method", CONTACT_METHOD_UNMAPPED, row.cell("method").text());
        row.values.put("method", method.value() == null ? Method.OTHER.name() : method.value());
    }

    /** A list of a script stands as JSON; a clerk's is cut at commas. What is in no list stands in the note. */
    private static void codes(ImportRow row, String field, Map<String, String> aliases) {
        var codes = words(row, field)
                .map(aliases::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!codes.isEmpty()) row.values.put(field, String.join(",", codes));
    }

    private static Stream<String> words(ImportRow row, String field) {
        if (Plain.saysNothing(row.cell(field))) return Stream.of();
        return Stream.of(Plain.of(row.cell(field)).replaceAll("[\\[\\]\"]", "").split("[,，;；、。\\s]+"))
                .filter(word -> !word.isEmpty());
    }

    /** What the village alone reads: it never stands among the values of a row. */
    static String note(ImportRow row) {
        var unlisted = Stream.concat(
                words(row, "toldTopics").filter(word -> !TOPIC.containsKey(word)),
                words(row, "needs").filter(word -> !NEED.containsKey(word)));
        var texts = List.of("workLife", "handling", "note").stream()
                .filter(field -> !Plain.saysNothing(row.cell(field)))
                .map(field -> Plain.blanksJoined(row.cell(field).text()));
        return Stream.concat(unlisted, texts).collect(Collectors.joining("；"));
    }

    /** The entries of a closed list that a value names. */
    static <E extends Enum<E>> java.util.Set<E> all(Class<E> type, String value) {
        if (value == null) return java.util.Set.of();
        return Stream.of(value.split(","))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
