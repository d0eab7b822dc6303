package guiyan.contact.statistics;

import guiyan.duties.Cadence;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is asked for: of which unit and those that owe in it, in which days. */
record Question(Scope scope, PublicId organization, LocalDate from, LocalDate to, List<OrganizationRef> units) {

    /** The same of the whole year in which it ends. */
    Question ofTheYear() {
        return new Question(
                scope, organization, LocalDate.of(to.getYear(), 1, 1), LocalDate.of(to.getYear(), 12, 31), units);
    }

    /** The whole stretches of a cadence that begin within the days. */
    List<String> periods(Cadence cadence) {
        var periods = new ArrayList<String>();
        for (var period = cadence.at(from);
                !period.first().isAfter(to);
                period = cadence.at(period.last().plusDays(1)))
            if (!period.first().isBefore(from)) periods.add(period.code());
        return periods;
    }

    /** The list of what was done of a kind in its whole stretches, in time. */
    String done(String kind, Cadence cadence) {
        return "/duties?kind=%s&state=FULFILLED&dueFrom=%s&dueUntil=%s"
                .formatted(kind, from, cadence.at(to).last());
    }

    /** A list narrowed to the unit that is asked for. */
    String list(String path) {
        return list(path, "organization", organization);
    }

    static String list(String path, String parameter, PublicId unit) {
        if (unit == null) return "/api/v1" + path;
        return "/api/v1%s%s%s=%s".formatted(path, path.contains("?") ? "&" : "?", parameter, unit);
    }
}
