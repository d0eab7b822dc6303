package guiyan.duties;

import guiyan.duties.Tallies.Cell;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** How many duties of a kind and a period stand in a state in a unit; only {@link Tallies} writes it. */
@Entity
@Immutable
@IdClass(Cell.class)
class DutyTally {

    @Id
    @Column(name = "owingId")
    long owing;

    @Id
    String period;

    @Id
    String kind;

    @Id
    @Enumerated(EnumType.STRING)
    DutyState state;

    long n;
}
