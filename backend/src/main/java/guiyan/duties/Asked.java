package guiyan.duties;

import java.util.Collection;
import java.util.List;

/** About whom a kind of duty is asked: a chunk of all, by the subject's id, or some subjects only. */
public record Asked(long after, Collection<Long> subjects) {

    /** How many subjects make a chunk. */
    public static final int CHUNK = 1000;

    /** The next chunk of all. */
    public static Asked after(long subject) {
        return new Asked(subject, null);
    }

    /** No more than these, which are no more than a chunk. */
    public static Asked these(Collection<Long> subjects) {
        return new Asked(0, List.copyOf(subjects));
    }

    /** The condition on the subject's id, for HQL; its parameter is {@code :asked}. */
    public String condition(String id) {
        return subjects == null ? id + " > :asked" : id + " in :asked";
    }

    /** The value of {@code :asked}. */
    public Object value() {
        return subjects == null ? after : subjects;
    }
}
