package guiyan.care.importing;

import static guiyan.platform.importing.ImportCode.CARE_FILE_KEPT;
import static guiyan.platform.importing.ImportCode.CONSENT_MISSING;
import static guiyan.platform.importing.ImportCode.DATE_IMPOSSIBLE;
import static guiyan.platform.importing.ImportCode.ENTRY_ENDED;
import static guiyan.platform.importing.ImportCode.NUMBER_TAKEN;

import guiyan.care.CareCase;
import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeedsColumn;
import guiyan.care.values.ConsentHow;
import guiyan.care.values.Guardian;
import guiyan.care.values.GuardianConsent;
import guiyan.care.values.Kin;
import guiyan.care.values.SchoolStage;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One pass over a register of those in care: known by its number in the village, else by member, name and birth. */
class CarePass extends RegisterPass<CareCase> {

    private final CareTools tools;
    private final ImportContext context;
    private final CareKind kind;
    private final MemberRows members;
    private final CareReading reading;

    /** By which key a file has named somebody first, and who is in care. */
    private final Map<String, String> named = new HashMap<>();

    private final Map<String, CareCase> inCare = new HashMap<>();

    CarePass(CareTools tools, ImportContext context, CareKind kind) {
        super(context);
        this.tools = tools;
        this.context = context;
        this.kind = kind;
        members = new MemberRows(tools.roll, context);
        reading = new CareReading(context.today());
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.seen = row.cell("careName").text();
        reading.read(row, kind);
        members.require(row, "careName", "born");
        if (!row.isRejected() && kind == CareKind.CHILD) admit(row);
    }

    /** What may not be kept is refused before anybody is looked up. */
    private void admit(ImportRow row) {
        var care = new CareCase();
        care.kind = kind;
        care.isBorn(PartialDate.parse(row.values.get("born")));
        care.consentOn = MemberRows.dayOf(row, "consentOn");
        if (!care.isYounger(CareCase.GROWN, context.today()))
            row.problem("born", DATE_IMPOSSIBLE, row.cell("born").text());
        else if (care.lacksConsent(context.today())) row.problem("consent", CONSENT_MISSING, "null");
    }

    /** An attempt without consent stands in the log. */
    @Override
    public void judge(List<ImportRow> rows) {
        rows.stream()
                .filter(row -> row.problems.stream().anyMatch(problem -> problem.code() == CONSENT_MISSING))
                .forEach(row -> tools.desk.refused(members.unit(row), null));
        super.judge(rows);
    }

    @Override
    protected void assume(ImportRow row) {
        if (row.values.containsKey("consentOn")) row.values.putIfAbsent("consentHow", ConsentHow.WRITTEN.name());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
    }

    /** Whoever stands in a file twice, under another number too, is one. */
    @Override
    protected String key(ImportRow row) {
        return named.computeIfAbsent(child(row.subjectId, row.values), first -> ownKey(row));
    }

    private String ownKey(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return members.of(row).branchId + " " + number;
        return key(row.subjectId, tools.seals.print(row.values.get("careName")), row.values.get("born"));
    }

    /** Who somebody is on whose behalf: the name and the year of birth. */
    private String child(Long member, Map<String, String> values) {
        var born = PartialDate.parse(values.get("born"));
        return key(member, tools.seals.print(values.get("careName")), born.year());
    }

    private static String key(Long member, byte[] name, Object born) {
        return "%d %s %s".formatted(member, HexFormat.of().formatHex(name), born);
    }

