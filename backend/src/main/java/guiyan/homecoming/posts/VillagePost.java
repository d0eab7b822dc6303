package guiyan.homecoming.posts;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.OfMember;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A post that somebody who came home holds in his village, or his place in the reserve: which, from when, until when. */
@Entity
@OncePerPerson("heldAs")
public class VillagePost extends OfMember {

    @Enumerated(EnumType.STRING)
    public PostKind kind;

    /** What the post is called. */
    public String title;

    public LocalDate fromOn;
    public LocalDate toOn;

    /** Which post it is while he holds it; kept by the database, which lets him hold it once. */
    @Column(insertable = false, updatable = false)
    public String heldAs;

    /** He holds it from that day, until he leaves it. */
    void hold(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) throw new Refusal(HomecomingCode.POST_ENDS_BEFORE_START, "to", from);
        fromOn = from;
        toOn = to;
    }

    void end(LocalDate on, LocalDate today) {
        if (toOn != null) throw new Refusal(HomecomingCode.POST_ENDED, null, toOn);
        requirePast("on", on, today);
        if (on.isBefore(fromOn)) throw new Refusal(HomecomingCode.POST_ENDS_BEFORE_START, "on", fromOn);
        toOn = on;
    }
}
