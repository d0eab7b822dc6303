package guiyan.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One key somebody is found by, for conditions on other rows; {@link SearchKeys} writes them in batches. */
@Entity
@Immutable
class SearchKey implements Serializable {

    @Id
    Long townshipId;

    @Id
    @Enumerated(EnumType.STRING)
    Register register;

    @Id
    @Enumerated(EnumType.STRING)
    SearchKeys.Kind kind;

    @Id
    byte[] text;

    @Id
    Long personId;

    Long branchId;
}
