package guiyan.jobs.importing;

import guiyan.jobs.employers.Employer;
import guiyan.jobs.employers.Employers;
import guiyan.organizations.Reaching;
import guiyan.platform.importing.ImportRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The employers that rows name: by credit code where there is one, else by the source's number or by name. */
class EmployersInRows {

    private final Employers employers;
    private final Reaching reaching;
    private final Map<ImportRow, Employer> found = new HashMap<>();

    EmployersInRows(Employers employers, Reaching reaching) {
        this.employers = employers;
        this.reaching = reaching;
    }

    /** Finds those of a chunk with one question. */
    void find(List<ImportRow> rows) {
        found.clear();
        var words = rows.stream().flatMap(EmployersInRows::names).collect(Collectors.toSet());
        var known = new HashMap<String, Employer>();
        for (var employer : employers.called(reaching, words))
            Stream.of(employer.uscc, employer.externalId, employer.name)
                    .filter(Objects::nonNull)
                    .forEach(name -> known.putIfAbsent(name, employer));
        for (var row : rows)
            names(row)
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(employer -> found.put(row, employer));
    }

    private static Stream<String> names(ImportRow row) {
        return Stream.of(row.values.get("uscc"), name(row)).filter(name -> name != null && !name.isEmpty());
    }

    /** The employer as it is written. */
    static String name(ImportRow row) {
        return row.cell("employer").text().strip();
    }

    /** The employer of a row; null where nobody knows it. */
    Employer of(ImportRow row) {
        return found.get(row);
    }
}
