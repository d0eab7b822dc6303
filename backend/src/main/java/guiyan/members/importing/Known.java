package guiyan.members.importing;

import guiyan.members.Member;
import guiyan.people.values.Membership;
import guiyan.people.values.NameKeys;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.importing.ImportRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody a row may mean, as he is after the rows before it: on the roll already, or created by one of them. */
final class Known {

    final Member member;
    final ImportRow row;
    final Map<String, String> values;
    private byte[] idPrint;

    private Known(Member member, ImportRow row, Map<String, String> values, byte[] idPrint) {
        this.member = member;
        this.row = row;
        this.values = values;
        this.idPrint = idPrint;
    }

    static Known of(Member member, Map<String, String> texts) {
        return new Known(member, null, texts, Sealed.print(member.person.citizenId));
    }

    /** Whom an earlier row creates; what later rows change in him changes nothing in that row. */
    static Known of(ImportRow row) {
        var values = new LinkedHashMap<>(row.values);
        values.putIfAbsent("membership", Membership.FULL.name());
        return new Known(null, row, values, row.idKey);
    }

    /** The member's id, or that of the row which creates him. */
    Long subject() {
        return member == null ? row.subjectId : member.id;
    }

    /** From now on he is as the row says, for the rows that follow; an id brings its birth date and sex. */
    void become(ImportRow row) {
        row.changes.forEach(change -> values.put(change.field(), change.now()));
        if (row.changes.stream().noneMatch(change -> change.field().equals("citizenId"))) return;
        idPrint = values.get("citizenId") == null ? null : row.idKey;
        if (idPrint == null) return;
        values.put("birthDate", row.values.get("birthDate"));
        values.put("sex", row.values.get("sex"));
    }

    String unit() {
        return values.get("organization");
    }

    /** What his id is found by; null without one. */
    byte[] idPrint() {
        return idPrint;
    }

    boolean hasId(byte[] print) {
        return print != null && Arrays.equals(print, idPrint);
    }

    /** Whether it is his name but for blanks and dots. */
    boolean isCalled(String name) {
        return NameKeys.plain(name).equals(NameKeys.plain(values.get("name")));
    }

    /** Same name and unit, births that can be the same, and ids that do not differ. */
    boolean mayBe(ImportRow row) {
        return values.get("name").equals(row.values.get("name"))
                && unit().equals(row.values.get("organization"))
                && (row.idKey == null || idPrint == null)
                && birthsAgree(values.get("birthDate"), row.values.get("birthDate"));
    }

    private static boolean birthsAgree(String one, String other) {
        return one == null || other == null || PartialDate.parse(one).mayBe(PartialDate.parse(other));
    }

    ImportRow.Candidate candidate() {
        return new ImportRow.Candidate(
                member == null ? null : member.id,
                unit(),
                values.get("name"),
                values.get("birthDate"),
                values.get("citizenId"));
    }
}
