package guiyan.contact.importing;

import guiyan.contact.ContactRecord;
import guiyan.contact.Doubts;
import guiyan.contact.Method;
import guiyan.contact.Need;
import guiyan.contact.Outcome;
import guiyan.contact.Topic;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.RowProblem;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over a register of contacts; a contact is its member, day, way and outcome, and nothing in it changes later. */
class ContactPass extends RegisterPass<ContactRecord> {

    private final ContactImport tools;
    private final ImportContext context;
    private final MemberRows members;
    private final List<ContactRecord> noted = new ArrayList<>();

    ContactPass(ContactImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        members = new MemberRows(tools.roll, context);
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        members.day(row, "occurredOn");
        ContactReading.read(row);
        members.require(row, "occurredOn", "connected");
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
        rows.forEach(ContactPass::nameTheMember);
    }

    /** In this register the name is only there to say whom. */
    private static void nameTheMember(ImportRow row) {
        row.problems.replaceAll(each -> "/name".equals(each.field())
                ? new RowProblem(
                        each.severity(), each.code(), each.column(), "/member", each.value(), each.suggestion())
                : each);
    }

    @Override
    protected String key(ImportRow row) {
        return key(row.subjectId, row.values.get("occurredOn"), row.values.get("method"), row.values.get("outcome"));
    }

    private static String key(Object... parts) {
        return "%s %s %s %s".formatted(parts);
    }

    private static String key(ContactRecord record) {
        return key(record.personId, record.occurredOn, record.method, record.outcome);
    }

    @Override
    protected Map<String, ContactRecord> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var days = rows.stream().map(ContactPass::day).sorted().toList();
        return tools.records.between(persons, days.get(0), days.get(days.size() - 1)).stream()
                .collect(Collectors.toMap(ContactPass::key, Function.identity(), (one, other) -> one));
    }

    private static LocalDate day(ImportRow row) {
        return MemberRows.dayOf(row, "occurredOn");
    }

    @Override
    protected List<ContactRecord> withIds(Collection<Long> ids) {
        return tools.records.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(ContactRecord record) {
        return Map.of();
    }

    @Override
    public void write(List<ImportRow> rows) {
        super.write(rows);
        tools.records.flush();
        tools.doubts.lookAtNotes(noted);
        noted.clear();
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        tools.facts.known(
                persons,
                rows.stream().map(ContactPass::day).sorted().findFirst().orElseThrow());
    }

    @Override
    protected ContactRecord create(ImportRow row) {
        var member = members.of(row);
        var record = new ContactRecord();
        record.placeWhere(member);
        record.personId = member.id;
        record.occurredOn = day(row);
        record.method = Method.valueOf(row.values.get("method"));
        record.outcome = Outcome.valueOf(row.values.get("outcome"));
        record.toldTopics = ContactReading.all(Topic.class, row.values.get("toldTopics"));
        record.needs = ContactReading.all(Need.class, row.values.get("needs"));
        record.recordedBy =
                row.values.getOrDefault("contactedBy", tools.caller.who().name());
        record.importId = context.importId();
        var note = ContactReading.note(row);
        if (!note.isEmpty()) {
            record.noteCipher = tools.vault.sealText(note);
            record.notePrint = tools.vault.print("contact-note", note);
        }
        if (note.length() >= Doubts.LONG_NOTE) noted.add(record);
        tools.records.recorded(record);
        tools.audit.record(Act.of("contact.recorded").on(member.id).because(record.outcome.name()), record);
        return record;
    }

    @Override
    protected void change(ContactRecord record, Map<String, String> values) {
        throw new IllegalStateException("a record of contact does not change");
    }

    @Override
    protected void forget(Collection<ContactRecord> gone) {
        if (gone.isEmpty()) return;
        var persons = gone.stream().map(record -> record.personId).collect(Collectors.toSet());
        var since = gone.stream()
                .map(record -> record.occurredOn)
                .sorted()
                .findFirst()
                .orElseThrow();
        tools.facts.gone(gone, persons, since);
        for (var record : gone) {
            tools.audit.record(Act.of("contact.reverted").on(record.personId).deleting(), record);
            tools.records.delete(record);
        }
        tools.records.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}