    @Override
    protected Map<String, CareCase> stored(List<ImportRow> rows) {
        var stored = new HashMap<String, CareCase>();
        var branches = rows.stream().map(row -> members.of(row).branchId).collect(Collectors.toSet());
        var numbers = rows.stream()
                .map(row -> row.values.get("externalId"))
                .filter(number -> number != null)
                .collect(Collectors.toSet());
        tools.cases
                .numbered(branches, kind, numbers)
                .forEach(care -> stored.merge(care.branchId + " " + care.externalId, care, CarePass::standing));
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        tools.cases
                .onBehalfOf(persons, kind)
                .forEach(care -> stored.merge(key(care.personId, care.namePrint, care.born), care, CarePass::standing));
        rows.forEach(row -> stored.computeIfPresent(key(row), (key, care) -> isOver(care, row) ? null : care));
        rows.stream().filter(row -> !key(row).equals(ownKey(row))).forEach(row -> row.values.remove("externalId"));
        inCare.clear();
        stored.values().stream()
                .filter(CareCase::isOpen)
                .forEach(care -> inCare.put(key(care.personId, care.namePrint, care.born.year()), care));
        rows.forEach(row -> goOn(row, stored));
        return stored;
    }

    /** Whoever is in care is he whom a row tells of, also without his number or his month of birth. */
    private void goOn(ImportRow row, Map<String, CareCase> stored) {
        var care = inCare.get(child(row.subjectId, row.values));
        if (care == null || stored.putIfAbsent(key(row), care) != null) return;
        if (PartialDate.parse(row.values.get("born")).month() == null) row.values.put("born", care.born.toString());
    }

    /** Of two cases under a key the one that lasts, else the later one. */
    private static CareCase standing(CareCase one, CareCase other) {
        if (one.isOpen() != other.isOpen()) return one.isOpen() ? one : other;
        return one.openedOn.isAfter(other.openedOn) ? one : other;
    }

    /** Whether the row is about care that began after this had ended. */
    private static boolean isOver(CareCase care, ImportRow row) {
        var since = MemberRows.dayOf(row, "openedOn");
        return !care.isOpen() && since != null && since.isAfter(care.closedOn);
    }

    @Override
    protected boolean isAnothers(ImportRow row, CareCase care) {
        return super.isAnothers(row, care) || !care.personId.equals(row.subjectId);
    }

    /** What has ended stays as it was; a file that has its carer is his alone (P-08). */
    @Override
    protected ImportCode kept(CareCase care) {
        if (!care.isOpen()) return ENTRY_ENDED;
        return care.carerId == null || tools.keeper.isCarer(care) ? null : CARE_FILE_KEPT;
    }

    /** Of a new file stands what is kept of it: a guardian is somebody's something, and nobody has no number. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var care = inCare.get(child(row.subjectId, after));
        if (care != null && !care.id.equals(row.entityId))
            row.problem("externalId", NUMBER_TAKEN, row.values.get("externalId"));
        if (row.outcome != Outcome.CREATED) return;
        if (after.get("guardianName") != null) after.putIfAbsent("guardianRelation", Kin.OTHER.name());
        else after.keySet().removeAll(Set.of("guardianRelation", "guardianPhone"));
    }

    @Override
    protected List<CareCase> withIds(Collection<Long> ids) {
        return tools.cases.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(CareCase care) {
        var guardian = tools.seals.guardian(care);
        var consent = tools.seals.consent(care);
        var texts = new LinkedHashMap<String, String>();
        texts.put("careName", tools.seals.name(care));
        texts.put("born", care.born.toString());
        texts.put("stage", text(care.stage));
        texts.put("livesAlone", text(care.livesAlone));
        texts.put("guardianName", guardian == null ? null : guardian.name());
        texts.put(
                "guardianRelation",
                guardian == null ? null : guardian.relation().name());
        texts.put("guardianPhone", guardian == null ? null : guardian.phone());
        texts.put("consentBy", consent == null ? null : consent.by());
        texts.put("consentRelation", consent == null ? null : consent.relation().name());
        texts.put("consentOn", consent == null ? null : consent.on().toString());
        texts.put("consentHow", consent == null ? null : consent.how().name());
        texts.put("needs", CareNeedsColumn.text(care.needs));
        if (care.carerId == null) texts.put("carer", care.carer);
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected CareCase create(ImportRow row) {
        var member = members.of(row);
        var care = new CareCase();
        care.placeWhere(member);
        care.personId = member.id;
        care.person = member.person;
        care.kind = kind;
        care.externalId = row.values.get("externalId");
        care.open(since(row));
        care.recordedBy = tools.caller.who().name();
        write(care, row.values);
        tools.cases.recorded(care);
        tools.audit.record(Act.of("care.opened").on(member.id).because(kind.name()), care);
        return care;
    }

    /** Since the day the register names, else since the consent, else since the day it was kept. */
    private LocalDate since(ImportRow row) {
        var named = MemberRows.dayOf(row, "openedOn");
        if (named != null) return named;
        var consent = MemberRows.dayOf(row, "consentOn");
        return consent != null ? consent : context.asOf();
    }

