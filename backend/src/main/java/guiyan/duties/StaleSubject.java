package guiyan.duties;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** Something about which facts have changed, until what is owed about it has been judged again. */
@Entity
public class StaleSubject extends Keyed {

    public String subjectType;
    public long subjectId;
    public LocalDate since;
}
