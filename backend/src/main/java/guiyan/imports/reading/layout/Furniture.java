package guiyan.imports.reading.layout;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.platform.importing.Cell;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A row under the heading, looked at for what clerks leave beside the data. */
record Furniture(List<String> words, String first, String name, boolean repeatsHeading) {

    private static final Pattern INSTRUCTION = Pattern.compile(
            "(为?必填(项)?|选填|必填项?[,;。].*|(例?如|例如|格式|填写(要求|说明)|注意|提示):.*|请(填|按|选|输入).*|\\d{1,2}位(数字)?|下拉选择)");
    private static final Pattern HALF_INSTRUCTION = Pattern.compile("\\d{1,2}位(数字)?");
    private static final Pattern TOTAL = Pattern.compile("(本页|全[村乡镇县])?(合计|总计|小计|共计)(:.*|\\(.*\\)|\\d+人?)?");
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|附注|填表说明|附)\\d?[:].*|[※].*");
    private static final Pattern SIGNATURE = Pattern.compile(
            "((填表|填报|制表|审核|审批|经办|复核|登记|汇总)人|(单位|部门|支部)?(负责人|书记)|联络员|审核|制表)(\\(.*\\))?:.*|.*(签名|签字|盖章)\\)?:?.*");
    private static final Pattern SAMPLE =
            Pattern.compile("\\(?((填写)?样例|示例行?|例子?|范例|样表|举例)\\)?|(样例|示例|例):.*|.*\\((样例|示例)\\)");
    private static final Set<String> SAMPLE_NAMES = Set.of("张三", "李四", "王五", "某某", "某某某", "张某某", "XXX", "×××");
    private static final Pattern SAMPLE_NUMBER = Pattern.compile("1\\d{2}(0{8}|12345678)|13800138000|(\\d)\\2{10}"
            + "|\\d*[Xx*]{4,}\\d*[Xx]?|\\d{6}19900101\\d{3}[\\dX]|123456.*");

    static Furniture of(SheetRow row, Layout layout, int nameColumn) {
        var words = row.written().stream().map(Furniture::plain).toList();
        return new Furniture(words, words.get(0), plain(row.cell(nameColumn)), repeats(row, layout));
    }

    private static String plain(Cell cell) {
        return Blanks.removed(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC));
    }

    /** The heading stands again, as on every printed page. */
    private static boolean repeats(SheetRow row, Layout layout) {
        long same = layout.headings().stream()
                .filter(h -> !row.cell(h.column()).isBlank())
                .filter(h -> Heading.normalised(h.last())
                        .equals(Heading.normalised(row.cell(h.column()).text())))
                .count();
        return same >= 2;
    }

    Optional<SkipReason> reason() {
        if (repeatsHeading) return Optional.of(SkipReason.TITLE);
        if (instructs()) return Optional.of(SkipReason.INSTRUCTION);
        if (isSample()) return Optional.of(SkipReason.SAMPLE);
        if (words.stream().limit(2).anyMatch(w -> TOTAL.matcher(w).matches())) return Optional.of(SkipReason.TOTAL);
        if (NOTE.matcher(first).matches()) return Optional.of(SkipReason.NOTE);
        return SIGNATURE.matcher(first).matches() ? Optional.of(SkipReason.SIGNATURE) : Optional.empty();
    }

    private boolean instructs() {
        if (isInstruction(name) || isInstruction(first)) return true;
        return name.isEmpty()
                && words.stream().filter(w -> INSTRUCTION.matcher(w).matches()).count() >= 2;
    }

    private static boolean isInstruction(String word) {
        return INSTRUCTION.matcher(word).matches()
                && !HALF_INSTRUCTION.matcher(word).matches();
    }

    private boolean isSample() {
        if (SAMPLE.matcher(first).matches() || SAMPLE.matcher(name).matches()) return true;
        return SAMPLE_NAMES.contains(name)
                && words.stream().anyMatch(w -> SAMPLE_NUMBER.matcher(w).matches());
    }
}
