package guiyan.members;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.Keyed;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;

/** A member as the roll lists him, in one question: nothing of him is loaded that is not shown. */
public final class MemberLine extends Keyed {

    /** Outer joins, so that the database walks the members in their order and never sorts all persons. */
    static final String JOINS = "left join Person p on p.id = m.id left join Organization o on o.id = m.branchId";

    static final String COLUMNS = """
            m.id, m.nameKey, m.version, p.version, p.name, p.sex, p.birthDate, p.citizenId.mask,
            (select c.value.mask from ContactPoint c where c.personId = m.id and c.owner = SELF and c.retiredOn is null
              order by c.id limit 1),
            o.id, o.code, o.shortName, o.level, p.ethnicity, p.education, m.membership, m.joinedOn, m.fullMemberOn,
            p.villageGroup, m.note, m.status, m.endedOn, m.endReason, p.source, p.externalId, p.supersededBy, p.restrictedOn,
            m.recordedAt, m.revisedAt, m.townshipId
            """;

    final String nameKey;
    final Long townshipId;
    final MemberView view;

    public MemberLine(
            Long id,
            String nameKey,
            long version,
            long personVersion,
            String name,
            Sex sex,
            PartialDate birthDate,
            String citizenId,
            String phone,
            Long branch,
            String code,
            String shortName,
            Level level,
            String ethnicity,
            String education,
            Membership membership,
            PartialDate joinedOn,
            PartialDate fullMemberOn,
            String villageGroup,
            String note,
            MemberStatus status,
            LocalDate endedOn,
            String endReason,
            String source,
            String externalId,
            Long supersededBy,
            LocalDate restrictedOn,
            Instant recordedAt,
            Instant revisedAt,
            Long townshipId) {
        this.id = id;
        this.nameKey = nameKey;
        this.townshipId = townshipId;
        view = new MemberView(
                PublicId.of(id),
                MemberView.etag(version, personVersion),
                name,
                sex,
                birthDate,
                citizenId,
                phone,
                branch == null ? null : new OrganizationRef(PublicId.of(branch), code, shortName, level),
                ethnicity,
                education,
                membership,
                joinedOn,
                fullMemberOn,
                villageGroup,
                note,
                status,
                endedOn,
                endReason,
                source,
                externalId,
                PublicId.of(supersededBy),
                restrictedOn,
                recordedAt,
                revisedAt);
    }
}
