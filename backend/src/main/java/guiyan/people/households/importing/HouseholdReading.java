package guiyan.people.households.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.ENTRY_INCOMPLETE;
import static guiyan.platform.importing.ImportCode.HOUSEHOLD_BY_ACT;

import guiyan.people.households.Holding;
import guiyan.people.households.Household;
import guiyan.people.values.Kinship;
import guiyan.people.values.PersonName;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a row of the register says beside whom it means: his place, and what the household has. */
final class HouseholdReading {

    private static final String ALSO =
            "妻子 12 丈夫 11 长子 20 次子 20 三子 20 儿子 20 长女 30 次女 30 女儿 30 媳妇 38 孙子 40 孙女 40 外孙 40 父亲 51 母亲 52 岳父母 55 祖父 60 祖母 60 兄 70 弟 70 姐 70 妹 70 亲属 80";
    private static final CodeCell RELATION = new CodeCell(relations());
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(99);
    private static final BigDecimal MOST_MU = BigDecimal.valueOf(999_999);

    private HouseholdReading() {}

    private static Map<String, String> relations() {
        var relations = new HashMap<String, String>();
        for (var kin : Kinship.values()) {
            relations.put(kin.code(), kin.code());
            relations.put(kin.zh(), kin.code());
        }
        var also = ALSO.split(" ");
        for (int i = 0; i < also.length; i += 2) relations.put(also[i], also[i + 1]);
        return relations;
    }

    static void read(ImportRow row, LocalDate today) {
        row.take("relation", RELATION.read(row.cell("relation")), Function.identity());
        var head = row.cell("headName");
        if (!head.text().isBlank()) row.take("headName", PersonName.read(head), PersonName::value);
        row.take("villageGroup", TextCell.read(row.cell("villageGroup"), 40), Function.identity());
        number(row, "people", MOST_PEOPLE, 0);
        for (var land : new String[] {"paddyMu", "dryLandMu", "forestMu"}) number(row, land, MOST_MU, 1);
        var joined = DateCell.read(row.cell("joinedOn"), today);
        joined.findings().forEach(finding -> row.problem("joinedOn", finding));
        if (joined.value() != null && joined.value().day() != null)
            row.values.put("joinedOn", joined.value().toString());
        complete(row);
    }

    private static void number(ImportRow row, String field, BigDecimal most, int digits) {
        var read = NumberCell.read(row.cell(field));
        read.findings().forEach(finding -> row.problem(field, finding));
        if (read.value() == null) return;
        var number = read.value().setScale(digits, RoundingMode.HALF_UP);
        if (number.signum() < 0 || number.compareTo(most) > 0)
            row.problem(field, CODE_UNMAPPED, row.cell(field).text());
        else if (digits > 0 || number.signum() > 0) row.values.put(field, number.toPlainString());
    }

    private static void complete(ImportRow row) {
        if (row.isRejected()) return;
        if (isHead(row)) row.values.putIfAbsent("headName", row.values.get("name"));
        if (isHead(row) && !row.values.get("headName").equals(row.values.get("name")))
            row.problem("headName", HOUSEHOLD_BY_ACT, row.cell("headName").text());
        for (var field : new String[] {"relation", "headName"})
            if (!row.isRejected() && row.values.get(field) == null)
                row.problem(field, ENTRY_INCOMPLETE, row.cell(field).text());
    }

    static boolean isHead(ImportRow row) {
        return Kinship.isHead(row.values.get("relation"));
    }

    /** What a file may say about a household, as texts. */
    static Map<String, String> texts(Household household) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("villageGroup", household.villageGroup);
        texts.put("people", text(household.holding().people()));
        texts.put("paddyMu", text(household.holding().paddyMu()));
        texts.put("dryLandMu", text(household.holding().dryLandMu()));
        texts.put("forestMu", text(household.holding().forestMu()));
        return texts;
    }

    private static String text(Object number) {
        return number == null ? null : number.toString();
    }

    static void describe(Household household, Map<String, String> texts) {
        household.villageGroup = texts.get("villageGroup");
        household.holds(new Holding(
                Text.read(texts.get("people"), Integer::valueOf),
                Text.read(texts.get("paddyMu"), BigDecimal::new),
                Text.read(texts.get("dryLandMu"), BigDecimal::new),
                Text.read(texts.get("forestMu"), BigDecimal::new)));
    }
}
