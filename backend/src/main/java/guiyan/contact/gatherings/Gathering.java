package guiyan.contact.gatherings;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.SpringFestival;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A meeting of a branch, planned or held. */
@Entity
public class Gathering extends Scoped {

    @Enumerated(EnumType.STRING)
    public GatheringKind kind;

    /** The day on which it is or was held. */
    public LocalDate heldOn;

    public String place;

    /** One point a line. */
    public String agenda;

    @Enumerated(EnumType.STRING)
    public GatheringState state = GatheringState.PLANNED;

    public String recordedBy;

    /** It has taken place. */
    public void hold(LocalDate today) {
        requirePlanned();
        if (heldOn.isAfter(today)) throw new Refusal(GatheringCode.GATHERING_NOT_YET, "state", heldOn);
        state = GatheringState.HELD;
    }

    void cancel() {
        requirePlanned();
        state = GatheringState.CANCELLED;
    }

    void requirePlanned() {
        if (state != GatheringState.PLANNED) throw new Refusal(GatheringCode.GATHERING_OVER, "state", state);
    }

    void requireStanding() {
        if (state == GatheringState.CANCELLED) throw new Refusal(GatheringCode.GATHERING_OVER, "state", state);
    }

    /** Whether a tea party was held outside its window around the festival. */
    public boolean isLate() {
        return kind == GatheringKind.SPRING_FESTIVAL_TEA_PARTY
                && SpringFestival.isKnown(heldOn.getYear())
                && heldOn.isAfter(SpringFestival.of(heldOn.getYear()).closes());
    }

    List<String> points() {
        return agenda == null ? List.of() : agenda.lines().toList();
    }

    /** What is to be talked about. */
    public void talkAbout(List<String> points) {
        agenda = points == null || points.isEmpty()
                ? null
                : String.join(
                        "\n",
                        Stream.of(points.toArray(String[]::new))
                                .map(String::strip)
                                .toList());
    }
}
