package guiyan.homecoming.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.HIS_OWN_WORD_KEPT;

import guiyan.homecoming.intentions.Answer;
import guiyan.homecoming.intentions.Horizon;
import guiyan.homecoming.intentions.ReturnIntention;
import guiyan.homecoming.intentions.TakenAt;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of answers; an answer is its member's of a day. */
class IntentionPass extends MemberPass<ReturnIntention> {

    static final CodeCell FIELD = new CodeCell(
            Text.words(
                    WorkField.values(),
                    "种植 CROPS 养殖 LIVESTOCK 加工 PROCESSING 建筑 BUILDING 运输 TRANSPORT 商贸 TRADE 餐饮 CATERING 服务 SERVICES 村里工作 VILLAGE_WORK 村级工作 VILLAGE_WORK 其他 OTHER"));
    private static final CodeCell ANSWER = new CodeCell(Text.words(
            Answer.values(), "愿意 YES 是 YES 想 YES 未定 UNDECIDED 没想好 UNDECIDED 考虑中 UNDECIDED 暂不 NO 否 NO 不愿意 NO"));
    private static final CodeCell HORIZON =
            new CodeCell(Text.words(Horizon.values(), "半年内 WITHIN_HALF_A_YEAR 一年内 WITHIN_A_YEAR 以后 LATER 以后再说 LATER"));

    private static final Set<String> PLANS = Set.of("field", "horizon");

    private static final List<Text<ReturnIntention>> TEXTS = List.of(
            new Text<>("askedOn", i -> i.askedOn, (i, on) -> i.asked(LocalDate.parse(on), i.validUntil)),
            new Text<>("answer", i -> i.answer, (i, to) -> i.answer = Answer.valueOf(to)),
            new Text<>("field", i -> i.field, (i, to) -> i.field = Text.read(to, WorkField::valueOf)),
            new Text<>("horizon", i -> i.horizon, (i, to) -> i.horizon = Text.read(to, Horizon::valueOf)));

    private final IntentionImport tools;

    IntentionPass(IntentionImport tools, ImportContext context) {
        super(tools.tools, context, tools.intentions, TEXTS);
        this.tools = tools;
    }

    @Override
    protected String begun() {
        return "return-intention.recorded";
    }

    @Override
    protected ReturnIntention blank() {
        return new ReturnIntention();
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        members.day(row, "askedOn");
        row.take("answer", ANSWER.read(row.cell("answer")), Function.identity());
        for (var field : PLANS) plan(row, field);
        members.require(row, "askedOn", "answer");
    }

    /** Who does not want to come back has no plans. */
    private static void plan(ImportRow row, String field) {
        var cell = row.cell(field);
        row.take(field, (field.equals("field") ? FIELD : HORIZON).read(cell), Function.identity());
        if (!Answer.NO.name().equals(row.values.get("answer")) || row.values.remove(field) == null) return;
        row.problem(field, CODE_UNMAPPED, cell.text());
    }

    @Override
    protected Set<String> emptied(ImportRow row) {
        return Answer.NO.name().equals(row.values.get("answer")) ? PLANS : Set.of();
    }

    /** What he has said on his own phone nobody else changes. */
    @Override
    protected ImportCode kept(ReturnIntention intention) {
        return intention.takenAt == TakenAt.OWN_PHONE ? HIS_OWN_WORD_KEPT : null;
    }

    /** What has become his own word since is not taken back. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        return withIds(ids).stream()
                .filter(intention -> kept(intention) != null)
                .map(intention -> intention.id)
                .collect(Collectors.toSet());
    }

    @Override
    protected String key(ImportRow row) {
        return key(row.subjectId, row.values.get("askedOn"));
    }

    private static String key(Long person, Object day) {
        return person + " " + day;
    }

    @Override
    protected Map<String, ReturnIntention> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var stored = new HashMap<String, ReturnIntention>();
        tools.intentions
                .list("personId in ?1 order by id", persons)
                .forEach(each -> stored.put(key(each.personId, each.askedOn), each));
        return stored;
    }
}