    @Override
    protected void change(CareCase care, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(care));
        after.putAll(values);
        write(care, after);
        tools.audit.record(Act.of("care.revised").on(care.personId).changing(values.keySet()), care);
        tools.cases.stamped(care);
    }

    private void write(CareCase care, Map<String, String> values) {
        tools.seals.name(care, values.get("careName"));
        care.isBorn(PartialDate.parse(values.get("born")));
        care.stage = values.get("stage") == null ? null : SchoolStage.valueOf(values.get("stage"));
        care.livesAlone = values.get("livesAlone") == null ? null : Boolean.valueOf(values.get("livesAlone"));
        tools.seals.guardian(care, guardian(values));
        tools.seals.consent(care, consent(values));
        care.needs = CareNeedsColumn.read(values.get("needs"));
        if (care.carerId == null) care.carer = values.get("carer");
    }

    private static Guardian guardian(Map<String, String> values) {
        if (values.get("guardianName") == null) return null;
        var relation = values.get("guardianRelation");
        return new Guardian(
                values.get("guardianName"),
                relation == null ? Kin.OTHER : Kin.valueOf(relation),
                values.get("guardianPhone"));
    }

    private static GuardianConsent consent(Map<String, String> values) {
        if (values.get("consentOn") == null) return null;
        return new GuardianConsent(
                values.get("consentBy"),
                Kin.valueOf(values.get("consentRelation")),
                LocalDate.parse(values.get("consentOn")),
                values.get("consentHow") == null ? ConsentHow.WRITTEN : ConsentHow.valueOf(values.get("consentHow")));
    }

    /** Where somebody has been to whom it entered, or been assigned, the import can no longer be taken back. */
    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var collide = super.colliding(rows);
        var ids =
                rows.stream().map(row -> row.entityId).filter(id -> id != null).toList();
        var visited = Set.copyOf(tools.visits.visited(ids));
        var touched = new HashSet<Long>();
        withIds(ids).stream()
                .filter(care -> care.carerId != null || !care.isOpen())
                .forEach(care -> touched.add(care.id));
        return rows.stream()
                .filter(row -> collide.contains(row)
                        || touched.contains(row.entityId)
                        || row.outcome == Outcome.CREATED && visited.contains(row.entityId))
                .toList();
    }

    @Override
    protected void forget(Collection<CareCase> gone) {
        for (var care : gone) {
            tools.audit.record(Act.of("care.reverted").on(care.personId).deleting(), care);
            tools.cases.delete(care);
        }
        tools.cases.flush();
    }

    /** Of a guardian no row shows more than that he is registered. */
    @Override
    public String masked(String field, String value) {
        if (value == null) return null;
        return switch (field) {
            case "guardianName", "consentBy" -> "已登记";
            case "guardianPhone" -> MemberRows.masked("phone", value);
            default -> MemberRows.masked(field, value);
        };
    }

    /** Of what a file said before no row shows more than that something stood there. */
    @Override
    public String maskedOld(String field, String value) {
        return value == null ? null : "已登记";
    }
}
