package guiyan.duties;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Keyed;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;

/** A duty as the work list shows it, in one question: nothing of it, of person and unit is loaded that is not shown. */
public final class DutyLine extends Keyed {

    /** Outer joins, so that the database walks the duties in their order. */
    static final String JOINS = "left join Person p on p.id = d.personId left join Organization u on u.id = d.owingId";

    static final String COLUMNS = """
            d.id, d.version, d.kind, d.personId, p.name, u.id, u.code, u.shortName, u.level, d.owedBy, d.subjectType,
            d.subjectId, d.period, d.opensOn, d.dueOn, d.graceUntil, d.closesOn, d.state, d.metOn, d.waivedBecause
            """;

    final LocalDate dueOn;
    private final LocalDate closesOn;
    private final DutyView open;

    public DutyLine(
            Long id,
            long version,
            String kind,
            Long person,
            String name,
            Long unit,
            String code,
            String shortName,
            Level level,
            Owes owedBy,
            String subjectType,
            long subject,
            String period,
            LocalDate opensOn,
            LocalDate dueOn,
            LocalDate graceUntil,
            LocalDate closesOn,
            DutyState state,
            LocalDate metOn,
            WaiverReason waivedBecause) {
        this.id = id;
        this.dueOn = dueOn;
        this.closesOn = closesOn;
        open = new DutyView(
                PublicId.of(id),
                Revisioned.etag(version),
                kind,
                name == null ? null : new PersonRef(PublicId.of(person), name),
                new OrganizationRef(PublicId.of(unit), code, shortName, level),
                owedBy,
                subjectType,
                PublicId.of(subject),
                period,
                opensOn,
                dueOn,
                graceUntil,
                state,
                false,
                metOn,
                waivedBecause);
    }

    /** As it is shown on a day. */
    DutyView view(LocalDate today) {
        return Duty.isClosed(open.state(), closesOn, today) ? open.asClosed() : open;
    }
}
