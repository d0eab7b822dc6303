package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.BIRTH_ID_MISMATCH;
import static guiyan.platform.importing.ImportCode.DATE_VAGUE;
import static guiyan.platform.importing.ImportCode.ID_SEX_MISMATCH;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.Finding;
import guiyan.platform.importing.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Birth date and sex of a row, as the citizen id has them where there is one; each with its own findings. */
public record Identity(Parsed<PartialDate> birthDate, Parsed<Sex> sex) {

    /** Reads both columns and lets the id win; {@code id} is null where the row has none. */
    public static Identity read(CitizenId id, Cell birth, Cell sex, LocalDate today) {
        var birthDate = DateCell.readBirth(birth, today);
        var sexRead = Sex.read(sex);
        if (id == null) return new Identity(birthDate, sexRead);
        return new Identity(birthDate(id, birthDate, birth.text()), sex(id, sexRead, sex.text()));
    }

    private static Parsed<PartialDate> birthDate(CitizenId id, Parsed<PartialDate> column, String raw) {
        var date = PartialDate.of(id.birthDate());
        boolean agrees =
                column.isEmpty() || column.has(DATE_VAGUE) || column.value().mayBe(date);
        return agrees ? new Parsed<>(date, column.findings()) : with(date, column, new Finding(BIRTH_ID_MISMATCH, raw));
    }

    private static Parsed<Sex> sex(CitizenId id, Parsed<Sex> column, String raw) {
        boolean agrees = column.isEmpty() || column.value() == Sex.UNKNOWN || column.value() == id.sex();
        return agrees
                ? new Parsed<>(id.sex(), column.findings())
                : with(id.sex(), column, new Finding(ID_SEX_MISMATCH, raw));
    }

    private static <T> Parsed<T> with(T value, Parsed<T> column, Finding finding) {
        List<Finding> all =
                Stream.concat(column.findings().stream(), Stream.of(finding)).toList();
        return new Parsed<>(value, all);
    }
}
