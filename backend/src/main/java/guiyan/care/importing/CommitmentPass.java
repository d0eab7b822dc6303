package guiyan.care.importing;

import guiyan.care.CareCase;
import guiyan.care.commitments.CareCommitment;
import guiyan.care.commitments.CaredFor;
import guiyan.care.commitments.CarerIs;
import guiyan.care.values.CareKind;
import guiyan.outflow.importing.MemberRegisterPass;
import guiyan.people.Person;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over promises to care; a promise is on a member's behalf, for somebody, from a day. */
class CommitmentPass extends MemberRegisterPass<CareCommitment> {

    private static final CodeCell FOR = new CodeCell(
            Text.words(CaredFor.values(), "母亲 MOTHER 父亲 FATHER 祖父母 GRANDPARENT 配偶 SPOUSE 孩子 CHILD 子女 CHILD 其他 OTHER"));
    private static final CodeCell IS = new CodeCell(Text.words(
            CarerIs.values(),
            "村支书 VILLAGE_SECRETARY 支部书记 VILLAGE_SECRETARY 联络员 LIAISON 干部 CADRE 党员 MEMBER 亲属 RELATIVE 邻居 NEIGHBOUR"));
    private static final Set<CaredFor> ELDERS = EnumSet.of(CaredFor.MOTHER, CaredFor.FATHER, CaredFor.GRANDPARENT);

    private static final List<Text<CareCommitment>> TEXTS = List.of(
            new Text<>("caredFor", c -> c.caredFor, (c, to) -> c.caredFor = CaredFor.valueOf(to)),
            new Text<>("carer", c -> c.carer, (c, to) -> c.carer = to),
            new Text<>("carerIs", c -> c.carerIs, (c, to) -> c.carerIs = CarerIs.valueOf(to)),
            new Text<>("from", c -> c.fromOn, (c, to) -> c.fromOn = LocalDate.parse(to)));

    private final CareTools tools;

    CommitmentPass(CareTools tools, ImportContext context) {
        super(tools.roll, tools.audit, tools.caller, context, tools.commitments, TEXTS);
        this.tools = tools;
    }

    @Override
    protected String begun() {
        return "care.commitment-made";
    }

    @Override
    protected CareCommitment blank() {
        return new CareCommitment();
    }

    @Override
    protected void concern(CareCommitment commitment, Person person, String writer) {
        commitment.placeWhere(person);
        commitment.personId = person.id;
        commitment.person = person;
        commitment.recordedBy = writer;
    }

    @Override
    protected Long personOf(CareCommitment commitment) {
        return commitment.personId;
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.take("caredFor", FOR.read(row.cell("caredFor")), Function.identity());
        row.take("carer", TextCell.read(row.cell("carer"), 80), Function.identity());
        row.take("carerIs", IS.read(row.cell("carerIs")), Function.identity());
        members.day(row, "from");
        members.require(row, "caredFor", "carerIs", "from");
    }

    /** Whoever is cared for may have a file, which names the carer where a new promise does not. */
    @Override
    protected void assume(ImportRow row) {
        if (!row.values.containsKey("carer")) row.values.put("carer", carer(row));
    }

    private String carer(ImportRow row) {
        return file(row.subjectId, CaredFor.valueOf(row.values.get("caredFor")))
                .map(care -> care.carer)
                .orElseGet(this::writer);
    }

    private Optional<CareCase> file(long member, CaredFor caredFor) {
        if (caredFor == CaredFor.OTHER || caredFor == CaredFor.SPOUSE) return Optional.empty();
        var kind = ELDERS.contains(caredFor) ? CareKind.ELDER : CareKind.CHILD;
        var files = tools.cases.onBehalfOf(List.of(member), kind);
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    @Override
    protected void complete(CareCommitment commitment, ImportRow row) {
        file(commitment.personId, commitment.caredFor).ifPresent(commitment::keptIn);
        tools.departures.tie(commitment);
    }

    @Override
    protected String key(ImportRow row) {
        return key(row.subjectId, row.values.get("caredFor"), row.values.get("from"));
    }

    private static String key(Long person, Object caredFor, Object from) {
        return "%d %s %s".formatted(person, caredFor, from);
    }

    @Override
    protected Map<String, CareCommitment> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var stored = new HashMap<String, CareCommitment>();
        tools.commitments
                .list("personId in ?1 order by id", persons)
                .forEach(each -> stored.put(key(each.personId, each.caredFor, each.fromOn), each));
        return stored;
    }
}
