package guiyan.care.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.DATE_VAGUE;
import static guiyan.platform.importing.ImportCode.PHONE_INVALID;

import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeed;
import guiyan.care.values.CareNeedsColumn;
import guiyan.care.values.ConsentHow;
import guiyan.care.values.Kin;
import guiyan.care.values.SchoolStage;
import guiyan.people.values.Phone;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the cells of a row about somebody in care. */
class CareReading {

    private static final CodeCell STAGE = new CodeCell(
            named(
                    SchoolStage.values(),
                    "未入园 NOT_ENROLLED 幼儿园 KINDERGARTEN 小学 PRIMARY 初中 JUNIOR_SECONDARY 高中 SENIOR_SECONDARY 中职 SENIOR_SECONDARY 不在学 NOT_AT_SCHOOL 辍学 NOT_AT_SCHOOL"));
    private static final CodeCell KIN = new CodeCell(
            named(
                    Kin.values(),
                    "父母 PARENT 父亲 PARENT 母亲 PARENT 祖父母 GRANDPARENT 爷爷 GRANDPARENT 奶奶 GRANDPARENT 外公 GRANDPARENT 外婆 GRANDPARENT 叔伯姑舅姨 AUNT_OR_UNCLE 兄姐 SIBLING 其他亲属 OTHER_RELATIVE 其他 OTHER"));
    private static final CodeCell HOW = new CodeCell(named(ConsentHow.values(), "书面 WRITTEN 口头 SPOKEN"));
    private static final CodeCell MONTHLY = new CodeCell(Map.of("MONTH", "MONTH", "每月", "MONTH", "每月一次", "MONTH"));
    private static final Map<String, String> NEEDS = words(
            CareNeed.values(),
            "陪伴 COMPANY 联系父母 CALL_PARENTS 学习辅导 HOMEWORK 衣物 CLOTHES 就学 SCHOOLING 柴火 FIREWOOD 代购 SHOPPING 农活 FARM_WORK 就医 DOCTOR 修缮 REPAIRS 办证 PAPERS 其他 OTHER");

    private final LocalDate today;

    CareReading(LocalDate today) {
        this.today = today;
    }

    private static Map<String, String> named(Enum<?>[] codes, String pairs) {
        return words(codes, pairs);
    }

    /** What clerks write, in turn with the code it means. */
    private static Map<String, String> words(Enum<?>[] codes, String pairs) {
        var words = new HashMap<String, String>();
        for (var code : codes) words.put(code.name(), code.name());
        var all = pairs.split(" ");
        for (int i = 0; i < all.length; i += 2) words.put(all[i], all[i + 1]);
        return words;
    }

    void read(ImportRow row, CareKind kind) {
        row.take("careName", TextCell.read(row.cell("careName"), 80), Function.identity());
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        born(row, kind);
        needs(row);
        day(row, "openedOn");
        if (kind == CareKind.CHILD) child(row);
        else elder(row);
    }

    private void born(ImportRow row, CareKind kind) {
        var born = DateCell.readBirth(row.cell("born"), today);
        born.findings().forEach(finding -> row.problem("born", finding));
        if (born.value() == null) return;
        var date = born.value();
        var month = kind == CareKind.CHILD ? date.month() : null;
        if (kind == CareKind.CHILD && month == null)
            row.problem("born", DATE_VAGUE, row.cell("born").text());
        row.values.put("born", new PartialDate(date.year(), month, null).toString());
    }

    private void day(ImportRow row, String field) {
        var date = DateCell.read(row.cell(field), today);
        date.findings().forEach(finding -> row.problem(field, finding));
        if (date.value() == null) return;
        var last = date.value().lastDay();
        row.values.put(field, (last.isAfter(today) ? today : last).toString());
    }

    private void child(ImportRow row) {
        row.take("stage", STAGE.read(row.cell("stage")), Function.identity());
        row.take("guardianName", TextCell.read(row.cell("guardianName"), 80), Function.identity());
        row.take("guardianRelation", KIN.read(row.cell("guardianRelation")), Function.identity());
        var phone = row.cell("guardianPhone").text();
        Phone.find(phone).ifPresent(number -> row.values.put("guardianPhone", number.e164()));
        if (!phone.isBlank() && !row.values.containsKey("guardianPhone"))
            row.problem("guardianPhone", PHONE_INVALID, phone);
        consent(row);
    }

    /** A consent says who gave it and when; else there is none. */
    private void consent(ImportRow row) {
        var field = row.cell("consentGiven").isBlank() ? "consent" : "consentGiven";
        var given = YesNoCell.read(row.cell(field));
        given.findings().forEach(finding -> row.problem(field, finding));
        row.take("consentBy", TextCell.read(row.cell("consentBy"), 80), Function.identity());
        row.take("consentRelation", KIN.read(row.cell("consentRelation")), Function.identity());
        row.take("consentHow", HOW.read(row.cell("consentHow")), Function.identity());
        day(row, "consentOn");
        var isWhole = row.values.keySet().containsAll(List.of("consentBy", "consentRelation", "consentOn"));
        if (!isWhole || Boolean.FALSE.equals(given.value()))
            List.of("consentBy", "consentRelation", "consentOn", "consentHow").forEach(row.values::remove);
    }

    private static void elder(ImportRow row) {
        row.take("livesAlone", YesNoCell.read(row.cell("livesAlone")), String::valueOf);
        row.take("carer", TextCell.read(row.cell("carer"), 80), Function.identity());
        MONTHLY.read(row.cell("visitEvery")).findings().forEach(finding -> row.problem("visitEvery", finding));
    }

    private static void needs(ImportRow row) {
        var needs = new TreeSet<CareNeed>();
        for (var word : row.cell("needs").text().replaceAll("[\\[\\]\"\\s]", "").split("[,，;；、]+")) {
            var code = NEEDS.get(word);
            if (code != null) needs.add(CareNeed.valueOf(code));
            else if (!word.isEmpty()) row.problem("needs", CODE_UNMAPPED, word);
        }
        if (!needs.isEmpty()) row.values.put("needs", CareNeedsColumn.text(needs));
    }
}
