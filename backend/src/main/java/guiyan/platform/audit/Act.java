package guiyan.platform.audit;

import guiyan.platform.Place;
import java.util.Collection;
import java.util.List;

/**
 * What is written about an act: its name, the person it concerns, the fields it changed or showed, a word of reason, where the
 * row came from when it has moved, and which row takes its place when it was merged.
 */
public record Act(
        String name, Long personId, List<String> fields, String note, Sort sort, Place from, Long supersededBy) {

    /** What became of the row, or that it was only looked at. */
    public enum Sort {
        CHANGE,
        MOVE,
        MERGE,
        DELETION,
        READ
    }

    public static Act of(String name) {
        return new Act(name, null, List.of(), null, Sort.CHANGE, null, null);
    }

    /** A look at a person's file, or at some of its values in clear. */
    public static Act read(String name, Collection<String> fields) {
        return new Act(name, null, List.copyOf(fields), null, Sort.READ, null, null);
    }

    public Act on(Long personId) {
        return new Act(name, personId, fields, note, sort, from, supersededBy);
    }

    public Act changing(Collection<String> fields) {
        return new Act(name, personId, List.copyOf(fields), note, sort, from, supersededBy);
    }

    public Act because(String note) {
        return new Act(name, personId, fields, note, sort, from, supersededBy);
    }

    /** The row has come from there to where it lies. */
    public Act movedFrom(Place from) {
        return new Act(name, personId, fields, note, Sort.MOVE, from, supersededBy);
    }

    /** Another row stands for this one from now on. */
    public Act mergedInto(Long survivor) {
        return new Act(name, personId, fields, note, Sort.MERGE, from, survivor);
    }

    /** The row is no more. */
    public Act deleting() {
        return new Act(name, personId, fields, note, Sort.DELETION, from, supersededBy);
    }
}
