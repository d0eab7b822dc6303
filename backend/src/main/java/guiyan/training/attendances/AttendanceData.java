package guiyan.training.attendances;

import guiyan.people.skills.SkillGrade;
import guiyan.platform.PersonalData;
import guiyan.training.values.TrainingType;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a person was trained in, in the copy of his data. */
@Singleton
class AttendanceData implements PersonalData {

    private final TrainingAttendances attendances;

    AttendanceData(TrainingAttendances attendances) {
        this.attendances = attendances;
    }

    /** One session that he was on the list of. */
    record Copy(
            TrainingType type,
            String title,
            LocalDate heldOn,
            LocalDate enrolledOn,
            LocalDate cameOn,
            LocalDate completedOn,
            String certificateNo,
            SkillGrade certificateGrade) {}

    @Override
    public String part() {
        return "trainings";
    }

    @Override
    public List<Copy> copy(long person) {
        return attendances.ofPerson(person).stream()
                .map(a -> new Copy(
                        a.session.type,
                        a.session.title,
                        a.heldOn,
                        a.enrolledOn,
                        a.cameOn,
                        a.completedOn,
                        a.certificateNo,
                        a.certificateGrade))
                .toList();
    }
}
