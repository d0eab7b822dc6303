package guiyan.training.attendances;

import guiyan.organizations.Organizations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows attendances together: units and what work came after are asked for once a page. */
@Singleton
class AttendanceViews {

    private final TrainingAttendances attendances;
    private final Organizations organizations;

    AttendanceViews(TrainingAttendances attendances, Organizations organizations) {
        this.attendances = attendances;
        this.organizations = organizations;
    }

    AttendanceView of(TrainingAttendance attendance) {
        return of(List.of(attendance)).get(0);
    }

    List<AttendanceView> of(List<TrainingAttendance> shown) {
        var units = organizations.refs(shown.stream().map(a -> a.branchId).collect(Collectors.toSet()));
        var work = attendances.beginnings(shown);
        return shown.stream()
                .map(a -> AttendanceView.of(a, units.get(a.branchId), work.get(a.id)))
                .toList();
    }
}
