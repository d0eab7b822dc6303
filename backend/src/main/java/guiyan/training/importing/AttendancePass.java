package guiyan.training.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.MEMBER_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;
import static guiyan.platform.importing.ImportCode.SESSION_AHEAD;
import static guiyan.platform.importing.ImportCode.SESSION_CANCELLED;
import static guiyan.platform.importing.ImportCode.SESSION_FOR_ONE;
import static guiyan.platform.importing.ImportCode.SESSION_SEVERAL;
import static guiyan.platform.importing.ImportCode.TRAINING_UNKNOWN;

import guiyan.organizations.Organization;
import guiyan.people.importing.WhoInRows;
import guiyan.people.skills.Certificate;
import guiyan.people.skills.Learning;
import guiyan.people.skills.SkillGrade;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import guiyan.training.attendances.TrainingAttendance;
import guiyan.training.sessions.TrainingSession;
import guiyan.training.values.Mode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over who came: one line a person and session. */
class AttendancePass extends RegisterPass<TrainingAttendance> {

    private static final List<String> CERTIFICATE = List.of("certificateNo", "certificateGrade");

    private final AttendanceImport tools;
    private final ImportContext context;
    private final Organization own;
    private final WhoInRows who;
    private final Map<ImportRow, TrainingSession> sessions = new HashMap<>();

    /** Who is on the lists of lessons for one, stored or by the file so far. */
    private final Map<Long, Set<String>> pupils = new HashMap<>();

    private Learning learning;
    private Set<Long> onRoll = Set.of();

    AttendancePass(AttendanceImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        own = tools.units.of(context.organizationId());
        who = new WhoInRows(tools.who, context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        who.read(row);
        row.take("session", TextCell.read(row.cell("session"), 80), Function.identity());
        row.take("member", YesNoCell.read(row.cell("member")), String::valueOf);
        row.take("completed", YesNoCell.read(row.cell("completed")), String::valueOf);
        row.take("certificateGrade", SkillGrade.CELL.read(row.cell("certificateGrade")), Function.identity());
        row.take("certificateNo", TextCell.read(row.cell("certificateNo"), 40), Function.identity());
        row.require("session");
        certify(row);
    }

    /** Whoever has a certificate is through with it; who is told not to be has none. */
    private static void certify(ImportRow row) {
        if (CERTIFICATE.stream().noneMatch(row.values::containsKey)) return;
        row.values.putIfAbsent("completed", "true");
        if (row.values.get("completed").equals("true")) return;
        for (var field : CERTIFICATE)
            if (row.values.remove(field) != null)
                row.problem(field, CODE_UNMAPPED, row.cell(field).text());
    }

    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("completed", "false");
    }

    /** Finds sessions and people of a chunk, with one question for each sort. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        sessions.clear();
        var numbers = rows.stream().map(row -> row.values.get("session")).collect(Collectors.toSet());
        var known = tools.sessions.numbered(context.scope(), SessionPass.SOURCE, numbers).stream()
                .collect(Collectors.groupingBy(s -> s.townshipId + " " + s.externalId));
        who.find(rows);
        for (var row : rows) {
            var called = known.getOrDefault(who.unit(row).townshipId + " " + row.values.get("session"), List.of());
            var session = meant(row, called);
            var closed = session == null && !called.isEmpty() ? SESSION_SEVERAL : closed(session);
            if (closed != null) row.problem("session", closed, row.values.get("session"));
            else sessions.put(row, session);
            if (who.isAmbiguous(row)) row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            else if (isMember(row) && who.of(row) == null) row.problem("name", MEMBER_UNKNOWN, row.seen);
        }
        teachAlone(rows.stream()
                .filter(row -> isOpen(row) && sessions.get(row).mode == Mode.ONE_TO_ONE)
                .toList());
    }

    /** Each unit has numbers of its own: of several sessions the row's village's is meant, else the uploader's. */
    private TrainingSession meant(ImportRow row, List<TrainingSession> called) {
        if (called.size() == 1) return called.get(0);
        for (var unit : List.of(who.unit(row).id, own.id))
            for (var session : called) if (session.unitId.equals(unit)) return session;
        return null;
    }

    /** Why nobody can have come to a session; null where somebody may. */
    private ImportCode closed(TrainingSession session) {
        if (session == null) return TRAINING_UNKNOWN;
        return switch (session.stateOn(context.today())) {
            case CANCELLED -> SESSION_CANCELLED;
            case PLANNED -> SESSION_AHEAD;
            case UNDER_WAY, HELD -> null;
        };
    }

