package guiyan.people.contactpoints;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The numbers a person is reached at, in the copy of his data. */
@Singleton
class ContactPointData implements PersonalData {

    private final ContactPoints points;

    ContactPointData(ContactPoints points) {
        this.points = points;
    }

    /** One number in clear. */
    record Copy(
            String value,
            ContactPoint.Owner owner,
            String label,
            LocalDate verifiedOn,
            String verifiedBy,
            LocalDate retiredOn) {}

    @Override
    public String part() {
        return "contactPoints";
    }

    @Override
    public List<Copy> copy(long person) {
        return points.list("personId = ?1 order by id", person).stream()
                .map(point -> new Copy(
                        points.open(point).national(),
                        point.owner,
                        point.label,
                        point.verifiedOn,
                        point.verifiedBy,
                        point.retiredOn))
                .toList();
    }
}
