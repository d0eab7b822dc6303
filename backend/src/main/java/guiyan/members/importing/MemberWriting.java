package guiyan.members.importing;

import guiyan.members.MemberTexts;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of one chunk to the roll: first who is new, then what changes. */
class MemberWriting {

    private final MemberImport tools;
    private final ImportContext context;
    private final MemberTexts texts;

    MemberWriting(MemberImport tools, ImportContext context, MemberTexts texts) {
        this.tools = tools;
        this.context = context;
        this.texts = texts;
    }

    void write(List<ImportRow> rows) {
        var entries = new ArrayList<SearchKeys.Entry>();
        for (var row : rows) {
            if (row.outcome == Outcome.CREATED) entries.add(create(row));
            else if (row.entityId == null && row.target != null) row.entityId = row.target.entityId;
        }
        if (!entries.isEmpty()) tools.keys.add(Register.MEMBER, entries);
        var updated = rows.stream().filter(r -> r.outcome == Outcome.UPDATED).toList();
        var stored = new StoredMembers(tools, context, texts, updated);
        updated.forEach(row -> stored.change(row, FieldChange::now));
        stored.reindexBut(List.of());
    }

    private SearchKeys.Entry create(ImportRow row) {
        var entry = tools.registrar.enrol(texts, row.values);
        row.entityId = entry.person().id;
        var phones = new ArrayList<>(entry.phones());
        for (var other : OtherPhones.of(row.values.get(OtherPhones.FIELD))) {
            tools.points.addOther(entry.person(), other);
            phones.add(other.phone());
        }
        return new SearchKeys.Entry(entry.person(), entry.citizenId(), phones);
    }
}
