package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;

import guiyan.jobs.referrals.Introducer;
import guiyan.jobs.referrals.IntroducerRole;
import guiyan.jobs.referrals.Referral;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.values.CitizenId;
import guiyan.platform.Scope;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.importing.ImportRow;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who has introduced those of the rows: a member by the print of his id, which is kept beside the row, else a cadre by his office. */
class Introducers {

    private final Persons persons;
    private final Scope scope;
    private final Map<ByteBuffer, Person> found = new HashMap<>();

    Introducers(Persons persons, Scope scope) {
        this.persons = persons;
        this.scope = scope;
    }

    void read(ImportRow row) {
        row.take("introducer", CitizenId.read(row.cell("introducerCitizenId")), id -> print(row, id));
    }

    private String print(ImportRow row, CitizenId id) {
        row.matchKey = persons.print(id);
        return "已登记";
    }

    /** Finds all of a chunk with one question; a member whom nobody knows is a problem of his row. */
    void find(List<ImportRow> rows) {
        found.clear();
        var prints =
                rows.stream().map(row -> row.matchKey).filter(Objects::nonNull).toList();
        for (var person : persons.withCitizenIds(scope, prints))
            found.put(ByteBuffer.wrap(Sealed.print(person.citizenId)), person);
        for (var row : rows)
            if (row.matchKey != null && of(row) == null)
                row.problem(
                        "introducerName",
                        MEMBER_UNKNOWN,
                        row.cell("introducerName").text());
    }

    private Person of(ImportRow row) {
        return row.matchKey == null ? null : found.get(ByteBuffer.wrap(row.matchKey));
    }

    void introduce(Referral referral, ImportRow row) {
        var member = of(row);
        referral.introducerKind = member == null ? Introducer.CADRE : Introducer.MEMBER;
        referral.introducer = member;
        referral.introducerId = member == null ? null : member.id;
        var role = row.values.get("introducerRole");
        if (member == null)
            referral.introducerRole = role == null ? IntroducerRole.OTHER : IntroducerRole.valueOf(role);
    }
}
