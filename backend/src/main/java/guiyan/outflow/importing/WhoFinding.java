package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.members.Member;
import guiyan.organizations.Organization;
import guiyan.people.Persons.Called;
import guiyan.people.values.CitizenId;
import guiyan.people.values.NameKeys;
import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Candidate;
import guiyan.platform.importing.ImportRow.Decision.Act;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the member whom each row of one chunk means: by id, else by name, birth and unit; never a guess. */
class WhoFinding {

    private final Roll roll;
    private final Map<String, Organization> units;
    private final List<Member> candidates;

    WhoFinding(Roll roll, ImportContext context, Map<String, Organization> units, List<ImportRow> rows) {
        this.roll = roll;
        this.units = units;
        candidates = roll.members.withIds(context.scope(), ids(context, rows));
    }

    private Set<Long> ids(ImportContext context, List<ImportRow> rows) {
        var prints = rows.stream().map(r -> r.idKey).filter(Objects::nonNull).toList();
        var ids = new HashSet<Long>();
        roll.persons.withCitizenIds(context.scope(), prints).forEach(person -> ids.add(person.id));
        var called = rows.stream()
                .map(row -> new Called(unit(row).id, row.values.get("name")))
                .toList();
        ids.addAll(roll.persons.namesakes(context.scope(), called));
        rows.stream().filter(r -> r.decision != null && r.decision.id() != null).forEach(r -> ids.add(r.decision.id()));
        return ids;
    }

    /** The member; null, with the row rejected or waiting for a person, when nobody or several may be meant. */
    Member of(ImportRow row) {
        var member = sought(row);
        if (member == null) return null;
        row.subjectId = member.id;
        var id = citizenId(member);
        if (id != null) {
            if (row.idKey == null) check(row, id);
            row.values.put("citizenId", id.value());
        }
        return member;
    }

    /** Whom the clerk chose, unless he has gone from the roll since. */
    private Member chosen(ImportRow row) {
        var chosen = candidates.stream()
                .filter(m -> m.id.equals(row.decision.id()))
                .findFirst()
                .orElse(null);
        if (chosen == null) row.problem("name", MEMBER_UNKNOWN, row.seen);
        return chosen;
    }

    private Member sought(ImportRow row) {
        if (row.decision != null && row.decision.act() == Act.USE) return chosen(row);
        var byId =
                candidates.stream().filter(m -> hasId(m, row.idKey)).findFirst().orElse(null);
        if (byId == null) return byName(row);
        if (!byId.branchId.equals(unit(row).id)) return asked(row, MEMBER_IN_OTHER_BRANCH, List.of(byId));
        var isCalled = NameKeys.plain(byId.person.name).equals(NameKeys.plain(row.values.get("name")));
        return isCalled ? byId : asked(row, MEMBER_OF_OTHER_NAME, List.of(byId));
    }

    private Member byName(ImportRow row) {
        var namesakes = candidates.stream().filter(m -> mayBe(m, row)).toList();
        if (namesakes.size() == 1) return namesakes.get(0);
        if (!namesakes.isEmpty()) return asked(row, MEMBER_AMBIGUOUS, namesakes);
        row.problem("name", MEMBER_UNKNOWN, row.seen);
        return null;
    }

    private Member asked(ImportRow row, guiyan.platform.importing.ImportCode code, List<Member> among) {
        row.problem(code == MEMBER_IN_OTHER_BRANCH ? "organization" : "name", code, row.seen);
        among.forEach(member -> row.candidates.add(candidate(member)));
        return null;
    }

    private Candidate candidate(Member member) {
        var id = citizenId(member);
        var birth = member.person.birthDate;
        return new Candidate(
                member.id,
                units.values().stream()
                        .filter(unit -> unit.id.equals(member.branchId))
                        .map(unit -> unit.code)
                        .findFirst()
                        .orElse(null),
                member.person.name,
                birth == null ? null : birth.toString(),
                id == null ? null : id.value());
    }

    private boolean mayBe(Member member, ImportRow row) {
        var birth = row.values.get("birthDate");
        return member.person.name.equals(row.values.get("name"))
                && member.branchId.equals(unit(row).id)
                && (row.idKey == null || member.person.citizenId == null)
                && (birth == null
                        || member.person.birthDate == null
                        || PartialDate.parse(birth).mayBe(member.person.birthDate));
    }

    private Organization unit(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    private static boolean hasId(Member member, byte[] print) {
        return print != null && Arrays.equals(print, Sealed.print(member.person.citizenId));
    }

    private CitizenId citizenId(Member member) {
        var sealed = member.person.citizenId;
        return sealed == null ? null : new CitizenId(roll.vault.openText(sealed.cipher));
    }

    /** A sex that contradicts the id on the roll is told; the id wins. */
    private static void check(ImportRow row, CitizenId id) {
        var sex = row.values.get("sex");
        if (sex == null || sex.equals(Sex.UNKNOWN.name()) || sex.equals(id.sex().name())) return;
        row.problem("sex", ID_SEX_MISMATCH, row.cell("sex").text());
    }
}
