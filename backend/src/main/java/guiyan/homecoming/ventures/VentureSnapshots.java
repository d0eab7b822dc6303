package guiyan.homecoming.ventures;

import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Half-years of what was started, asked for by it. */
@Singleton
public class VentureSnapshots extends ScopedRepository<VentureSnapshot> {

    List<VentureSnapshot> of(Venture venture) {
        return list("ventureId = ?1 order by half", venture.id);
    }

    List<VentureSnapshot> of(long person) {
        return list("personId = ?1 order by ventureId, half", person);
    }

    /** Writes down what it had come to in the half-year of that day; said again, it takes the place of what was said. */
    public VentureSnapshot take(Venture venture, Counted counted, String writer) {
        var half = Half.of(counted.on()).toString();
        var snapshot = find("ventureId = ?1 and half = ?2", venture.id, half)
                .firstResultOptional()
                .orElseGet(() -> begun(venture, half));
        snapshot.take(counted);
        snapshot.recordedBy = writer;
        if (snapshot.id == null) recorded(snapshot);
        else stamped(snapshot);
        venture.count(counted);
        return snapshot;
    }

    private static VentureSnapshot begun(Venture venture, String half) {
        var snapshot = new VentureSnapshot();
        snapshot.placeWhere(venture);
        snapshot.personId = venture.personId;
        snapshot.ventureId = venture.id;
        snapshot.half = half;
        return snapshot;
    }

    /** Takes out those after that day: nothing later is known any more. */
    public void forgetAfter(Venture venture, LocalDate last) {
        if (last == null) delete("ventureId = ?1", venture.id);
        else delete("ventureId = ?1 and countedOn > ?2", venture.id, last);
    }

    /** Takes out those of what an import had entered. */
    public void forget(Collection<Long> ventures) {
        if (!ventures.isEmpty()) delete("ventureId in ?1", ventures);
    }
}
