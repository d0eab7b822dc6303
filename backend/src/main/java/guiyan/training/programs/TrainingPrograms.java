package guiyan.training.programs;

import guiyan.organizations.Organization;
import guiyan.organizations.Reaching;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import guiyan.training.values.TrainingCode;
import guiyan.training.values.TrainingType;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Courses. Every question names the scope it is asked from, with what that sees of the units above it. */
@Singleton
public class TrainingPrograms extends ScopedRepository<TrainingProgram> {

    Page<TrainingProgram> search(Reaching reaching, ProgramFilter filter, Cursor cursor) {
        return Listing.of(TrainingProgram.class, "g", "")
                .where(reaching.condition("g"), reaching.values())
                .where("g.type = :type", "type", filter.type)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** The course, if it is seen from there. */
    public TrainingProgram requireSeen(Reaching reaching, PublicId id) {
        return seen(reaching, id, new Refusal(PlatformCode.NOT_FOUND, null));
    }

    /** The course that a form names. */
    public TrainingProgram named(Reaching reaching, PublicId id) {
        return id == null ? null : seen(reaching, id, new Refusal(TrainingCode.PROGRAM_UNKNOWN, "programId"));
    }

    private TrainingProgram seen(Reaching reaching, PublicId id, Refusal otherwise) {
        var program = id == null ? null : findById(id.value());
        if (program == null || !reaching.sees(program)) throw otherwise;
        return program;
    }

    /** Refuses a second course of one unit with the same type and title. */
    void requireFree(TrainingProgram program) {
        var known = of(program.unitId, program.type, program.title);
        if (known != null && !known.id.equals(program.id)) throw new Refusal(TrainingCode.PROGRAM_KNOWN, "title");
    }

    /** The course of that type and title that a unit has; null where it has none. */
    public TrainingProgram of(Long unit, TrainingType type, String title) {
        return find("unitId = ?1 and type = ?2 and title = ?3", unit, type, title)
                .firstResult();
    }

    /** All that a unit has. */
    public List<TrainingProgram> all(Organization unit) {
        return list("unitId", unit.id);
    }

    /** Those of these that a file has brought, and that nobody teaches any more. */
    public List<TrainingProgram> untaught(Collection<Long> programs) {
        if (programs.isEmpty()) return List.of();
        return list(
                "from TrainingProgram g where g.id in ?1 and g.source is not null and not exists (select 1 from TrainingSession s where s.programId = g.id)",
                programs);
    }
}