    private void teachAlone(List<ImportRow> rows) {
        var lessons = rows.stream().map(row -> sessions.get(row).id).collect(Collectors.toSet());
        lessons.forEach(lesson -> pupils.computeIfAbsent(lesson, any -> new HashSet<>()));
        tools.completions
                .attendances
                .of(lessons)
                .forEach(line -> pupils.get(line.sessionId).add(key(line.sessionId, line.personId)));
        for (var row : rows) {
            var known = pupils.get(sessions.get(row).id);
            if (known.isEmpty()) known.add(key(row));
            else if (!known.contains(key(row))) row.problem("session", SESSION_FOR_ONE, row.values.get("session"));
        }
    }

    private static boolean isMember(ImportRow row) {
        return "true".equals(row.values.get("member"));
    }

    @Override
    protected String key(ImportRow row) {
        var session = sessions.get(row).id;
        var person = who.of(row);
        return person == null ? session + " new " + who.key(row) : key(session, person.id);
    }

    private static String key(Long session, Long person) {
        return session + " " + person;
    }

    @Override
    protected Map<String, TrainingAttendance> stored(List<ImportRow> rows) {
        var attended = rows.stream().map(row -> sessions.get(row).id).collect(Collectors.toSet());
        var stored = tools.completions.attendances.of(attended, persons(rows)).stream()
                .collect(Collectors.toMap(line -> key(line.sessionId, line.personId), Function.identity()));
        for (var row : rows) come(row, stored.get(key(row)));
        return stored;
    }

    /** Who was only put on the list has come by the file. */
    private void come(ImportRow row, TrainingAttendance line) {
        if (line == null || line.cameOn != null) return;
        var day = sessions.get(row).dayOfComing(context.today());
        row.values.put("cameOn", day.toString());
    }

    private List<Long> persons(List<ImportRow> rows) {
        return rows.stream()
                .map(who::of)
                .filter(Objects::nonNull)
                .map(person -> person.id)
                .distinct()
                .toList();
    }

    @Override
    protected List<TrainingAttendance> withIds(Collection<Long> ids) {
        return tools.completions.attendances.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(TrainingAttendance line) {
        var texts = new LinkedHashMap<String, String>();
        if (line.enrolledOn != null) texts.put("cameOn", line.cameOn == null ? null : line.cameOn.toString());
        texts.put("completed", line.completedOn == null ? "false" : "true");
        texts.put("certificateNo", line.certificateNo);
        texts.put("certificateGrade", line.certificateGrade == null ? null : line.certificateGrade.name());
        return texts;
    }

    @Override
    public void write(List<ImportRow> rows) {
        who.note(rows.stream().filter(row -> row.outcome == Outcome.CREATED).toList());
        learning = tools.completions.skills.learning(persons(rows));
        onRoll = tools.members.seen(context.scope(), persons(rows));
        super.write(rows);
    }

    @Override
    protected TrainingAttendance create(ImportRow row) {
        var person = who.noted(row);
        var line = tools.completions.came(sessions.get(row), person, onRoll.contains(person.id));
        complete(line, row.values);
        return line;
    }

    private void complete(TrainingAttendance line, Map<String, String> values) {
        if ("true".equals(values.get("completed"))) tools.completions.complete(line, certificate(values), learning);
        else if (line.completedOn != null) tools.completions.resume(line);
    }

    private static Certificate certificate(Map<String, String> values) {
        return Certificate.of(
                values.get("certificateNo"), Text.read(values.get("certificateGrade"), SkillGrade::valueOf));
    }

    @Override
    protected void change(TrainingAttendance line, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(line));
        after.putAll(values);
        if (values.containsKey("cameOn"))
            tools.completions.came(line, Text.read(values.get("cameOn"), LocalDate::parse));
        learning = tools.completions.skills.learning(List.of(line.personId));
        complete(line, after);
        tools.audit.record(
                Act.of("training.attendance-revised").on(line.personId).changing(values.keySet()), line);
        tools.completions.attendances.stamped(line);
    }

    @Override
    protected void forget(Collection<TrainingAttendance> gone) {
        tools.completions.forget(gone);
        who.forget(gone.stream().map(line -> line.personId).collect(Collectors.toSet()));
    }

    @Override
    public String masked(String field, String value) {
        return WhoInRows.masked(field, value);
    }
}
